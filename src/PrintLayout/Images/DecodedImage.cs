using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>
/// Pixels as stored (not turned upright): 8 bits a sample, row by row, samples of a pixel side by side. Grey and RGB count light
/// (0 is black), CMYK counts ink (0 is paper).
/// </summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Colour">What the samples mean; palettes are resolved to RGB.</param>
/// <param name="Samples">Width × height × 1, 3 or 4 bytes.</param>
/// <param name="Alpha">A byte a pixel, 255 is opaque; null when all of it is.</param>
/// <param name="Profile">The embedded ICC profile; null when there is none.</param>
public sealed record DecodedImage(int Width, int Height, ImageColour Colour, byte[] Samples, byte[]? Alpha, byte[]? Profile)
{
    /// <summary>Samples of one pixel.</summary>
    public int Channels => ChannelsOf(Colour);

    /// <summary>Samples of one pixel of a colour.</summary>
    public static int ChannelsOf(ImageColour colour) => colour switch { ImageColour.Grey => 1, ImageColour.Rgb => 3, _ => 4 };
}
