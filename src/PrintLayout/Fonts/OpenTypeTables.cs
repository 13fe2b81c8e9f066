using System.Buffers.Binary;
using System.Collections.Immutable;
using HarfBuzzSharp;

namespace PrintLayout.Fonts;

/// <summary>
/// The fields of the OpenType tables head, hhea, OS/2, post and name that layout and the font descriptor of a PDF need.
/// Lengths are in font units, y up. A missing or short table gives zeros, never an exception.
/// </summary>
public sealed class OpenTypeTables
{
    // Table vhea, numOfLongVerMetrics: how many glyphs have vertical metrics of their own. With none there are no metrics at all.
    private const int CountOfMetrics = 34;

    // Length of the longest table read, OS/2 of version 5.
    private const int LongestFields = 100;

    /// <summary>Reads the fields of a face.</summary>
    /// <param name="face">The face.</param>
    /// <param name="font">The same at its place on its axes.</param>
    /// <param name="positions">That place; none for a face as it is.</param>
    internal OpenTypeTables(Face face, Font font, ImmutableArray<AxisPosition> positions)
    {
        var head = Read(face, "head");
        XMin = Int16(head, 36);
        YMin = Int16(head, 38);
        XMax = Int16(head, 40);
        YMax = Int16(head, 42);
        var hhea = Read(face, "hhea");
        LineAscent = Int16(hhea, 4);
        LineDescent = Int16(hhea, 6);
        var os2 = Read(face, "OS/2");
        WeightClass = UInt16(os2, 4);
        EmbeddingRights = UInt16(os2, 8);
        SubscriptSize = Int16(os2, 12);
        SubscriptOffset = Int16(os2, 16);
        SuperscriptSize = Int16(os2, 20);
        SuperscriptOffset = Int16(os2, 24);
        TypoAscent = Int16(os2, 68);
        TypoDescent = Int16(os2, 70);
        XHeight = Int16(os2, 86);
        CapHeight = Int16(os2, 88);
        var post = Read(face, "post");
        ItalicAngle = Int16(post, 4);
        Outlines = OutlinesOf(face);
        var names = new FaceNames(face);
        PostScriptName = names.PostScript ?? "Unnamed";
        HasVerticalMetrics = UInt16(Read(face, "vhea"), CountOfMetrics) > 0 && Has(face, "vmtx");
        HasColour = Has(face, "COLR") || Has(face, "CBDT") || Has(face, "sbix") || Has(face, "SVG ");
        if (positions.IsEmpty) return;
        PostScriptName = NameOf(names.VariationPrefix ?? PostScriptName, positions);
        // Table MVAR says by how much; hhea and the box of all glyphs stay as they are.
        SubscriptSize += Moved(font, OpenTypeMetricsTag.SubScriptEmYSize);
        SubscriptOffset += Moved(font, OpenTypeMetricsTag.SubScriptEmYOffset);
        SuperscriptSize += Moved(font, OpenTypeMetricsTag.SuperScriptEmYSize);
        SuperscriptOffset += Moved(font, OpenTypeMetricsTag.SuperScriptEmYOffset);
        XHeight += Moved(font, OpenTypeMetricsTag.XHeight);
        CapHeight += Moved(font, OpenTypeMetricsTag.CapHeight);
        foreach (var (tag, value) in positions)
        {
            if (tag == "wght") WeightClass = (int)decimal.Round(value);
            if (tag == "slnt") ItalicAngle = (int)decimal.Round(value);
        }
    }

    /// <summary>Whether tables vhea and vmtx say how glyphs stand in vertical lines.</summary>
    public bool HasVerticalMetrics { get; }

    /// <summary>Whether glyphs may be pictures or layers of colour, of which nothing is printed: only outlines are.</summary>
    public bool HasColour { get; }

    /// <summary>Left edge of the box round all glyphs.</summary>
    public int XMin { get; }

    /// <summary>Lower edge of the box round all glyphs.</summary>
    public int YMin { get; }

    /// <summary>Right edge of the box round all glyphs.</summary>
    public int XMax { get; }

    /// <summary>Upper edge of the box round all glyphs.</summary>
    public int YMax { get; }

    /// <summary>Table hhea, ascender.</summary>
    public int LineAscent { get; }

    /// <summary>Table hhea, descender; negative.</summary>
    public int LineDescent { get; }

    /// <summary>Table OS/2, ySubscriptYSize: font size of subscripts; 0 when not given.</summary>
    public int SubscriptSize { get; }

    /// <summary>Table OS/2, ySubscriptYOffset: how far subscripts stand below the baseline, positive.</summary>
    public int SubscriptOffset { get; }

    /// <summary>Table OS/2, ySuperscriptYSize: font size of superscripts; 0 when not given.</summary>
    public int SuperscriptSize { get; }

    /// <summary>Table OS/2, ySuperscriptYOffset: how far superscripts stand above the baseline.</summary>
    public int SuperscriptOffset { get; }

    /// <summary>Table OS/2, sTypoAscender. In Han faces it is the top of the em box.</summary>
    public int TypoAscent { get; }

    /// <summary>Table OS/2, sTypoDescender; negative. In Han faces it is the foot of the em box.</summary>
    public int TypoDescent { get; }

    /// <summary>Table OS/2, sxHeight.</summary>
    public int XHeight { get; }

    /// <summary>Table OS/2, sCapHeight.</summary>
    public int CapHeight { get; }

    /// <summary>Table OS/2, usWeightClass, 100 to 900.</summary>
    public int WeightClass { get; }

    /// <summary>Table OS/2, fsType: the embedding rights. Bit 1 (value 2) alone forbids embedding.</summary>
    public int EmbeddingRights { get; }

    /// <summary>Table post, italicAngle, in whole degrees counter-clockwise from the vertical.</summary>
    public int ItalicAngle { get; }

    /// <summary>The format of the outlines.</summary>
    public OutlineFormat Outlines { get; }

    /// <summary>
    /// PostScript name (name 6); <c>Unnamed</c> when it is missing. A variable face away from its usual place has the place behind it, such
    /// as <c>SourceSerif_600wght</c>.
    /// </summary>
    public string PostScriptName { get; }

    /// <summary>The format of the outlines of a face.</summary>
    /// <param name="face">The face.</param>
    internal static OutlineFormat OutlinesOf(Face face) => Has(face, "glyf") ? OutlineFormat.TrueType
        : Has(face, "CFF ") ? OutlineFormat.Cff
        : Has(face, "CFF2") ? OutlineFormat.Cff2
        : OutlineFormat.None;

    // As Adobe's technical note 5902 makes names of instances.
    private static string NameOf(string prefix, ImmutableArray<AxisPosition> positions) =>
        prefix + string.Concat(positions.Select(at => FormattableString.Invariant($"_{at.Value:0.###}{at.Tag.Trim()}")));

    private static int Moved(Font font, OpenTypeMetricsTag tag) =>
        (int)Math.Round(font.OpenTypeMetrics.GetVariation(tag), MidpointRounding.AwayFromZero);

    private static bool Has(Face face, string tag)
    {
        using var blob = face.ReferenceTable(Tag.Parse(tag));
        return blob.Length > 0;
    }

    /// <summary>
    /// The fields at the start of a table. After them post may have hundreds of kilobytes of glyph names, which are not read.
    /// </summary>
    private static byte[] Read(Face face, string tag)
    {
        using var blob = face.ReferenceTable(Tag.Parse(tag));
        return blob.Length == 0 ? [] : blob.AsSpan()[..Math.Min(blob.Length, LongestFields)].ToArray();
    }

    private static int Int16(byte[] table, int at) =>
        table.Length >= at + 2 ? BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(at)) : 0;

    private static int UInt16(byte[] table, int at) =>
        table.Length >= at + 2 ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)) : 0;
}
