using System.Text;

namespace PrintLayout.Testing.SyntheticFont;

/// <summary>
/// Writes a TrueType font of rectangles: the tables that the OpenType specification requires, vertical metrics, and one <c>vert</c> lookup.
/// </summary>
internal static class SyntheticFontWriter
{
    private const int UnitsPerEm = 1000;
    private const long CreatedIn2024 = 3_786_825_600;
    private const int WindowsUnicode = 1;
    private const int WindowsFullUnicode = 10;
    private const int EnglishUnitedStates = 0x409;

    /// <summary>The font file.</summary>
    /// <param name="glyphs">Glyphs by id; the first is .notdef.</param>
    /// <param name="name">PostScript name.</param>
    /// <param name="variation">How the glyphs grow along an axis; null for a face that is not variable.</param>
    public static byte[] Write(IReadOnlyList<SyntheticGlyph> glyphs, string name, SyntheticVariation? variation = null)
    {
        var (glyf, loca) = Outlines(glyphs);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Os2(),
            ["cmap"] = CharacterMap(glyphs),
            ["glyf"] = glyf,
            ["head"] = Head(glyphs),
            ["hhea"] = Header(0x00010000, glyphs, Longest(glyphs)),
            ["hmtx"] = HorizontalMetrics(glyphs),
            ["loca"] = loca,
            ["maxp"] = new TableBytes().U32(0x00010000).U16(glyphs.Count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0).ToArray(),
            ["name"] = Names([(1, name), (2, "Regular"), (4, name), (6, name), .. variation?.Names ?? []]),
            ["post"] = new TableBytes().U32(0x00030000, 0).U16(-100, 50).U32(0, 0, 0, 0, 0).ToArray(),
            ["vhea"] = Header(0x00011000, glyphs, 1),
            ["vmtx"] = VerticalMetrics(glyphs),
        };
        if (VerticalForms.Table(glyphs) is { } gsub) tables["GSUB"] = gsub;
        foreach (var (tag, table) in variation?.Tables(glyphs) ?? []) tables[tag] = table;
        return Assemble(tables);
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var power = 1;
        var log = 0;
        while (power * 2 <= tables.Count) (power, log) = (power * 2, log + 1);
        var file = new TableBytes().U32(0x00010000).U16(tables.Count, power * 16, log, (tables.Count - power) * 16);
        var offset = 12 + tables.Count * 16;
        foreach (var (tag, table) in tables)
        {
            file.Tag(tag).U32(TableBytes.Checksum(table), offset, table.Length);
            offset += (table.Length + 3) / 4 * 4;
        }

        foreach (var table in tables.Values) file.Raw(table).PadTo4();
        return file.ToArray();
    }

    private static byte[] Head(IReadOnlyList<SyntheticGlyph> glyphs) => new TableBytes()
        .U32(0x00010000, 0x00010000, 0, 0x5F0F3CF5)
        .U16(3, UnitsPerEm)
        .U32(0, CreatedIn2024, 0, CreatedIn2024)
        .U16(glyphs.Min(g => g.Left), glyphs.Min(g => g.Bottom), glyphs.Max(g => g.Right), glyphs.Max(g => g.Top))
        .U16(0, 6, 2, 1, 0)
        .ToArray();

    /// <summary>hhea and vhea have one form.</summary>
    private static byte[] Header(int version, IReadOnlyList<SyntheticGlyph> glyphs, int longMetrics) => new TableBytes()
        .U32(version)
        .U16(SyntheticGlyphSet.Ascent, SyntheticGlyphSet.Descent, 0, glyphs.Max(g => g.Advance))
        .U16(0, 0, glyphs.Max(g => g.Right), 1, 0, 0, 0, 0, 0, 0, 0, longMetrics)
        .ToArray();

    /// <summary>Number of metrics that state their advance; the glyphs after them share the last one's.</summary>
    private static int Longest(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var count = glyphs.Count;
        while (count > 1 && glyphs[count - 1].Advance == glyphs[count - 2].Advance) count--;
        return count;
    }

    private static byte[] HorizontalMetrics(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var table = new TableBytes();
        var stated = Longest(glyphs);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i < stated) table.U16(glyphs[i].Advance);
            table.U16(glyphs[i].Left);
        }

        return table.ToArray();
    }

    /// <summary>Every glyph advances an em downwards from the top of the em box.</summary>
    private static byte[] VerticalMetrics(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var table = new TableBytes().U16(UnitsPerEm);
        foreach (var glyph in glyphs) table.U16(SyntheticGlyphSet.Ascent - glyph.Top);
        return table.ToArray();
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var glyf = new TableBytes();
        var loca = new TableBytes().U32(0);
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsBlank) Rectangle(glyf, glyph);
            loca.U32(glyf.PadTo4().Length);
        }

        return (glyf.ToArray(), loca.ToArray());
    }

    /// <summary>One contour of four points on the curve, clockwise, each coordinate as a difference of 16 bits.</summary>
    private static void Rectangle(TableBytes glyf, SyntheticGlyph glyph)
    {
        var (width, height) = (glyph.Right - glyph.Left, glyph.Top - glyph.Bottom);
        glyf.U16(1, glyph.Left, glyph.Bottom, glyph.Right, glyph.Top, 3, 0);
        glyf.U8(1, 1, 1, 1);
        glyf.U16(glyph.Left, 0, width, 0);
        glyf.U16(glyph.Bottom, height, 0, -height);
    }

    /// <summary>cmap format 12 for platform 3 encoding 10: neighbours in both code point and glyph id share a group.</summary>
    private static byte[] CharacterMap(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var groups = new List<(int First, int Last, int Glyph)>();
        foreach (var (codePoint, id) in glyphs.Select((g, id) => (g.CodePoint, id)).Where(g => g.CodePoint >= 0).OrderBy(g => g.CodePoint))
        {
            var joins = groups.Count > 0 && groups[^1].Last + 1 == codePoint && groups[^1].Glyph + codePoint - groups[^1].First == id;
            if (joins) groups[^1] = groups[^1] with { Last = codePoint };
            else groups.Add((codePoint, codePoint, id));
        }

        var table = new TableBytes().U16(0, 1, 3, WindowsFullUnicode).U32(12).U16(12, 0).U32(16 + groups.Count * 12, 0, groups.Count);
        foreach (var (first, last, glyph) in groups) table.U32(first, last, glyph);
        return table.ToArray();
    }

    private static byte[] Os2() => new TableBytes()
        .U16(4, 500, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0)
        .U8(2, 0, 5, 9, 0, 0, 0, 0, 0, 0)
        .U32(0, 1 << 27, 0, 0)
        .Tag("SYNT")
        .U16(
            0x40, ' ', 0xFFFF, SyntheticGlyphSet.Ascent, SyntheticGlyphSet.Descent, 0, SyntheticGlyphSet.Ascent, -SyntheticGlyphSet.Descent)
        .U32(1, 0)
        .U16(500, 700, 0, ' ', 2)
        .ToArray();

    private static byte[] Names((int Id, string Text)[] records)
    {
        var table = new TableBytes().U16(0, records.Length, 6 + records.Length * 12);
        var storage = new TableBytes();
        foreach (var (id, text) in records)
        {
            table.U16(3, WindowsUnicode, EnglishUnitedStates, id, text.Length * 2, storage.Length);
            storage.Raw(Encoding.BigEndianUnicode.GetBytes(text));
        }

        return table.Raw(storage.ToArray()).ToArray();
    }
}
