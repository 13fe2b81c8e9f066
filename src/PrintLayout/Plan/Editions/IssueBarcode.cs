using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>The barcode of a paper: EAN-13 (ISO/IEC 15420), with an add-on that tells its issues apart.</summary>
/// <param name="Digits">Its thirteen digits, the check digit last.</param>
/// <param name="AddOn">The two or five digits of the add-on; empty for none.</param>
/// <param name="Span">Where it is written.</param>
public sealed record IssueBarcode(string Digits, string AddOn, SourceSpan Span)
{
    /// <summary>Digits before the check digit.</summary>
    internal const int CheckedDigits = 12;

    /// <summary>Digits of an ISSN before its check character.</summary>
    internal const int IssnDigits = 7;

    /// <summary>The check digit of a barcode (GS1 General Specifications, 7.9).</summary>
    /// <param name="digits">Twelve digits or more; the first twelve count.</param>
    internal static char CheckDigitOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < CheckedDigits; i++) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>The check character of an ISSN (ISO 3297, annex A): a digit, or X for ten.</summary>
    /// <param name="digits">Seven digits or more; the first seven count.</param>
    internal static char IssnCheckOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < IssnDigits; i++) sum += (digits[i] - '0') * (IssnDigits + 1 - i);
        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }

    /// <summary>The thirteen digits of a serial (ISO 3297, annex B): 977, the ISSN without its check, 00, the check digit.</summary>
    /// <param name="issn">Seven digits or more; the first seven count.</param>
    internal static string OfIssn(ReadOnlySpan<char> issn)
    {
        var digits = $"977{issn[..IssnDigits]}00";
        return digits + CheckDigitOf(digits);
    }
}
