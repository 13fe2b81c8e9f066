using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Graphics.Colors;

namespace PrintLayout.PdfText.Lines;

/// <summary>The ink of a mark in a foreign PDF, as words to compare.</summary>
internal static class PdfInk
{
    /// <summary>
    /// The colour space and the colour on a screen (0 to 1, three decimals); empty when there is none or it cannot be converted.
    /// </summary>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Colours of patterns and broken colour spaces throw exceptions of many kinds.")]
    public static string Of(IColor? colour)
    {
        try
        {
            if (colour is null) return string.Empty;
            var (red, green, blue) = colour.ToRGBValues();
            return FormattableString.Invariant($"{colour.ColorSpace} as {red:0.###} {green:0.###} {blue:0.###}");
        }
        catch (Exception)
        {
            return string.Empty;
        }
    }
}
