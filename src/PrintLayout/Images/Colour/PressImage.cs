using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Colour;

/// <summary>An image as the plates have it: grey and CMYK by their numbers, RGB through its profile to the inks of the press.</summary>
public static class PressImage
{
    /// <summary>The image in inks: grey, or CMYK.</summary>
    /// <param name="image">The image; its alpha stays.</param>
    /// <param name="decoder">Converts it.</param>
    /// <param name="output">CMYK ICC profile of the press; null for none, and then RGB has a fault.</param>
    /// <param name="fault">Why it cannot be converted; null on success.</param>
    /// <returns>The image, without a profile where it was RGB; null when there is a fault.</returns>
    public static DecodedImage? Of(DecodedImage image, IImageDecoder decoder, byte[]? output, out ImageFault? fault)
    {
        fault = null;
        if (image.Colour != ImageColour.Rgb) return image;
        if (output is null)
        {
            fault = new ImageFault(
                ImageFaultKind.Unsupported,
                "is RGB and cannot be converted: the press has no ICC profile",
                "give the profile of the press, or convert the image to CMYK");
            return null;
        }

        var inks = decoder.ToCmyk(image, ScreenImage.ProfileOf(image) ?? ImageProfile.Srgb, output, out fault);
        return inks is null ? null : image with { Colour = ImageColour.Cmyk, Samples = inks, Profile = null };
    }

    /// <summary>The image on white paper, for standards without transparency; an opaque image as it is.</summary>
    /// <param name="image">The image.</param>
    public static DecodedImage OnPaper(DecodedImage image) => ImageFlattening.OnPaper(image);
}
