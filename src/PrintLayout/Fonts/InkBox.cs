namespace PrintLayout.Fonts;

/// <summary>The box round the ink of a glyph, in font units. The origin is the pen on the baseline; y grows upwards.</summary>
/// <param name="Left">Left edge of the ink.</param>
/// <param name="Bottom">Lower edge of the ink.</param>
/// <param name="Right">Right edge of the ink.</param>
/// <param name="Top">Upper edge of the ink.</param>
public readonly record struct InkBox(int Left, int Bottom, int Right, int Top)
{
    /// <summary>Whether the glyph has no ink, as a space.</summary>
    public bool IsEmpty => Right <= Left || Top <= Bottom;
}
