using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

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
