using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Colour;

/// <summary>
/// An image as a proof shows it. RGB with a profile of its own goes into the PDF with that profile, so that a proof must show it through
/// the profile too. Grey and CMYK go there by their numbers, and a profile of theirs is left out of both.
/// </summary>
public static class ScreenImage
{
    /// <summary>The image in sRGB, without a profile, if it has one of its own that can be read; else as it is.</summary>
    /// <param name="image">The image.</param>
    /// <param name="decoder">Converts it.</param>
    /// <param name="fault">Why it cannot be converted; null on success.</param>
    /// <returns>The image; null when there is a fault.</returns>
    public static DecodedImage? Of(DecodedImage image, IImageDecoder decoder, out ImageFault? fault)
    {
        fault = null;
        if (ProfileOf(image) is not { } profile || profile.AsSpan().SequenceEqual(ImageProfile.Srgb)) return image;
        return decoder.ToSrgb(image, profile, out fault) is { } samples ? image with { Samples = samples, Profile = null } : null;
    }

    /// <summary>
    /// Whether an RGB image has a profile that cannot be used, so that it is taken as sRGB. A decoder may drop one that is damaged.
    /// </summary>
    /// <param name="header">Its header.</param>
    /// <param name="image">The image as it was decoded.</param>
    public static bool IgnoresProfile(ImageHeader header, DecodedImage image) =>
        image.Colour == ImageColour.Rgb && (header.HasProfile || image.Profile is not null) && ProfileOf(image) is null;

    /// <summary>The profile of an RGB image; null when it has none that can be read.</summary>
    public static byte[]? ProfileOf(DecodedImage image) =>
        image.Colour == ImageColour.Rgb && image.Profile is { } own && ImageProfile.IsFor(own, "RGB "u8) ? own : null;
}
