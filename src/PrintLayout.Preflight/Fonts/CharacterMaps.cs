namespace PrintLayout.Preflight.Fonts;

/// <summary>The tables of a TrueType program from codes to glyphs (OpenType, cmap: formats 0, 4, 6, 12).</summary>
internal sealed class CharacterMaps(FontBytes cmap)
{
    private const int MostTables = 64;
    private const int MostGroups = 100_000;

    private static readonly (int Platform, int Encoding)[] Unicode = [(3, 1), (3, 10), (0, 3), (0, 4), (0, 6), (0, 0), (0, 1)];

    /// <summary>Whether there is a table of a platform and an encoding.</summary>
    public bool Has(int platform, int encoding) => Find(platform, encoding) is not null;

    /// <summary>The glyph of a code; 0 where there is none.</summary>
    public int GlyphOf(int platform, int encoding, int code) => Find(platform, encoding) is { } table ? Look(table, code) : 0;

    /// <summary>The glyph of a character in the first table of Unicode that has one; 0 where there is none.</summary>
    public int OfCharacter(int character)
    {
        foreach (var (platform, encoding) in Unicode)
        {
            if (GlyphOf(platform, encoding, character) is > 0 and var glyph) return glyph;
        }

        return 0;
    }

    /// <summary>The glyph of a code in the first table, whatever it is; 0 where there is none.</summary>
    public int InFirst(int code) => cmap.UInt16(2) > 0 ? Look(At(0), code) : 0;

    private FontBytes? Find(int platform, int encoding)
    {
        var count = Math.Min(cmap.UInt16(2), MostTables);
        for (var i = 0; i < count; i++)
        {
            if (cmap.UInt16(4 + 8L * i) == platform && cmap.UInt16(6 + 8L * i) == encoding) return At(i);
        }

        return null;
    }

    private FontBytes At(int index) => cmap.Part(cmap.UInt32(8 + 8L * index), cmap.Length);

    private static int Look(FontBytes table, int code)
    {
        switch (table.UInt16(0))
        {
            case 0:
                return code is >= 0 and < 256 ? table.Byte(6L + code) : 0;
            case 4:
                return Segments(table, code);
            case 6:
                var first = table.UInt16(6);
                return code >= first && code - first < table.UInt16(8) ? table.UInt16(10 + 2L * (code - first)) : 0;
            case 12:
                var groups = Math.Min(table.UInt32(12), MostGroups);
                for (long i = 0; i < groups; i++)
                {
                    var (start, end) = (table.UInt32(16 + 12 * i), table.UInt32(20 + 12 * i));
                    if (code >= start && code <= end) return (int)Math.Min(table.UInt32(24 + 12 * i) + (code - start), ushort.MaxValue);
                }

                return 0;
            default:
                return 0;
        }
    }

    private static int Segments(FontBytes table, int code)
    {
        var count = table.UInt16(6) / 2;
        for (var i = 0; i < count; i++)
        {
            if (code > table.UInt16(14 + 2L * i)) continue;
            var start = table.UInt16(16 + 2L * (count + i));
            if (code < start) return 0;
            var delta = table.UInt16(16 + 2L * (2 * count + i));
            var place = 16 + 2L * (3 * count + i);
            var offset = table.UInt16(place);
            if (offset == 0) return (code + delta) & 0xFFFF;
            var glyph = table.UInt16(place + offset + 2L * (code - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }
}
