using System.Globalization;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Data;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads the numbers of a chart as people type them: 1,234.5, 12%, −5, ３．２; — where there is none.</summary>
/// <param name="session">The reading of the data.</param>
internal sealed class ChartNumbers(ReadSession session)
{
    /// <summary>Beyond this a sum of a row might not be a number any more; no newspaper prints such numbers.</summary>
    private const decimal Most = 1_000_000_000_000_000_000m;

    private const int MostReported = 5;
    private int _failed;

    /// <summary>Whether a cell was no number.</summary>
    public bool HasFailed => _failed > 0;

    /// <summary>Reads a cell; reports PL1060 when it holds neither a number nor a sign that there is none.</summary>
    /// <param name="cell">The cell.</param>
    public ChartValue Read(DataCell cell)
    {
        if (cell.Text is "" or "-" or "—" or "——" or "–" or "…" or "……" or "/") return default;
        var plain = string.Concat(cell.Text.Select(Folded));
        if (plain.EndsWith('%')) plain = plain[..^1];
        const NumberStyles form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (decimal.TryParse(plain, form, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Most)
            return new ChartValue(number, ManuscriptText.Plain(Signed(cell.Text), session.Source.Span(cell.Start, cell.End)));
        if (_failed++ >= MostReported) return default;
        session.Error(
            DiagnosticCodes.ChartNotANumber, cell.Start, cell.End, $"`{Words.Short(cell.Text)}` is no number that a chart can show.",
            "Write digits, with % or a sign before them if need be, or — where there is no value; the unit goes to `unit`.");
        return default;
    }

    /// <summary>Programs write a hyphen for the minus sign, which is shorter than the digits are wide.</summary>
    private static string Signed(string typed) => typed[0] is '-' or '–' or '－' ? '−' + typed[1..] : typed;

    private static char Folded(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '，' => ',',
        '％' => '%',
        '−' or '－' or '–' => '-',
        '＋' => '+',
        _ => c,
    };
}
