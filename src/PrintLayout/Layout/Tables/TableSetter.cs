using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>Sets a table at a measure.</summary>
internal static class TableSetter
{
    /// <summary>Sets a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="setter">What sets lines.</param>
    /// <param name="measure">The measure.</param>
    public static SetTable Set(ShapedTable table, LineSetter setter, Pt measure)
    {
        var search = new TableWidths(table, setter);
        var found = search.In(measure);
        var left = new Pt[table.Columns.Length];
        for (var i = 1; i < left.Length; i++) left[i] = left[i - 1] + found.Widths[i - 1] + found.Gap;
        var rows = ImmutableArray.CreateBuilder<SetTableRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var parts = ImmutableArray.CreateBuilder<SetTableLine>();
            var most = 1;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is not { } cell) continue;
                var lines = search.LinesOf(cell, found.Widths[i]);
                for (var line = 0; line < lines.Length; line++)
                {
                    var x = left[i] + Offset(lines[line], cell, table.Columns[i], found.Widths[i]);
                    parts.Add(new SetTableLine(lines[line], x, line));
                }

                most = Math.Max(most, lines.Length);
            }

            rows.Add(new SetTableRow(most, parts.ToImmutable()));
        }

        return new SetTable(table, rows.MoveToImmutable(), found.IsTooWide, search.Least);
    }

    /// <summary>Numbers stand with their decimal points below one another, the widest of them flush right.</summary>
    private static Pt Offset(SetLine line, ShapedCell cell, ShapedColumn column, Pt width)
    {
        if (column.IsNumeric && cell.BeforePoint is { } before && cell.Natural <= width)
            return Pt.Max(Pt.Zero, Pt.Min(width - column.BehindPoint - before, width - cell.Natural));
        var spare = Pt.Max(Pt.Zero, width - line.Width);
        return column.Align switch
        {
            CellAlign.Left => Pt.Zero,
            CellAlign.Centre => spare / 2,
            CellAlign.Right => spare,
        };
    }
}
