using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Looks for white that nobody meant: cells that nothing covers, and legs that stay empty. One row between two modules is their
/// separator and no hole.
/// </summary>
internal static class HoleValidator
{
    /// <returns>Empty cells, and empty rows of legs.</returns>
    public static int Check(FinishedPage page, FindingReporter desk)
    {
        var holes = 0;
        foreach (var module in page.Modules)
        {
            var rows = module.Fitted.Text.HoleRows;
            if (rows == 0) continue;
            holes += rows;
            desk.Report(LayoutFinding.Hole, CopyfitFindings.Short(module), module.Spec);
        }

        var open = OpenCells(page.Cells);
        for (var row = 1; row <= page.Cells.Rows; row++)
        {
            for (var column = 1; column <= page.Cells.Columns; column++)
            {
                if (!open[column, row]) continue;
                var (cells, columns, rows) = Take(open, column, row);
                holes += cells;
                desk.Report(LayoutFinding.Hole, Uncovered(page, cells, columns, rows));
            }
        }

        return holes;
    }

    /// <summary>Cells that nothing has, without those that part a module from the one below it.</summary>
    private static bool[,] OpenCells(CellMap cells)
    {
        var open = new bool[cells.Columns + 2, cells.Rows + 2];
        for (var column = 1; column <= cells.Columns; column++)
        {
            for (var row = 1; row <= cells.Rows; row++)
            {
                var isSeparator = row > 1 && row < cells.Rows && cells[column, row - 1] != CellMap.Empty
                    && cells[column, row + 1] != CellMap.Empty;
                open[column, row] = cells[column, row] == CellMap.Empty && !isSeparator;
            }
        }

        return open;
    }

    /// <summary>Takes a region of cells that touch, and closes it.</summary>
    private static (int Cells, IndexRange Columns, IndexRange Rows) Take(bool[,] open, int column, int row)
    {
        var (count, columns, rows) = (0, new IndexRange(column, column), new IndexRange(row, row));
        var todo = new Stack<(int Column, int Row)>();
        todo.Push((column, row));
        while (todo.TryPop(out var cell))
        {
            if (!open[cell.Column, cell.Row]) continue;
            open[cell.Column, cell.Row] = false;
            count++;
            columns = new IndexRange(Math.Min(columns.First, cell.Column), Math.Max(columns.Last, cell.Column));
            rows = new IndexRange(Math.Min(rows.First, cell.Row), Math.Max(rows.Last, cell.Row));
            todo.Push((cell.Column - 1, cell.Row));
            todo.Push((cell.Column + 1, cell.Row));
            todo.Push((cell.Column, cell.Row - 1));
            todo.Push((cell.Column, cell.Row + 1));
        }

        return (count, columns, rows);
    }

    private static Diagnostic Uncovered(FinishedPage page, int cells, IndexRange columns, IndexRange rows) => Diagnostic.Warning(
        DiagnosticCodes.Hole,
        SourceSpan.OfFile(page.Layout.File),
        FormattableString.Invariant(
            $"no module covers {cells} cells within columns {columns.First}-{columns.Last}, rows {rows.First}-{rows.Last}"),
        "let a module reach there, or place an advertisement");
}
