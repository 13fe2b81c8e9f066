namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>Pixels of a picture, row by row from its top, with so many bytes each.</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Components">Bytes a pixel.</param>
/// <param name="Samples">The bytes.</param>
internal sealed record PixelGrid(int Width, int Height, int Components, byte[] Samples)
{
    /// <summary>Which pixels are painted, 255 for yes; null for all.</summary>
    public byte[]? Alpha { get; init; }
}
