using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads the barcode of a paper: <c>9771234567003+05</c>, or its ISSN, <c>ISSN 1234-5679+05</c>.</summary>
internal static class BarcodeReader
{
    private const int AllDigits = IssueBarcode.CheckedDigits + 1;
    private const string Serial = "ISSN";
    private const string Form = "Write thirteen digits, or an ISSN such as 1234-5679; then, if there is one, + and the two or five digits "
        + "of the issue: 9771234567003+05.";

    /// <summary>Reads a barcode. A wrong check digit is an error that says the right one.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="node">The barcode; null for none.</param>
    public static IssueBarcode? Read(ValueReader values, YamlNode? node)
    {
        if (values.Text(node) is not { } text) return null;
        var plus = text.Value.IndexOf('+', StringComparison.Ordinal);
        var number = plus < 0 ? text.Value : text.Value[..plus];
        var addOn = plus < 0 ? string.Empty : text.Value[(plus + 1)..].Trim();
        var digits = number.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);
        if (digits.StartsWith(Serial, StringComparison.Ordinal)) digits = digits[Serial.Length..];
        if (plus >= 0 && (addOn.Length is not (2 or 5) || !addOn.All(char.IsAsciiDigit)))
        {
            Bad(values, node!, $"The add-on `{Words.Short(addOn)}` of the barcode has not two or five digits.", Form);
            return null;
        }

        return Number(values, node!, digits) is { } all ? new IssueBarcode(all, addOn, text.Span) : null;
    }

    private static string? Number(ValueReader values, YamlNode node, string digits)
    {
        var isIssn = digits.Length == IssueBarcode.IssnDigits + 1;
        var isRight = isIssn || digits.Length is AllDigits or IssueBarcode.CheckedDigits;
        var known = isIssn ? digits[..IssueBarcode.IssnDigits] : digits;
        if (!isRight || !known.All(char.IsAsciiDigit))
        {
            Bad(values, node, $"`{Words.Short(digits)}` is no number of a barcode.", Form);
            return null;
        }

        var check = isIssn ? IssueBarcode.IssnCheckOf(digits) : IssueBarcode.CheckDigitOf(digits);
        if (digits.Length > IssueBarcode.CheckedDigits || isIssn)
        {
            if (char.ToUpperInvariant(digits[^1]) == check) return isIssn ? IssueBarcode.OfIssn(digits) : digits;
            var what = isIssn ? "ISSN" : "barcode";
            Bad(
                values, node, $"The last digit of the {what} {digits} is wrong: after {digits[..^1]} it is {check}.",
                $"Look at the other digits; if they are right, write {digits[..^1]}{check}.");
            return null;
        }

        Bad(values, node, $"The barcode {digits} lacks its check digit: it is {check}.", $"Write {digits}{check}.");
        return null;
    }

    private static void Bad(ValueReader values, YamlNode node, string message, string hint) =>
        values.Error(DiagnosticCodes.BarcodeUnusable, node, message, hint);
}
