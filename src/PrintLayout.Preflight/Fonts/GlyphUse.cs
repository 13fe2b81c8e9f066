namespace PrintLayout.Preflight.Fonts;

/// <summary>A code of a string and what the font makes of it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Glyph">The glyph of the program; null where it has none for the code.</param>
/// <param name="Width">How far it moves the pen, in thousandths of an em; in vertical fonts downwards as a negative number.</param>
/// <param name="IsBlank">Whether it is the single byte 32, to which word spacing is added (ISO 32000-1 §9.3.3).</param>
internal readonly record struct GlyphUse(int Code, int? Glyph, double Width, bool IsBlank)
{
    /// <summary>Where the glyph stands from the pen of a vertical font, in thousandths of an em; 0 in others.</summary>
    public (double X, double Y) Origin { get; init; }
}
