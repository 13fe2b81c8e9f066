namespace PrintLayout.Fonts;

/// <summary>The box of a glyph's ink in font units, origin on the baseline at the pen, y up.</summary>
/// <param name="Left">Leftmost ink.</param>
/// <param name="Bottom">Lowest ink.</param>
/// <param name="Right">Rightmost ink.</param>
/// <param name="Top">Highest ink.</param>
public readonly record struct InkBox(int Left, int Bottom, int Right, int Top)
{
    /// <summary>Whether the glyph has no ink, such as a space.</summary>
    public bool IsEmpty => Right <= Left || Top <= Bottom;
}
