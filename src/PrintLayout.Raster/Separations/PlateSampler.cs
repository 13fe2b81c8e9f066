using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Raster.Drawing;

namespace PrintLayout.Raster.Separations;

/// <summary>Scales an image in inks to the pixels of plates.</summary>
/// <param name="image">The image: grey, or CMYK.</param>
/// <param name="orientation">How the stored pixels are turned upright.</param>
internal sealed class PlateSampler(DecodedImage image, ImageOrientation orientation) : ImageSampler(image, orientation)
{
    /// <summary>The mean amounts of a part of the upright image; see <see cref="PixelMean{TInk}"/>. Grey is a tint of black.</summary>
    public (PlateInk Ink, int Cover) Mean((long From, long To, long Whole) x, (long From, long To, long Whole) y)
    {
        var (first, second, third, fourth, cover) = MeanOf(x, y);
        var ink = Colour == ImageColour.Grey
            ? PlateInk.OfImage(0, 0, 0, (byte)(Full - first))
            : PlateInk.OfImage(first, second, third, fourth);
        return (ink, cover);
    }
}
