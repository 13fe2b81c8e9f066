using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Raster.Drawing;

/// <summary>Scales an image to the pixels of a proof.</summary>
/// <param name="image">The image.</param>
/// <param name="orientation">How the stored pixels are turned upright.</param>
/// <param name="paper">The paper on which its inks are shown.</param>
internal sealed class ProofSampler(DecodedImage image, ImageOrientation orientation, ProofPaper paper) : ImageSampler(image, orientation)
{
    private const int Solid = 1000;

    // On newsprint the mean of the samples is converted to a colour. On plain paper the mean of the colours is taken, which is cheaper and
    // gives the same.
    private readonly bool _isPrinted = paper == ProofPaper.Newsprint;

    /// <summary>The mean colour of a part of the upright image, not multiplied by alpha, and its cover, 0 to 255.</summary>
    /// <param name="x">Its columns, from and to, in units of which <c>Whole</c> make the width of the image.</param>
    /// <param name="y">Its rows, in units of which <c>Whole</c> make the height.</param>
    public (ScreenColour Colour, int Cover) Mean((long From, long To, long Whole) x, (long From, long To, long Whole) y)
    {
        var (first, second, third, fourth, cover) = MeanOf(x, y);
        return (_isPrinted ? Printed(first, second, third, fourth) : new ScreenColour(first, second, third), cover);
    }

    // RGB is sRGB by now and is shown as it is, inks by the formula of ScreenColour: such a proof shows places, not exact colours.
    protected override (int First, int Second, int Third, int Fourth) Values(int at)
    {
        var (first, second, third, fourth) = base.Values(at);
        if (_isPrinted) return (first, second, third, fourth);
        switch (Colour)
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
    private ScreenColour Printed(int first, int second, int third, int fourth) => Colour switch
    {
        ImageColour.Grey => ScreenColour.Of(Ink.BlackTint(Amount(Full - first)), paper),
        ImageColour.Rgb => ScreenColour.OfPicture(new ScreenColour((byte)first, (byte)second, (byte)third), paper),
        _ => ScreenColour.Of(new Ink(Amount(first), Amount(second), Amount(third), Amount(fourth)), paper),
    };

    private static int Amount(int sample) => (sample * Solid + Full / 2) / Full;
}
