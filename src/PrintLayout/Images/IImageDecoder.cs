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

/// <summary>
/// Decodes images and converts their colours. Implemented outside this assembly, so that it stays small and free of native code
/// of its own; writers get it from whoever calls them. Implementations may be called from several threads.
/// </summary>
public interface IImageDecoder
{
    /// <summary>Decodes an image.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="data">The whole file.</param>
    /// <param name="fault">Why there are no pixels; null when there are.</param>
    DecodedImage? Decode(ImageHeader header, byte[] data, out ImageFault? fault);

    /// <summary>
    /// Converts RGB to the inks of a press: relative colorimetric with black point compensation.
    /// </summary>
    /// <param name="image">The RGB image; its alpha is not looked at.</param>
    /// <param name="source">ICC profile of the image.</param>
    /// <param name="output">ICC profile of the press, CMYK.</param>
    /// <param name="fault">Why it cannot be converted; null when it can.</param>
    /// <returns>Four bytes a pixel, 0 is paper.</returns>
    byte[]? ToCmyk(DecodedImage image, byte[] source, byte[] output, out ImageFault? fault);
}
