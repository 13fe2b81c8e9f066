using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Scales an image to the pixels of a page: each pixel is the mean of the image's pixels below it, in whole numbers. Skia is not used,
/// because its scaling depends on where a band of the page begins.
/// </summary>
/// <param name="image">The image.</param>
/// <param name="orientation">How the stored pixels are turned upright.</param>
/// <param name="paper">The paper on which its inks are shown.</param>
internal sealed class ImageSampler(DecodedImage image, ImageOrientation orientation, ProofPaper paper)
{
    private const int Full = 255;
    private const int Solid = 1000;
    private readonly int _width = orientation.SwapsSides ? image.Height : image.Width;
    private readonly int _height = orientation.SwapsSides ? image.Width : image.Height;

    // On newsprint the mean of the samples is converted to a colour. On plain paper the mean of the colours is taken, which is cheaper and
    // gives the same.
    private readonly bool _isPrinted = paper == ProofPaper.Newsprint;

    /// <summary>The mean colour of a part of the upright image, not multiplied by alpha, and its cover, 0 to 255.</summary>
    /// <param name="x">Its columns, from and to, in units of which <c>Whole</c> make the width of the image.</param>
    /// <param name="y">Its rows, in units of which <c>Whole</c> make the height.</param>
    public (ScreenColour Colour, int Cover) Mean((long From, long To, long Whole) x, (long From, long To, long Whole) y)
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
                var (a, b, c, d) = _isPrinted ? Samples(at) : Screen(at);
                first += a * alpha;
                second += b * alpha;
                third += c * alpha;
                fourth += d * alpha;
                cover += alpha;
            }
        }

        var count = (long)(right - left) * (bottom - top);
        var (one, two, three) = (Round(first, cover), Round(second, cover), Round(third, cover));
        return (_isPrinted ? Printed(one, two, three, Round(fourth, cover)) : new ScreenColour(one, two, three), Round(cover, count));
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

    private (int First, int Second, int Third, int Fourth) Samples(int at)
    {
        var samples = image.Samples;
        return image.Colour switch
        {
            ImageColour.Grey => (samples[at], 0, 0, 0),
            ImageColour.Rgb => (samples[at * 3], samples[at * 3 + 1], samples[at * 3 + 2], 0),
            _ => (samples[at * 4], samples[at * 4 + 1], samples[at * 4 + 2], samples[at * 4 + 3]),
        };
    }

    // RGB is sRGB by now and is shown as it is, inks by the formula of ScreenColour: such a proof shows places, not exact colours.
    private (int Red, int Green, int Blue, int None) Screen(int at)
    {
        var (first, second, third, fourth) = Samples(at);
        switch (image.Colour)
        {
            case ImageColour.Grey:
                return (first, first, first, 0);
            case ImageColour.Rgb:
                return (first, second, third, 0);
            default:
                var light = Full - fourth;
                return (Channel(first, light), Channel(second, light), Channel(third, light), 0);
        }
    }

    private static int Channel(int ink, int light) => ((Full - ink) * light + Full / 2) / Full;

    // Grey is printed in black ink alone.
    private ScreenColour Printed(int first, int second, int third, int fourth) => image.Colour switch
    {
        ImageColour.Grey => ScreenColour.Of(Ink.BlackTint(Amount(Full - first)), paper),
        ImageColour.Rgb => ScreenColour.OfPicture(new ScreenColour((byte)first, (byte)second, (byte)third), paper),
        _ => ScreenColour.Of(new Ink(Amount(first), Amount(second), Amount(third), Amount(fourth)), paper),
    };

    private static int Amount(int sample) => (sample * Solid + Full / 2) / Full;
}
