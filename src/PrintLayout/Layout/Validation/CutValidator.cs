using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Looks for lines that cut the page: across, in the middle two fifths of its height (断版), and down all of it (通线). Every page
/// that is made by cutting has such a line somewhere; in the top or bottom third one across does no harm (make-up.md M11.19).
/// </summary>
internal static class CutValidator
{
    public static (ImmutableArray<int> Across, ImmutableArray<int> Down) Check(FinishedPage page, FindingReporter desk)
    {
        var across = Across(page.Cells);
        var down = Down(page.Cells);
        foreach (var row in across)
        {
            desk.Report(LayoutFinding.ThroughCut, Cut(
                page,
                FormattableString.Invariant($"a cut runs across the whole page above row {row} (断版)"),
                "let a module reach over it, or move it into the top or bottom third"));
        }

        foreach (var column in down)
        {
            desk.Report(LayoutFinding.ThroughCut, Cut(
                page,
                FormattableString.Invariant($"the gutter behind column {column} runs from the top of the page to its foot (通线)"),
                "let a module reach over it"));
        }

        return (across, down);
    }

    /// <summary>First rows below the cuts; two row borders that touch are one cut.</summary>
    private static ImmutableArray<int> Across(CellMap cells)
    {
        var cuts = ImmutableArray.CreateBuilder<int>();
        var wasOpen = false;
        for (var row = 2; row <= cells.Rows; row++)
        {
            var isOpen = row * 10 > cells.Rows * 3 && row * 10 <= cells.Rows * 7 && IsCut(cells, row);
            if (isOpen && wasOpen) cuts[^1] = row;
            else if (isOpen) cuts.Add(row);
            wasOpen = isOpen;
        }

        return cuts.ToImmutable();
    }

    private static bool IsCut(CellMap cells, int row)
    {
        var parted = 0;
        for (var column = 1; column <= cells.Columns; column++)
        {
            var (above, below) = (cells[column, row - 1], cells[column, row]);
            if (above == below && above != CellMap.Empty) return false;
            // Where nothing stands for several rows there is a hole and no cut. The head of the advertisements ends the page of the
            // stories; it does not cut it.
            if (HasStory(cells, column, row - 1, -1) && HasStory(cells, column, row, 1)) parted++;
        }

        return parted * 2 > cells.Columns;
    }

    private static bool HasStory(CellMap cells, int column, int row, int step)
    {
        var near = cells[column, row];
        if (near == CellMap.Empty && row + step >= 1 && row + step <= cells.Rows) near = cells[column, row + step];
        return near is not (CellMap.Empty or CellMap.Furniture);
    }

    private static ImmutableArray<int> Down(CellMap cells)
    {
        var cuts = ImmutableArray.CreateBuilder<int>();
        for (var column = 1; column < cells.Columns; column++)
        {
            var (spanned, parted) = (0, 0);
            for (var row = 1; row <= cells.Rows; row++)
            {
                var (left, right) = (cells[column, row], cells[column + 1, row]);
                if (left == CellMap.Empty || right == CellMap.Empty) continue;
                if (left == right) spanned++;
                else parted++;
            }

            // A page of which less than most is filled has no line that a reader could follow.
            if (spanned == 0 && parted * 10 >= cells.Rows * 7) cuts.Add(column);
        }

        return cuts.ToImmutable();
    }

    private static Diagnostic Cut(FinishedPage page, string message, string hint) =>
        Diagnostic.Warning(DiagnosticCodes.ThroughCut, SourceSpan.OfFile(page.Layout.File), message, hint);
}
