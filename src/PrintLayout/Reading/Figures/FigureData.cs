using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Reading.Data;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Figures;

/// <summary>The columns and rows of a data file that a figure asks for.</summary>
/// <param name="Table">The file.</param>
/// <param name="HeadRows">How many of its rows are the head.</param>
/// <param name="Columns">The columns, by index.</param>
/// <param name="Rows">The rows below the head.</param>
internal sealed record FigureData(
    DataTable Table, int HeadRows, ImmutableArray<int> Columns, ImmutableArray<ImmutableArray<DataCell>> Rows)
{
    /// <summary>The rows of the head.</summary>
    public ImmutableArray<ImmutableArray<DataCell>> Head => Table.Rows[..HeadRows];

    /// <summary>All of a file.</summary>
    /// <param name="table">The file.</param>
    /// <param name="headRows">How many rows are the head, if there are so many.</param>
    public static FigureData All(DataTable table, int headRows)
    {
        var head = Math.Min(headRows, table.Rows.Length);
        return new FigureData(table, head, [.. Enumerable.Range(0, table.Width)], table.Rows[head..]);
    }

    /// <summary>Reads the file of a figure and finds what it asks for.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="session">The reading of the manuscript.</param>
    /// <param name="map">What the figure says.</param>
    /// <param name="path">The file; null when there is none.</param>
    /// <param name="rows">The rows that are asked for, those of the head not counted; null for all.</param>
    /// <param name="headRows">How many rows are the head.</param>
    /// <returns>The data; null when there is no such file or none of the columns (PL1037), which is reported.</returns>
    public static FigureData? Read(
        ValueReader values, ReadSession session, YamlMap map, Located<string>? path, IndexRange? rows, int headRows)
    {
        if (path is null || DataFile.Open(path, session) is not { } file || CsvReader.Read(file) is not { } table) return null;
        var data = All(table, headRows);
        if (map.Find("columns") is { } asked)
        {
            if (data.Find(values, asked) is not { IsEmpty: false } columns) return null;
            data = data with { Columns = columns };
        }

        if (rows is not { } range) return data;
        if (range.Last > data.Rows.Length)
        {
            values.Warning(
                DiagnosticCodes.DataColumnUnknown, map.Find("data-rows")!,
                FormattableString.Invariant($"The data have {data.Rows.Length} rows below the head."),
                "Write rows that are there, or leave them out for all.");
        }

        return data with { Rows = [.. data.Rows.Skip(range.First - 1).Take(range.Count)] };
    }

    /// <summary>Columns by the name that the last row of the head gives them, or by number.</summary>
    private ImmutableArray<int> Find(ValueReader values, YamlNode list)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        var names = Head.IsEmpty ? [] : Head[^1];
        foreach (var node in values.Items(list, "the columns"))
        {
            if (values.Text(node) is not { } name) continue;
            var at = -1;
            for (var i = 0; i < names.Length && at < 0; i++)
            {
                if (string.Equals(names[i].Text, name.Value, StringComparison.Ordinal)) at = i;
            }

            if (at < 0 && int.TryParse(name.Value, NumberStyles.None,
                CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Table.Width) at = number - 1;
            if (at >= 0) found.Add(at);
            else Report(values, node, name.Value, names);
        }

        return found.ToImmutable();
    }

    private void Report(ValueReader values, YamlNode node, string name, ImmutableArray<DataCell> head)
    {
        var names = head.Select(cell => cell.Text).Where(known => known.Length > 0).ToArray();
        values.Error(
            DiagnosticCodes.DataColumnUnknown, node, $"The data have no column `{Words.Short(name)}`.",
            names.Length == 0
                ? FormattableString.Invariant($"Write a number from 1 to {Table.Width}.")
                : Nearest.Hint(name, [.. names]));
    }
}
