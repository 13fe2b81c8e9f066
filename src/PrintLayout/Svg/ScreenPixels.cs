using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Svg;

/// <summary>Turns an image upright and into colours of a screen, without loss of pixels.</summary>
internal static class ScreenPixels
{
    private const int Full = 255;

    /// <summary>The image as a PNG file.</summary>
    /// <param name="image">The pixels.</param>
    /// <param name="orientation">How the stored pixels are turned upright.</param>
    /// <param name="paper">The paper on which they are shown.</param>
    /// <param name="profile">ICC profile of RGB; null for none.</param>
    public static byte[] Pack(DecodedImage image, ImageOrientation orientation, ProofPaper paper, byte[]? profile)
    {
        var (width, height) = orientation.SwapsSides ? (image.Height, image.Width) : (image.Width, image.Height);
        var isGrey = image.Colour == ImageColour.Grey && paper == ProofPaper.Plain;
        var channels = (isGrey ? 1 : 3) + (image.Alpha is null ? 0 : 1);
        var samples = new byte[width * height * channels];
        var to = samples.AsSpan();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var (x, y) = orientation.ToStored(column, row, image.Width, image.Height);
                var at = y * image.Width + x;
                WritePixel(image, at, paper, to);
                if (image.Alpha is { } alpha) to[channels - 1] = alpha[at];
                to = to[channels..];
            }
        }

        var colour = (isGrey, image.Alpha is null) switch
        {
            (true, true) => PngColour.Grey,
            (true, false) => PngColour.GreyAlpha,
            (false, true) => PngColour.Rgb,
            _ => PngColour.RgbAlpha,
        };
        return PngImage.Pack(width, height, colour, samples, profile);
    }

    private static void WritePixel(DecodedImage image, int at, ProofPaper paper, Span<byte> to)
    {
        var from = image.Samples.AsSpan(at * image.Channels, image.Channels);
        if (image.Colour != ImageColour.Cmyk && paper == ProofPaper.Plain)
        {
            from.CopyTo(to);
            return;
        }

        var colour = image.Colour switch
        {
            ImageColour.Cmyk => ScreenColour.Of(new Ink(PerMille(from[0]), PerMille(from[1]), PerMille(from[2]), PerMille(from[3])), paper),
            ImageColour.Rgb => ScreenColour.OfPicture(new ScreenColour(from[0], from[1], from[2]), paper),
            _ => ScreenColour.OfPicture(new ScreenColour(from[0], from[0], from[0]), paper),
        };
        (to[0], to[1], to[2]) = (colour.Red, colour.Green, colour.Blue);
    }

    private static int PerMille(byte ink) => (ink * 1000 + Full / 2) / Full;
}
