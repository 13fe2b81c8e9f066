using PrintLayout.Pages.Inks;
using PrintLayout.Raster.Png;

namespace PrintLayout.Raster.Comparison;

/// <summary>
/// A picture of the difference of two pictures. Pale grey is in both, red only in the old one, blue only in the new one. An orange frame
/// round each changed place makes a single comma easy to find on a broadsheet.
/// </summary>
internal static class DifferencePicture
{
    private const int Margin = 5;
    private const int Weight = 2;
    private const int Full = 255;

    // Red and blue that colour-blind readers can distinguish, equally dark.
    private static readonly ScreenColour OnlyOld = new(204, 20, 20);
    private static readonly ScreenColour OnlyNew = new(0, 72, 208);
    private static readonly ScreenColour OtherHue = new(168, 0, 168);
    private static readonly ScreenColour Frame = new(255, 140, 0);
    private static readonly ScreenColour Nothing = new(Full, Full, Full);

    /// <summary>Draws the picture, as large as both together.</summary>
    /// <param name="old">The picture as it was.</param>
    /// <param name="now">The picture as it is.</param>
    /// <param name="comparison">Their comparison by <see cref="ImageComparer"/>.</param>
    public static PixelImage Of(PixelImage old, PixelImage now, ImageComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (width, height) = (Math.Max(old.Width, now.Width), Math.Max(old.Height, now.Height));
        var samples = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) Set(samples, y * width + x, Colour(old, now, x, y));
        }

        foreach (var place in comparison.Places) DrawFrame(samples, width, height, place);
        return PixelImage.OfRgb(width, height, samples);
    }

    private static ScreenColour Colour(PixelImage old, PixelImage now, int x, int y)
    {
        // Paper that only one picture has shows as a tint in that picture's colour.
        if (x >= old.Width || y >= old.Height)
            return x < now.Width && y < now.Height ? Mix(Nothing, OnlyNew, 60 + (Full - now.Luminance(x, y)) / 2) : Nothing;
        if (x >= now.Width || y >= now.Height) return Mix(Nothing, OnlyOld, 60 + (Full - old.Luminance(x, y)) / 2);
        var (before, after) = (old.Luminance(x, y), now.Luminance(x, y));
        var common = Full - (Full - Math.Max(before, after)) * 2 / 5;
        var ground = new ScreenColour((byte)common, (byte)common, (byte)common);
        if (before == after) return Mix(ground, OtherHue, Math.Min(Full, 2 * Apart(old, now, x, y)));

        // A changed tint differs by a few levels only, so small differences are amplified.
        var amount = Math.Min(Full, Math.Abs(before - after) + Math.Min(60, 8 * Math.Abs(before - after)));
        return Mix(ground, before < after ? OnlyOld : OnlyNew, amount);
    }

    private static int Apart(PixelImage old, PixelImage now, int x, int y) =>
        Math.Max(
            Math.Abs(old.At(x, y, 0) - now.At(x, y, 0)),
            Math.Max(Math.Abs(old.At(x, y, 1) - now.At(x, y, 1)), Math.Abs(old.At(x, y, 2) - now.At(x, y, 2))));

    private static ScreenColour Mix(ScreenColour ground, ScreenColour over, int amount) =>
        new(Mix(ground.Red, over.Red, amount), Mix(ground.Green, over.Green, amount), Mix(ground.Blue, over.Blue, amount));

    private static byte Mix(int ground, int over, int amount) => (byte)((ground * (Full - amount) + over * amount + Full / 2) / Full);

    private static void DrawFrame(byte[] samples, int width, int height, PixelRect place)
    {
        for (var y = Math.Max(0, place.Y - Margin); y < Math.Min(height, place.Bottom + Margin); y++)
        {
            for (var x = Math.Max(0, place.X - Margin); x < Math.Min(width, place.Right + Margin); x++)
            {
                var inside = x >= place.X - Margin + Weight && x < place.Right + Margin - Weight
                    && y >= place.Y - Margin + Weight && y < place.Bottom + Margin - Weight;
                if (!inside) Set(samples, y * width + x, Frame);
            }
        }
    }

    private static void Set(byte[] samples, int pixel, ScreenColour colour) =>
        (samples[pixel * 3], samples[pixel * 3 + 1], samples[pixel * 3 + 2]) = (colour.Red, colour.Green, colour.Blue);
}
