using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Reading.Data;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Figures;

/// <summary>Finds the columns and rows of data that a figure asks for (PL1037).</summary>
internal static class DataColumns
{
    /// <summary>Columns by the name that the last row of the head gives them, or by number.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="list">The list of names and numbers.</param>
    /// <param name="data">The data.</param>
    /// <param name="headRows">How many rows are the head.</param>
    public static ImmutableArray<int> Find(ValueReader values, YamlNode list, DataTable data, int headRows)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        var head = headRows == 0 ? [] : data.Rows[Math.Min(headRows, data.Rows.Length) - 1];
        foreach (var node in values.Items(list, "the columns"))
        {
            if (values.Text(node) is not { } name) continue;
            var at = -1;
            for (var i = 0; i < head.Length && at < 0; i++)
            {
                if (string.Equals(head[i].Text, name.Value, StringComparison.Ordinal)) at = i;
            }

            if (at < 0 && int.TryParse(name.Value, NumberStyles.None,
                CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= data.Width) at = number - 1;
            if (at >= 0) found.Add(at);
            else Report(values, node, name.Value, data, head);
        }

        return found.ToImmutable();
    }

    private static void Report(ValueReader values, YamlNode node, string name, DataTable data, ImmutableArray<DataCell> head)
    {
        var names = head.Select(cell => cell.Text).Where(known => known.Length > 0).ToArray();
        values.Error(
            DiagnosticCodes.DataColumnUnknown, node, $"The data have no column `{Words.Short(name)}`.",
            names.Length == 0
                ? FormattableString.Invariant($"Write a number from 1 to {data.Width}.")
                : Nearest.Hint(name, [.. names]));
    }

    /// <summary>Reports rows that the data do not have.</summary>
    /// <param name="values">Reports.</param>
    /// <param name="node">Where they are asked for.</param>
    /// <param name="rows">The rows, those of the head not counted.</param>
    /// <param name="data">The data.</param>
    /// <param name="headRows">How many rows are the head.</param>
    public static void ReportRows(ValueReader values, YamlNode node, IndexRange rows, DataTable data, int headRows)
    {
        var there = Math.Max(0, data.Rows.Length - headRows);
        if (rows.Last <= there) return;
        values.Warning(
            DiagnosticCodes.DataColumnUnknown, node, FormattableString.Invariant($"The data have {there} rows below the head."),
            "Write rows that are there, or leave them out for all.");
    }
}
