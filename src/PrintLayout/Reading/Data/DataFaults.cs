using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Data;

/// <summary>Finds cells in which a spreadsheet or a program wrote a fault instead of a value: NaN, #N/A, 1.2E+05 (PL1036).</summary>
internal static partial class DataFaults
{
    /// <summary>Reports the cells of rows.</summary>
    /// <param name="table">The rows.</param>
    public static void Report(DataTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Text.Length > 0 && Fault().IsMatch(cell.Text)) Report(table.Session, cell);
            }
        }
    }

    private static void Report(ReadSession session, DataCell cell) => session.Warning(
        DiagnosticCodes.DataNotANumber, cell.Start, cell.End,
        $"`{Words.Short(cell.Text)}` is what a program writes where it has no value or no room; it is set as it stands.",
        "Write the value, or — where there is none.");

    [GeneratedRegex(
        @"^([+\-]?(NaN|Inf|Infinity|∞)|NULL|None|N/A|#(N/A|DIV/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|#+)"
        + @"|[+\-]?[0-9]+(\.[0-9]+)?[Ee][+\-]?[0-9]+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Fault();
}
