using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Pages;

/// <summary>
/// The quiet rules between stories: in the middle of the separator row between a module and the one below it, and in the
/// middle of the gutter between neighbours. A boxed module has its frame and gets none.
/// </summary>
internal static class StoryRules
{
    public static void Add(PageItems items, PageGrid grid, PageLayout layout)
    {
        var weight = layout.Style.Rules.StoryRule;
        var ink = ResolvedStyle.ToInk(layout.Style.Rules.StoryRuleInk);
        foreach (var area in Horizontal(grid, layout, weight).Concat(Vertical(grid, layout, weight)))
            RuleEmitter.Emit(
                items, layout.Style.Rules, (layout.Style.Rules.StoryRuleForm, ink),
                (ItemRole.Rule, string.Empty, SourceSpan.OfFile(layout.File)), area);
    }

    /// <summary>
    /// One rule for each row of white between modules, over all columns where text stands both above and below; pieces
    /// that meet at a gutter are one rule.
    /// </summary>
    private static IEnumerable<PtRect> Horizontal(PageGrid grid, PageLayout layout, Pt weight)
    {
        for (var row = 2; row < grid.Master.Rows; row++)
        {
            var first = 0;
            for (var column = 1; column <= grid.Master.Columns + 1; column++)
            {
                var isOpen = column <= grid.Master.Columns && At(layout, column, row) is null && !FurnitureCheck.Covers(layout, column, row)
                    && At(layout, column, row - 1) is { Boxed: false } && At(layout, column, row + 1) is { Boxed: false };
                if (isOpen && first == 0) first = column;
                if (isOpen || first == 0) continue;
                var y = grid.RowTop(row) + (grid.Master.Row - weight) / 2;
                yield return PtRect.FromEdges(grid.ColumnLeft(first), y, grid.ColumnLeft(column - 1) + grid.ColumnWidth, y + weight);
                first = 0;
            }
        }
    }

    private static IEnumerable<PtRect> Vertical(PageGrid grid, PageLayout layout, Pt weight)
    {
        for (var column = 2; column <= grid.Master.Columns; column++)
        {
            var first = 0;
            for (var row = 1; row <= grid.Master.Rows + 1; row++)
            {
                var isOpen = row <= grid.Master.Rows && At(layout, column - 1, row) is { Boxed: false } left
                    && At(layout, column, row) is { Boxed: false } right && !ReferenceEquals(left, right);
                if (isOpen && first == 0) first = row;
                if (isOpen || first == 0) continue;
                var x = grid.ColumnLeft(column) - (grid.Gutter + weight) / 2;
                yield return PtRect.FromEdges(x, grid.RowTop(first), x + weight, grid.RowTop(row));
                first = 0;
            }
        }
    }

    private static ModuleSpec? At(PageLayout layout, int column, int row)
    {
        foreach (var module in layout.Modules)
        {
            if (module.Covers(column, row)) return module;
        }

        return null;
    }
}
