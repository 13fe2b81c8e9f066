using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>Sets a table at a measure.</summary>
internal static class TableSetter
{
    /// <summary>The character of the dots that lead from cell to cell; it is an em wide.</summary>
    public const char LeaderDots = '…';

    /// <summary>Sets a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="setter">What sets lines.</param>
    /// <param name="measure">The measure.</param>
    public static SetTable Set(ShapedTable table, LineSetter setter, Pt measure)
    {
        var search = new TableWidths(table, setter);
        var found = search.In(Pt.Max(table.Style.Size, measure - (table.Inset * 2)));
        var left = new Pt[table.Columns.Length];
        if (left.Length > 0) left[0] = table.Inset;
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
                    parts.Add(new SetTableLine(lines[line], x, line, i));
                }

                most = Math.Max(most, lines.Length);
            }

            if (table.Leader is not null) AddLeader(parts, table, row, measure, most);
            rows.Add(new SetTableRow(most, parts.ToImmutable()));
        }

        return new SetTable(table, rows.MoveToImmutable(), found.IsTooWide, search.Least + (table.Inset * 2))
        {
            IsSqueezed = found.IsSqueezed,
        };
    }

    /// <summary>
    /// Dots fill the white between the first two cells of a row; those of all rows stand below one another. Where the first cell has
    /// several lines they start behind its last, and the second cell stands on that.
    /// </summary>
    private static void AddLeader(
        ImmutableArray<SetTableLine>.Builder parts, ShapedTable table, ImmutableArray<ShapedCell?> row, Pt measure, int lines)
    {
        if (row is not [{ } first, { }] || parts.Count(part => part.Down == 0) != 2 || parts.Count != lines + 1) return;
        var second = parts[^1];
        if (second.Down > 0) return;
        second = parts[^1] = second with { Down = lines - 1 };
        var start = parts[lines - 1];
        var em = table.Style.Size;
        var (from, to) = (start.X + start.Line.Width + (em / 2), second.X - (em / 2));
        // Counted from the right edge of the table, in whole em.
        var last = (measure - to + em - new Pt(1)).Milli / em.Milli;
        var count = ((measure - (em * last)) - from).Milli / em.Milli;
        if (count < 2) return;
        var line = table.Leader!(first, count);
        parts.Insert(lines, new SetTableLine(line, measure - (em * (last + count)), lines - 1, 0));
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
