using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Data;

namespace PrintLayout.Reading.Figures;

/// <summary>Makes tables of data.</summary>
internal static class DataTables
{
    /// <summary>Makes a table; null when nothing of it is left (PL1034).</summary>
    /// <param name="data">Its columns and rows.</param>
    /// <param name="aligns">How the columns stand; null where their content decides.</param>
    public static TableBlock? Of(FigureData data, ImmutableArray<CellAlign?> aligns)
    {
        var table = data.Table;
        if (data.Rows.IsEmpty)
        {
            var first = table.Rows[0][0];
            table.Session.Warning(
                DiagnosticCodes.DataEmpty, first.Start, first.End, "The table has a head and no rows below it.",
                "Check that this is the file you mean; write head-rows: 0 where the first row is no head.");
        }

        ImmutableArray<ImmutableArray<DataCell>> rows = [.. data.Head, .. data.Rows];
        DataFaults.Report(table with { Rows = rows });
        var cells = rows.Select(row => data.Columns.Select(column => table.TextOf(row[column])).ToImmutableArray()).ToList();
        return TableBlock.Of(cells, aligns, data.HeadRows);
    }
}
