using PrintLayout.Geometry;

namespace PrintLayout.Vectors.Reading;

/// <summary>Sines of angles in degrees, the same on every machine.</summary>
internal static class Degrees
{
    /// <summary>Sine and cosine of an angle.</summary>
    /// <param name="angle">The angle, within the limits of numbers.</param>
    public static (double Sine, double Cosine) SineAndCosine(double angle)
    {
        var turned = (decimal)angle % 360;
        return turned switch
        {
            0 => (0, 1),
            90 or -270 => (1, 0),
            180 or -180 => (0, -1),
            270 or -90 => (-1, 0),
            _ => OfShare(turned / 360),
        };

        static (double, double) OfShare(decimal share)
        {
            var (sine, cosine) = UnitCircle.OfTurn(share);
            return ((double)sine, (double)cosine);
        }
    }
}
