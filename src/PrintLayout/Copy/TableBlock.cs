using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>A table inside a story, written with bars as in GitHub's Markdown.</summary>
/// <param name="Text">The text of all cells, row by row, with <c>\n</c> between them.</param>
public sealed record TableBlock(ManuscriptText Text) : ArticleBlock(Text)
{
    /// <summary>The rows, those of the head first.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>How many of the rows are the head: one, or none where the head is empty or stands on another page.</summary>
    public int HeadRows { get; init; }

    /// <summary>How the cells of each column stand; null where their content decides.</summary>
    public required ImmutableArray<CellAlign?> Columns { get; init; }

    /// <summary>The text of a cell; null when it is empty.</summary>
    /// <param name="cell">A cell of <see cref="Rows"/>.</param>
    public ManuscriptText? TextOf(TableCell cell) => cell.Length == 0 ? null : Text.Slice(cell.Start, cell.Length);

    /// <summary>The rows from one on, for the page on which the table goes on. The head is not repeated.</summary>
    /// <param name="row">Index of the first row.</param>
    public TableBlock From(int row)
    {
        if (row == 0) return this;
        var start = Rows[row].Cells.Where(cell => cell.Length > 0).Select(cell => cell.Start).DefaultIfEmpty(Text.Text.Length).Min();
        return this with
        {
            Text = Text.Slice(start, Text.Text.Length - start),
            Rows = [.. Rows.Skip(row).Select(left => new TableRow(
                [.. left.Cells.Select(cell => cell.Length == 0 ? cell : cell with { Start = cell.Start - start })]))],
            HeadRows = Math.Max(0, HeadRows - row),
            IsContinued = true,
        };
    }
}
