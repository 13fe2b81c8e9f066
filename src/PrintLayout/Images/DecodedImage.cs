using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>
/// The pixels of an image as stored (not turned upright), row by row. Each sample has 8 bits, and the samples of a pixel stand side by
/// side. Grey and RGB samples are light (0 is black); CMYK samples are ink (0 is paper).
/// </summary>
/// <param name="Width">Number of pixels in a row.</param>
/// <param name="Height">Number of rows.</param>
/// <param name="Colour">Meaning of the samples; palettes are resolved to RGB.</param>
/// <param name="Samples">The samples: width × height × 1, 3 or 4 bytes.</param>
/// <param name="Alpha">One byte for each pixel, 255 is opaque; null when all pixels are opaque.</param>
/// <param name="Profile">The embedded ICC profile; null when there is none.</param>
public sealed record DecodedImage(int Width, int Height, ImageColour Colour, byte[] Samples, byte[]? Alpha, byte[]? Profile)
{
    /// <summary>Number of samples of one pixel.</summary>
    public int Channels => ChannelsOf(Colour);

    /// <summary>Number of samples of one pixel, by the meaning of the samples.</summary>
    /// <param name="colour">The meaning.</param>
    public static int ChannelsOf(ImageColour colour) => colour switch { ImageColour.Grey => 1, ImageColour.Rgb => 3, _ => 4 };
}
