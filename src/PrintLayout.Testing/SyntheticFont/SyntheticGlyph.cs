namespace PrintLayout.Testing.SyntheticFont;

/// <summary>A glyph whose ink is one rectangle. Font units, 1,000 to the em, origin on the baseline at the pen, y up.</summary>
/// <param name="CodePoint">Unicode scalar value; −1 for a glyph that only a feature reaches.</param>
/// <param name="Advance">Horizontal advance.</param>
/// <param name="Left">Left edge of the ink.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
internal readonly record struct SyntheticGlyph(int CodePoint, int Advance, int Left, int Bottom, int Right, int Top)
{
    /// <summary>A glyph that advances but has no ink.</summary>
    public static SyntheticGlyph Blank(int codePoint, int advance) => new(codePoint, advance, 0, 0, 0, 0);

    public bool IsBlank => Right <= Left;
}
