using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>Looks for the largest area of text without head, figure, label, crosshead or pull quote.</summary>
internal static class GreyValidator
{
    /// <returns>Rows and columns of the largest such area; 0 by 0 when there is none.</returns>
    public static (int Rows, int Columns) Check(FinishedPage page, FindingReporter desk)
    {
        var (rows, columns, lastRow, lastColumn) = Largest(page);
        if (rows == 0) return default;
        var (first, top) = (lastColumn - columns + 1, lastRow - rows + 1);
        desk.Report(LayoutFinding.Grey, Diagnostic.Warning(
            DiagnosticCodes.GreyArea,
            SourceSpan.OfFile(page.Layout.File),
            FormattableString.Invariant(
                $"columns {first}-{lastColumn}, rows {top}-{lastRow} are text without head, figure or crosshead"),
            "set a crosshead, a pull quote or a figure there"));
        return (rows, columns);
    }

    private static (int Rows, int Columns, int LastRow, int LastColumn) Largest(FinishedPage page)
    {
        var cells = page.Cells;
        var relieved = Relieved(page);
        var (least, most) = (page.Layout.Style.Thresholds.GreyColumns, page.Layout.Style.Thresholds.GreyRows);
        var heights = new int[cells.Columns];
        (int Rows, int Columns, int LastRow, int LastColumn) best = default;
        for (var row = 1; row <= cells.Rows; row++)
        {
            for (var column = 1; column <= cells.Columns; column++)
            {
                var isGrey = !relieved[((row - 1) * cells.Columns) + column - 1];
                heights[column - 1] = isGrey ? heights[column - 1] + 1 : 0;
            }

            for (var last = least; last <= cells.Columns; last++)
            {
                var depth = int.MaxValue;
                for (var first = last; first >= 1; first--)
                {
                    depth = Math.Min(depth, heights[first - 1]);
                    var width = last - first + 1;
                    if (width >= least && depth > most && depth * width > best.Rows * best.Columns) best = (depth, width, row, last);
                }
            }
        }

        return best;
    }

    /// <summary>Cells with something other than running text; an empty one is white and no grey.</summary>
    private static bool[] Relieved(FinishedPage page)
    {
        var cells = page.Cells;
        var relieved = new bool[cells.Columns * cells.Rows];
        for (var i = 0; i < relieved.Length; i++) relieved[i] = cells[(i % cells.Columns) + 1, (i / cells.Columns) + 1] < 0;
        var row = page.Grid.Master.Row;
        foreach (var module in page.Modules)
        {
            var form = module.Fitted.Form;
            Mark(module.AreaOf(new CellBlock(0, form.Frame.Columns.Length - 1, 0, form.LabelRows), row));
            if (form.Head.Rows > 0) Mark(module.AreaOf(form.HeadCells, row));
            foreach (var figure in form.Figures) Mark(module.AreaOf(figure, row));
            var legs = module.Fitted.Text.Plan.Legs;
            for (var leg = 0; leg < legs.Length; leg++)
            {
                foreach (var placed in module.Fitted.Text.Filled.Legs[leg].Where(placed => IsRelief(module, placed.Item)))
                    Mark(module.AreaOf(
                        new CellBlock(legs[leg].Column, legs[leg].Column, legs[leg].Top + placed.Row, placed.Item.Rows), row));
            }
        }

        return relieved;

        void Mark(PtRect area) => cells.ForEach(area, index => relieved[index] = true);
    }

    private static bool IsRelief(PlacedModule module, GalleyItem item) =>
        item.Kind == GalleyItemKind.Crosshead || item.Table is not null
        || module.Fitted.Story.Blocks[item.Block].Style.Spec.Name == StyleNames.PullQuote;
}
