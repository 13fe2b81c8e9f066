using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>Removes transparency from images, for standards that do not allow it, by composing them on white paper.</summary>
internal static class ImageFlattening
{
    private const int Opaque = 255;

    /// <summary>Composes an image on white paper. An opaque image is returned as it is.</summary>
    /// <param name="image">The image.</param>
    public static DecodedImage OnPaper(DecodedImage image)
    {
        if (image.Alpha is not { } alpha) return image;
        // White is full light in grey and RGB, and no ink in CMYK.
        var paper = image.Colour == ImageColour.Cmyk ? 0 : Opaque;
        var samples = new byte[image.Samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            var cover = alpha[i / image.Channels];
            samples[i] = (byte)((image.Samples[i] * cover + paper * (Opaque - cover) + Opaque / 2) / Opaque);
        }

        return image with { Samples = samples, Alpha = null };
    }
}
