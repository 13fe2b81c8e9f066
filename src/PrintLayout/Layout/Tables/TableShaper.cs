using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>Shapes the cells of a table and finds out which of its columns are numbers.</summary>
internal static class TableShaper
{
    private static readonly Pt Endless = new(int.MaxValue / 4);

    /// <summary>Shapes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="lines">What shapes.</param>
    public static ShapedTable Shape(TableBlock table, StyleBook styles, LineSetter lines)
    {
        var body = styles[styles.NameOr(StyleNames.Table, StyleNames.Body)];
        var head = styles[styles.NameOr(StyleNames.TableHead, styles.NameOr(StyleNames.Table, StyleNames.Body))];
        var rows = table.Rows.Select((row, i) => row.Cells.Select(cell => table.TextOf(cell) is { } text
            ? Cell(lines, lines.Shape(styles.Text(text, i < table.HeadRows ? head : body)))
            : null).ToImmutableArray()).ToImmutableArray();
        return new ShapedTable(
            rows, table.HeadRows, [.. table.Columns.Select((align, i) => Column(rows, table.HeadRows, i, align))], body, head)
        {
            Inset = styles.House.Tables is { HeadTint: null, StripeTint: null } || table.HasLeaders ? Pt.Zero : body.Size / 2,
            Leader = table.HasLeaders ? (cell, count) => Leader(cell, count, styles, lines, body) : null,
        };
    }

    private static SetLine Leader(ShapedCell cell, int count, StyleBook styles, LineSetter lines, ResolvedStyle style) =>
        lines.SetSingle(styles.Text(ManuscriptText.Plain(new string(TableSetter.LeaderDots, count), cell.Text.SpanOf(0)), style));

    private static ShapedCell Cell(LineSetter lines, ShapedParagraph text)
    {
        var set = lines.SetParagraph(text, new BreakRequest(Endless, Pt.Zero), justify: false);
        var natural = set.Aggregate(Pt.Zero, (widest, line) => Pt.Max(widest, line.Width));
        var before = TableNumbers.PointIn(text.Text) is { } point && set is [var only] ? WidthBefore(only, point) : (Pt?)null;
        return new ShapedCell(text, natural, before);
    }

    private static Pt WidthBefore(SetLine line, int index)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (line.Paragraph.Clusters[i].TextStart >= index) return line.X[i - line.Start];
        }

        return line.Width;
    }

    /// <summary>A column is one of numbers when every cell below the head is, or is empty or a dash.</summary>
    private static ShapedColumn Column(ImmutableArray<ImmutableArray<ShapedCell?>> rows, int headRows, int column, CellAlign? asked)
    {
        var cells = rows.Skip(headRows).Select(row => row[column]).OfType<ShapedCell>().ToList();
        var numbers = cells.Where(cell => cell.BeforePoint is not null).ToList();
        var isNumeric = numbers.Count > 0 && cells.All(cell => cell.BeforePoint is not null || TableNumbers.IsNone(cell.Text.Text));
        var natural = rows.Select(row => row[column]?.Natural ?? Pt.Zero).Aggregate(Pt.Zero, Pt.Max);
        if (!isNumeric || asked is CellAlign.Left or CellAlign.Centre)
            return new ShapedColumn(asked ?? CellAlign.Left, natural, null, Pt.Zero);
        var before = numbers.Aggregate(Pt.Zero, (widest, cell) => Pt.Max(widest, cell.BeforePoint!.Value));
        var behind = numbers.Aggregate(Pt.Zero, (widest, cell) => Pt.Max(widest, cell.Natural - cell.BeforePoint!.Value));
        return new ShapedColumn(asked ?? CellAlign.Right, Pt.Max(natural, before + behind), before, behind);
    }
}
