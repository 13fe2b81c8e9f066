using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.PdfText.Marks;

/// <summary>The ink of a mark as words to compare. Process inks have the form of the display list, such as <c>0 0 0 1</c>.</summary>
internal static class InkText
{
    private const int DigestLength = 8;

    /// <summary>A colour.</summary>
    /// <param name="file">The file, for patterns.</param>
    /// <param name="colour">The colour.</param>
    public static string Of(PdfObjects file, PaintColour colour)
    {
        if (colour.Pattern is { } pattern) return $"pattern {TokenDigest.Of(file, pattern)}{Values(colour.Values, " in ")}";
        var (space, values) = (colour.Space, colour.Values);
        return space.Family switch
        {
            ColourFamily.Cmyk => Values(values),
            ColourFamily.Separation or ColourFamily.DeviceN => string.Join(
                ", ", space.Inks.Zip(values, (ink, value) => $"{ink} {Number(value)} as alternate {Recipe(space)}")),
            _ => $"{NameOf(space)}{Values(values, " ")}",
        };
    }

    /// <summary>The name of a colour space with its inks, such as <c>DeviceCMYK</c>.</summary>
    public static string NameOf(ColourSpace space) => space.Family switch
    {
        ColourFamily.Gray => "DeviceGray",
        ColourFamily.Rgb => "DeviceRGB",
        ColourFamily.Cmyk => "DeviceCMYK",
        ColourFamily.CalGray => "CalGray",
        ColourFamily.CalRgb => "CalRGB",
        ColourFamily.Lab => "Lab",
        ColourFamily.Icc => FormattableString.Invariant($"ICCBased-{space.Components}"),
        ColourFamily.Indexed => space.Base is { } below ? $"Indexed {NameOf(below)}" : "Indexed",
        ColourFamily.Separation or ColourFamily.DeviceN => string.Join(", ", space.Inks),
        ColourFamily.Pattern => "Pattern",
        _ => "unknown",
    };

    private static string Recipe(ColourSpace space) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(space.Recipe)))[..DigestLength];

    private static string Values(double[] values, string before = "") =>
        values.Length == 0 ? string.Empty : before + string.Join(' ', values.Select(Number));

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
