using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Reading.Data;

namespace PrintLayout.Reading.Figures;

/// <summary>Makes a table of the rows of a data file, or of those that are asked for.</summary>
/// <param name="HeadRows">How many rows are the head.</param>
internal sealed record TableColumns(int HeadRows)
{
    /// <summary>The columns that are set, by index; empty for all.</summary>
    public ImmutableArray<int> Columns { get; init; } = [];

    /// <summary>How they stand; null where their content decides.</summary>
    public ImmutableArray<CellAlign?> Aligns { get; init; } = [];

    /// <summary>The rows that are set, those of the head not counted; null for all.</summary>
    public IndexRange? Rows { get; init; }

    /// <summary>Whether dots lead from the first column to the second.</summary>
    public bool HasLeaders { get; init; }

    /// <summary>Makes the table; null when nothing of it is left (PL1034).</summary>
    /// <param name="data">The rows.</param>
    public TableBlock? Of(DataTable data)
    {
        var head = Math.Min(HeadRows, data.Rows.Length);
        var rows = data.Rows;
        if (Rows is { } asked)
            rows = [.. rows[..head], .. rows[head..].Skip(asked.First - 1).Take(asked.Count)];
        if (rows.Length == head)
        {
            var first = data.Rows[0][0];
            data.Session.Warning(
                DiagnosticCodes.DataEmpty, first.Start, first.End, "The table has a head and no rows below it.",
                "Check that this is the file you mean; write head-rows: 0 where the first row is no head.");
        }

        DataFaults.Report(data with { Rows = rows });
        int[] columns = Columns.IsEmpty ? [.. Enumerable.Range(0, data.Width)] : [.. Columns];
        var cells = rows.Select(row => columns.Select(column => TextOf(data, row[column])).ToImmutableArray()).ToList();
        return TableBlock.Of(cells, Aligns, head) is { } table ? table with { HasLeaders = HasLeaders } : null;
    }

    private static ManuscriptText? TextOf(DataTable data, DataCell cell) =>
        cell.Text.Length == 0 ? null : ManuscriptText.Plain(cell.Text, data.Session.Source.Span(cell.Start, cell.End));
}
