namespace PrintLayout.Images;

/// <summary>A number of pixels across and down.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
public readonly record struct PixelSize(int Width, int Height)
{
    /// <summary>Whether another size has as many pixels or more in both directions.</summary>
    /// <param name="other">The other size.</param>
    internal bool FitsIn(PixelSize other) => Width <= other.Width && Height <= other.Height;
}
