namespace PrintLayout.Preflight.Pictures;

/// <summary>A JPEG as DCTDecode gives it (ISO 32000-1 §7.4.8): samples as stored, with YCbCr and YCCK turned to RGB and CMYK.</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Components">Samples a pixel: 1, 3 or 4.</param>
/// <param name="Samples">The samples, a byte each, row by row.</param>
public sealed record JpegPixels(int Width, int Height, int Components, byte[] Samples);
