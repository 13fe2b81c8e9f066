using PrintLayout.Pages;
using SkiaSharp;

namespace PrintLayout.Raster;

/// <summary>
/// Press ink on a screen by the plain formula r = (1 − c)(1 − k), and g, b likewise. It knows no paper and no press: a proof of
/// place, not of colour.
/// </summary>
internal static class ScreenColour
{
    /// <summary>The colour, opaque; amounts outside 0 to 1000 count as the nearer end.</summary>
    public static SKColor Of(Ink ink) => new(Channel(ink.Cyan, ink.Black), Channel(ink.Magenta, ink.Black), Channel(ink.Yellow, ink.Black));

    private static byte Channel(int colour, int black)
    {
        const int Solid = 1000;
        var light = (Solid - Math.Clamp(colour, 0, Solid)) * (Solid - Math.Clamp(black, 0, Solid));
        return (byte)((light * 255L + Solid * Solid / 2) / (Solid * Solid));
    }
}
