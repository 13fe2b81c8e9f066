using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>
/// Decodes images and converts their colours. It is implemented in another assembly, so that this one needs no native code for images.
/// The caller of a writer gives it to the writer. Implementations must allow calls from several threads at once.
/// </summary>
public interface IImageDecoder
{
    /// <summary>Decodes an image.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="data">The whole file.</param>
    /// <param name="fault">Why there are no pixels; null on success.</param>
    /// <returns>The pixels; null when there is a fault.</returns>
    DecodedImage? Decode(ImageHeader header, byte[] data, out ImageFault? fault);

    /// <summary>Decodes an image that is needed with fewer pixels. A decoder may decode it at a fraction of its size.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="data">The whole file.</param>
    /// <param name="least">The pixels that are needed, as stored; there are as many or more, unless the image has fewer.</param>
    /// <param name="fault">Why there are no pixels; null on success.</param>
    /// <returns>The pixels; null when there is a fault.</returns>
    DecodedImage? DecodeAtLeast(ImageHeader header, byte[] data, PixelSize least, out ImageFault? fault);

    /// <summary>Codes an image as a JPEG, without subsampling its colours.</summary>
    /// <param name="image">The image; its alpha and its profile are ignored.</param>
    /// <param name="quality">Quality, 1 to 100.</param>
    /// <param name="fault">Why it cannot be coded; null on success.</param>
    /// <returns>The file; null when there is a fault.</returns>
    byte[]? ToJpeg(DecodedImage image, int quality, out ImageFault? fault);

    /// <summary>
    /// Converts RGB, or the inks of another press, to the inks of a press, with relative colorimetric intent and black point compensation
    /// (ICC.1).
    /// </summary>
    /// <param name="image">The image in RGB or CMYK; its alpha is ignored.</param>
    /// <param name="source">ICC profile of the image.</param>
    /// <param name="output">CMYK ICC profile of the press.</param>
    /// <param name="fault">Why it cannot be converted; null on success.</param>
    /// <returns>Four bytes for each pixel (cyan, magenta, yellow, black), 0 is paper; null when there is a fault.</returns>
    byte[]? ToCmyk(DecodedImage image, byte[] source, byte[] output, out ImageFault? fault);

    /// <summary>
    /// Converts RGB or CMYK of any profile to sRGB (IEC 61966-2-1), with relative colorimetric intent and black point compensation (ICC.1).
    /// Colours that a screen of sRGB cannot show become the nearest that it can.
    /// </summary>
    /// <param name="image">The image; its alpha is ignored.</param>
    /// <param name="source">ICC profile of the image, for its colours.</param>
    /// <param name="fault">Why it cannot be converted; null on success.</param>
    /// <returns>Three bytes for each pixel (red, green, blue); null when there is a fault.</returns>
    byte[]? ToSrgb(DecodedImage image, byte[] source, out ImageFault? fault);
}
