namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>What becomes of the ink below when ink is laid on it, ISO 32000-1 §11.3.5.2. The formulas there are of light.</summary>
internal static class Blends
{
    private const int Full = Share.Full;

    /// <summary>The ink of the blend.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="below">Ink below.</param>
    /// <param name="above">Ink laid on it.</param>
    public static int Of(BlendMode mode, int below, int above)
    {
        var (b, s) = (Full - below, Full - above);
        var light = mode switch
        {
            BlendMode.Normal => s,
            BlendMode.Multiply => b * s / Full,
            BlendMode.Screen => b + s - b * s / Full,
            BlendMode.Overlay => HardLight(s, b),
            BlendMode.Darken => Math.Min(b, s),
            BlendMode.Lighten => Math.Max(b, s),
            BlendMode.ColorDodge => b == 0 ? 0 : s == Full ? Full : Math.Min(Full, b * Full / (Full - s)),
            BlendMode.ColorBurn => b == Full ? Full : s == 0 ? 0 : Full - Math.Min(Full, (Full - b) * Full / s),
            BlendMode.HardLight => HardLight(b, s),
            BlendMode.SoftLight => SoftLight(b, s),
            BlendMode.Difference => Math.Abs(b - s),
            BlendMode.Exclusion => b + s - 2 * b * s / Full,
        };
        return Full - Math.Clamp(light, 0, Full);
    }

    private static int HardLight(int b, int s) => 2 * s <= Full ? b * 2 * s / Full : b + (2 * s - Full) - b * (2 * s - Full) / Full;

    private static int SoftLight(int below, int above)
    {
        var (b, s) = (below / (double)Full, above / (double)Full);
        var d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.Sqrt(b);
        var light = s <= 0.5 ? b - (1 - 2 * s) * b * (1 - b) : b + (2 * s - 1) * (d - b);
        return (int)(light * Full + 0.5);
    }
}
