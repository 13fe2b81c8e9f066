using System.Globalization;
using PrintLayout.Copy.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads what a QR code says.</summary>
internal static class QrTexts
{
    /// <summary>Reads the text of a code. One that no code can hold is an error, an address that leads nowhere a warning.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="node">The text; null for none.</param>
    /// <returns>The text; null when there is none that a code can hold.</returns>
    public static Located<string>? Read(ValueReader values, YamlNode? node)
    {
        if (values.Text(node) is not { } text) return null;
        if (QrContent.BytesOf(text.Value) is not { } bytes)
        {
            values.Error(
                DiagnosticCodes.QrUnusable, node!, "The text of the QR code has half a character, which no code can hold.",
                "Type it again, without \\uD800 to \\uDFFF.");
            return null;
        }

        if (bytes > QrContent.MostBytes)
        {
            values.Error(
                DiagnosticCodes.QrUnusable, node!,
                FormattableString.Invariant($"The text of the QR code has {bytes} bytes; a code holds {QrContent.MostBytes}."),
                "Let it say a short address that leads to the text.");
            return null;
        }

        if (IsAddress(text.Value) && text.Value.Any(IsLost))
        {
            values.Warning(
                DiagnosticCodes.QrUnusable, node!, "The address in the QR code has a blank or a character that is not seen.",
                "Take it out, or write it as %20.");
        }

        return text;
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsLost(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
