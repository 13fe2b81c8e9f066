using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>A table inside a story, written with bars as in GitHub's Markdown.</summary>
/// <param name="Text">The text of all cells, row by row, with <c>\n</c> between them.</param>
public sealed record TableBlock(ManuscriptText Text) : ArticleBlock(Text)
{
    /// <summary>The rows, those of the head first.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>How many of the rows are the head: as many as it has, none where the head is empty or stands on another page.</summary>
    public int HeadRows { get; init; }

    /// <summary>How the cells of each column stand; null where their content decides.</summary>
    public required ImmutableArray<CellAlign?> Columns { get; init; }

    /// <summary>Whether dots lead from the first cell of a row to the second, as in programme lists.</summary>
    public bool HasLeaders { get; init; }

    /// <summary>Makes a table of its cells. Rows without any cell are left out.</summary>
    /// <param name="rows">The rows, those of the head first; null is an empty cell. A row may be shorter than the table is wide.</param>
    /// <param name="columns">How the columns stand; further columns stand as their content says.</param>
    /// <param name="headRows">How many of the rows are the head.</param>
    /// <returns>The table; null when all its cells are empty.</returns>
    internal static TableBlock? Of(
        IReadOnlyList<ImmutableArray<ManuscriptText?>> rows, ImmutableArray<CellAlign?> columns, int headRows)
    {
        var parts = new List<ManuscriptText>();
        var (length, heads) = (0, 0);
        var count = rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        var made = ImmutableArray.CreateBuilder<TableRow>();
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            if (row.All(cell => cell is null)) continue;
            var cells = ImmutableArray.CreateBuilder<TableCell>(count);
            for (var i = 0; i < count; i++)
            {
                if ((i < row.Length ? row[i] : null) is not { } cell)
                {
                    cells.Add(default);
                    continue;
                }

                var from = parts.Count == 0 ? 0 : length + 1;
                cells.Add(new TableCell(from, cell.Text.Length));
                length = from + cell.Text.Length;
                parts.Add(cell);
            }

            if (at < headRows) heads++;
            made.Add(new TableRow(cells.MoveToImmutable()));
        }

        if (parts.Count == 0) return null;
        return new TableBlock(ManuscriptText.Join(parts, '\n'))
        {
            Rows = made.ToImmutable(),
            HeadRows = heads,
            Columns = [.. Enumerable.Range(0, count).Select(i => i < columns.Length ? columns[i] : null)],
        };
    }

    /// <summary>The text of a cell; null when it is empty.</summary>
    /// <param name="cell">A cell of <see cref="Rows"/>.</param>
    public ManuscriptText? TextOf(TableCell cell) => cell.Length == 0 ? null : Text.Slice(cell.Start, cell.Length);

    /// <summary>Its first rows.</summary>
    /// <param name="count">How many, those of the head included; at least one.</param>
    internal TableBlock Take(int count) => this with { Rows = Rows[..Math.Min(count, Rows.Length)], HeadRows = Math.Min(HeadRows, count) };

    /// <summary>Its first columns.</summary>
    /// <param name="count">How many.</param>
    internal TableBlock FirstColumns(int count) => this with
    {
        Rows = [.. Rows.Select(row => new TableRow(row.Cells[..count]))],
        Columns = Columns[..count],
    };

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
