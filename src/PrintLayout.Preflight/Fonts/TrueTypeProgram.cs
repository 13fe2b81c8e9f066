using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>A TrueType program (OpenType 1.9: head, maxp, loca, glyf, hhea, hmtx, cmap, post).</summary>
internal sealed class TrueTypeProgram : IFontProgram
{
    private const int LeastUnits = 16;
    private const int MostUnits = 16_384;

    private readonly GlyphData _data;
    private readonly FontBytes _metrics;
    private readonly int _longMetrics;
    private readonly int _units;
    private readonly Lazy<Dictionary<string, int>> _names;

    private TrueTypeProgram(FontBytes file)
    {
        var head = Table(file, "head"u8);
        _units = head.UInt16(18) is >= LeastUnits and <= MostUnits and var units ? units : 1000;
        Glyphs = Table(file, "maxp"u8).UInt16(4);
        _data = new GlyphData(Table(file, "glyf"u8), Table(file, "loca"u8), head.Int16(50) != 0, Glyphs);
        _longMetrics = Table(file, "hhea"u8).UInt16(34);
        _metrics = Table(file, "hmtx"u8);
        Characters = new CharacterMaps(Table(file, "cmap"u8));
        var post = Table(file, "post"u8);
        _names = new Lazy<Dictionary<string, int>>(() => PostNames.Read(post));
    }

    /// <inheritdoc/>
    public int Glyphs { get; }

    /// <inheritdoc/>
    public Matrix ToEm => new(1.0 / _units, 0, 0, 1.0 / _units, 0, 0);

    /// <summary>Its tables from codes to glyphs.</summary>
    public CharacterMaps Characters { get; }

    /// <summary>Reads a program; null where it has no glyphs of this kind.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new FontBytes(bytes);
        var isThere = SfntTable.Find(bytes.Span, "glyf"u8).Length > 0 && SfntTable.Find(bytes.Span, "loca"u8).Length > 0;
        return isThere && SfntTable.Find(bytes.Span, "maxp"u8).Length >= 6 ? new TrueTypeProgram(file) : null;
    }

    /// <inheritdoc/>
    public OutlinePath? Outline(int glyph) => _data.Outline(glyph);

    /// <inheritdoc/>
    public double? WidthOf(int glyph)
    {
        if (_longMetrics == 0 || glyph < 0 || glyph >= Glyphs) return null;
        var at = 4 * Math.Min(glyph, _longMetrics - 1);
        return at + 2 <= _metrics.Length ? _metrics.UInt16(at) * 1000.0 / _units : null;
    }

    /// <inheritdoc/>
    public int? GlyphNamed(string name) => _names.Value.TryGetValue(name, out var glyph) ? glyph : null;

    private static FontBytes Table(FontBytes file, ReadOnlySpan<byte> tag)
    {
        var table = SfntTable.Find(file.Span, tag);
        return file.Part(table.Start, table.Length);
    }
}
