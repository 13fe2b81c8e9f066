using PrintLayout.Preflight.Functions;

namespace PrintLayout.Preflight.Plates.Inks;

/// <summary>Lab of D50 to sRGB (ISO 32000-1 §8.6.5.4, IEC 61966-2-1), for colours that a plate needs in inks.</summary>
internal static class LabColours
{
    /// <summary>Converts pixels.</summary>
    /// <param name="samples">L* of 0 to 100, a* and b* of -128 to 127, each as a byte of the whole range.</param>
    public static byte[] ToRgb(byte[] samples)
    {
        var rgb = new byte[samples.Length];
        for (var i = 0; i + 2 < samples.Length; i += 3)
        {
            var fy = (samples[i] / 2.55 + 16) / 116;
            var (fx, fz) = (fy + (samples[i + 1] - 128) / 500.0, fy - (samples[i + 2] - 128) / 200.0);
            var (x, y, z) = (0.9642 * Cubed(fx), Cubed(fy), 0.8249 * Cubed(fz));
            rgb[i] = Encoded(3.1339 * x - 1.6169 * y - 0.4906 * z);
            rgb[i + 1] = Encoded(-0.9785 * x + 1.9160 * y + 0.0333 * z);
            rgb[i + 2] = Encoded(0.0720 * x - 0.2290 * y + 1.4057 * z);
        }

        return rgb;
    }

    private static double Cubed(double f) => f >= 6.0 / 29 ? f * f * f : 108.0 / 841 * (f - 4.0 / 29);

    private static byte Encoded(double light)
    {
        light = Math.Clamp(light, 0, 1);
        var code = light <= 0.0031308 ? 12.92 * light : 1.055 * Numbers.Power(light, 1 / 2.4) - 0.055;
        return (byte)(code * 255 + 0.5);
    }
}
