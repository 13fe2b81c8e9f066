namespace PrintLayout.Images.Colour;

/// <summary>
/// The tone curve of sRGB (IEC 61966-2-1): x / 12.92 up to 0.04045, ((x + 0.055) / 1.055)^2.4 above. Roots are computed in decimal
/// arithmetic: Math.Pow may differ in the last bit between processors, and these values are written into files.
/// </summary>
internal static class SrgbCurve
{
    private const int Full = 65_535;

    /// <summary>The linear value of the coded value step/steps, from 0 to 65,535.</summary>
    public static ushort Linear(int step, int steps)
    {
        // x^2.4 = x^2 · (x^2)^(1/5). Decimal multiplication and division are exact to 28 digits and the same on every machine.
        var x = (decimal)step / steps;
        if (x <= 0.04045m) return (ushort)decimal.Round(x / 12.92m * Full, MidpointRounding.AwayFromZero);
        var b = (x + 0.055m) / 1.055m;
        return (ushort)decimal.Round(b * b * FifthRoot(b * b) * Full, MidpointRounding.AwayFromZero);
    }

    // Newton's method from above; 40 steps are far more than values up to 1 need.
    private static decimal FifthRoot(decimal value)
    {
        var root = 1m;
        for (var i = 0; i < 40; i++) root = (4 * root + value / (root * root * root * root)) / 5;
        return root;
    }
}
