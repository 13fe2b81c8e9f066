using PrintLayout.Images;

namespace PrintLayout.Raster;

/// <summary>
/// Scales an image to the pixels of a page: each pixel is the mean of the image's pixels below it, in whole numbers. Skia's own
/// scaling depends on where a band of the page begins.
/// </summary>
/// <param name="image">The image.</param>
/// <param name="orientation">How it stands upright.</param>
internal sealed class ImageSampler(DecodedImage image, ImageOrientation orientation)
{
    private const int Full = 255;
    private readonly int _width = orientation.SwapsSides ? image.Height : image.Width;
    private readonly int _height = orientation.SwapsSides ? image.Width : image.Height;

    /// <summary>The mean colour of a part of the upright image.</summary>
    /// <param name="x">Its columns, from and to, in units of which <paramref name="x"/>.Whole span the image.</param>
    /// <param name="y">Its rows likewise.</param>
    /// <param name="rgba">Receives red, green, blue and cover; not multiplied.</param>
    public void Mean((long From, long To, long Whole) x, (long From, long To, long Whole) y, Span<byte> rgba)
    {
        var (left, right) = Pixels(x, _width);
        var (top, bottom) = Pixels(y, _height);
        long red = 0, green = 0, blue = 0, cover = 0;
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                var (storedX, storedY) = orientation.ToStored(column, row, image.Width, image.Height);
                var at = storedY * image.Width + storedX;
                var alpha = image.Alpha?[at] ?? Full;
                var (r, g, b) = Screen(at);
                red += r * alpha;
                green += g * alpha;
                blue += b * alpha;
                cover += alpha;
            }
        }

        var count = (long)(right - left) * (bottom - top);
        rgba[0] = Round(red, cover);
        rgba[1] = Round(green, cover);
        rgba[2] = Round(blue, cover);
        rgba[3] = Round(cover, count);
    }

    private static byte Round(long sum, long count) => count == 0 ? (byte)0 : (byte)((sum + count / 2) / count);

    // At least one pixel: a page may have more pixels than the image. A pixel counts when its centre lies inside.
    private static (int First, int End) Pixels((long From, long To, long Whole) part, int count)
    {
        var first = Math.Clamp((part.From * count * 2 + part.Whole) / (part.Whole * 2), 0, count - 1);
        var end = Math.Clamp((part.To * count * 2 + part.Whole) / (part.Whole * 2), 0, count);
        if (end > first) return ((int)first, (int)end);
        var nearest = Math.Clamp((part.From + part.To) * count / (part.Whole * 2), 0, count - 1);
        return ((int)nearest, (int)nearest + 1);
    }

    // RGB is shown as it is, inks by the formula of ScreenColour: a proof of place, not of colour.
    private (int Red, int Green, int Blue) Screen(int at)
    {
        var samples = image.Samples;
        switch (image.Colour)
        {
            case ImageColour.Grey:
                return (samples[at], samples[at], samples[at]);
            case ImageColour.Rgb:
                return (samples[at * 3], samples[at * 3 + 1], samples[at * 3 + 2]);
            default:
                var light = Full - samples[at * 4 + 3];
                return (Channel(samples[at * 4], light), Channel(samples[at * 4 + 1], light), Channel(samples[at * 4 + 2], light));
        }
    }

    private static int Channel(int ink, int light) => ((Full - ink) * light + Full / 2) / Full;
}
