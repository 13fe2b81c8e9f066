using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>Takes away transparency by laying an image on paper, for standards that know none.</summary>
public static class ImageFlattening
{
    private const int Opaque = 255;

    /// <summary>The image on white paper; the same image when it is opaque.</summary>
    public static DecodedImage OnPaper(DecodedImage image)
    {
        if (image.Alpha is not { } alpha) return image;
        // Light counts up to white, ink down to it.
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
