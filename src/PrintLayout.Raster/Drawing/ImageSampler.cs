using PrintLayout.Images;
using PrintLayout.Images.Headers;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Scales an image to the pixels of a page: each pixel is the mean of the image's pixels below it, in whole numbers. Skia is not used,
/// because its scaling depends on where a band of the page begins.
/// </summary>
/// <param name="image">The image.</param>
/// <param name="orientation">How the stored pixels are turned upright.</param>
internal abstract class ImageSampler(DecodedImage image, ImageOrientation orientation)
{
    /// <summary>A sample in full: light, or a solid ink.</summary>
    protected const int Full = 255;

    private readonly int _width = orientation.SwapsSides ? image.Height : image.Width;
    private readonly int _height = orientation.SwapsSides ? image.Width : image.Height;

    /// <summary>What the samples of the image mean.</summary>
    protected ImageColour Colour => image.Colour;

    /// <summary>The mean of a part of the upright image, not multiplied by alpha, and its cover, 0 to 255.</summary>
    /// <param name="x">Its columns, from and to, in units of which <c>Whole</c> make the width of the image.</param>
    /// <param name="y">Its rows, in units of which <c>Whole</c> make the height.</param>
    protected (byte First, byte Second, byte Third, byte Fourth, int Cover) MeanOf(
        (long From, long To, long Whole) x, (long From, long To, long Whole) y)
    {
        var (left, right) = Pixels(x, _width);
        var (top, bottom) = Pixels(y, _height);
        long first = 0, second = 0, third = 0, fourth = 0, cover = 0;
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                var (storedX, storedY) = orientation.ToStored(column, row, image.Width, image.Height);
                var at = storedY * image.Width + storedX;
                var alpha = image.Alpha?[at] ?? Full;
                var (a, b, c, d) = Values(at);
                first += a * alpha;
                second += b * alpha;
                third += c * alpha;
                fourth += d * alpha;
                cover += alpha;
            }
        }

        var count = (long)(right - left) * (bottom - top);
        return (Round(first, cover), Round(second, cover), Round(third, cover), Round(fourth, cover), Round(cover, count));
    }

    /// <summary>The values of a stored pixel of which the mean is taken: its samples, unless a kind of sampler says otherwise.</summary>
    /// <param name="at">Its place among the pixels.</param>
    protected virtual (int First, int Second, int Third, int Fourth) Values(int at)
    {
        var samples = image.Samples;
        return image.Colour switch
        {
            ImageColour.Grey => (samples[at], 0, 0, 0),
            ImageColour.Rgb => (samples[at * 3], samples[at * 3 + 1], samples[at * 3 + 2], 0),
            _ => (samples[at * 4], samples[at * 4 + 1], samples[at * 4 + 2], samples[at * 4 + 3]),
        };
    }

    private static byte Round(long sum, long count) => count == 0 ? (byte)0 : (byte)((sum + count / 2) / count);

    // A pixel counts when its centre is inside. At least one counts, because a page may have more pixels than the image.
    private static (int First, int End) Pixels((long From, long To, long Whole) part, int count)
    {
        var first = Math.Clamp((part.From * count * 2 + part.Whole) / (part.Whole * 2), 0, count - 1);
        var end = Math.Clamp((part.To * count * 2 + part.Whole) / (part.Whole * 2), 0, count);
        if (end > first) return ((int)first, (int)end);
        var nearest = Math.Clamp((part.From + part.To) * count / (part.Whole * 2), 0, count - 1);
        return ((int)nearest, (int)nearest + 1);
    }
}
