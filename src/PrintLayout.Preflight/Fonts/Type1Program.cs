using PrintLayout.Preflight.Fonts.Names;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>A Type 1 program (Adobe Type 1 Font Format, 1990).</summary>
internal sealed class Type1Program : IFontProgram
{
    private readonly List<ReadOnlyMemory<byte>> _glyphs;
    private readonly Dictionary<string, int> _byName;
    private readonly IReadOnlyDictionary<int, ReadOnlyMemory<byte>> _subroutines;

    internal Type1Program(Type1Parts parts)
    {
        (_glyphs, _byName, _subroutines) = (parts.Glyphs, parts.Names, parts.Subroutines);
        (ToEm, BuiltIn) = (parts.Matrix, parts.Encoding);
    }

    /// <inheritdoc/>
    public int Glyphs => _glyphs.Count;

    /// <inheritdoc/>
    public Matrix ToEm { get; }

    /// <summary>Names by code of its own encoding; null for none.</summary>
    public string?[] BuiltIn { get; }

    /// <inheritdoc/>
    public int? GlyphNamed(string name) => _byName.TryGetValue(name, out var glyph) ? glyph : null;

    /// <inheritdoc/>
    public OutlinePath? Outline(int glyph) => Run(glyph)?.Path;

    /// <inheritdoc/>
    public double? WidthOf(int glyph) => Run(glyph)?.Width * ToEm.A * 1000;

    private Type1Glyph? Run(int glyph)
    {
        if (glyph < 0 || glyph >= Glyphs) return null;
        var run = new Type1Glyph(_subroutines, StandardGlyph);
        run.Execute(_glyphs[glyph]);
        return run;
    }

    private ReadOnlyMemory<byte> StandardGlyph(int code) =>
        code is >= 0 and < 256 && Encodings.Standard[code] is { } name && GlyphNamed(name) is { } glyph ? _glyphs[glyph] : default;
}
