namespace PrintLayout.Preflight.Fonts;

/// <summary>A font of one byte a code, ISO 32000-1 §9.6.</summary>
/// <param name="glyphs">The glyph of each code; null where there is none.</param>
/// <param name="widths">The width of each code.</param>
internal sealed class SimpleFont(int?[] glyphs, double[] widths) : EmbeddedFont
{
    private const int Blank = 32;

    /// <summary>The width that the file gives a code.</summary>
    public double WidthOf(int code) => widths[code];

    /// <inheritdoc/>
    public override List<GlyphUse> Read(ReadOnlySpan<byte> text)
    {
        var uses = new List<GlyphUse>(text.Length);
        foreach (var code in text) uses.Add(new GlyphUse(code, glyphs[code], widths[code], code == Blank));
        return uses;
    }
}
