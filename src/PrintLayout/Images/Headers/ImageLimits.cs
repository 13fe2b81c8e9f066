namespace PrintLayout.Images.Headers;

/// <summary>
/// Limits on the size of an image. A small file may state an enormous size; it is refused before memory is allocated for it.
/// </summary>
/// <param name="FileBytes">Largest file in bytes.</param>
/// <param name="Pixels">Most pixels.</param>
/// <param name="Side">Most pixels along one side.</param>
/// <param name="Scans">Most scans of a JPEG. Each costs a decoder a pass over all pixels.</param>
/// <param name="JpegPixels">Most pixels of a JPEG; 0 for as many as of others.</param>
public readonly record struct ImageLimits(long FileBytes, long Pixels, int Side, int Scans = 128, long JpegPixels = 0)
{
    /// <summary>Most pixels of an image of a format.</summary>
    /// <param name="format">The format.</param>
    internal long PixelsOf(ImageFormat format) => format == ImageFormat.Jpeg ? Math.Max(Pixels, JpegPixels) : Pixels;
}
