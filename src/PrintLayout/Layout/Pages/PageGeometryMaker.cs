using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Validation;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Layout.Pages;

/// <summary>Writes down how a page was made up.</summary>
internal static class PageGeometryMaker
{
    /// <summary>The geometry of a page.</summary>
    /// <param name="grid">Its grid.</param>
    /// <param name="bodyBaseline">Baseline of body text, from the top of its row.</param>
    /// <param name="modules">Its modules.</param>
    /// <param name="articles">Its stories by id.</param>
    /// <param name="lines">Its lines.</param>
    public static PageGeometry Of(
        PageGrid grid,
        Pt bodyBaseline,
        ImmutableArray<PlacedModule> modules,
        IReadOnlyDictionary<string, Article> articles,
        ImmutableArray<LineGeometry> lines) => new(
            OfGrid(grid, bodyBaseline),
            [.. modules.Select(module => OfModule(module, grid))],
            lines,
            [.. modules.SelectMany(StoriesOf).Distinct(StringComparer.Ordinal).Select(id => StoryTitle.Of(articles[id]))]);

    private static GridGeometry OfGrid(PageGrid grid, Pt bodyBaseline) => new(
        grid.TypeArea,
        [.. Enumerable.Range(1, grid.Master.Columns).Select(column => new ColumnGeometry(grid.ColumnLeft(column), grid.ColumnWidth))],
        grid.Gutter,
        grid.Master.Row,
        grid.Master.Rows,
        grid.RowTop(1) + bodyBaseline);

    private static ModuleGeometry OfModule(PlacedModule module, PageGrid grid)
    {
        var (spec, fitted) = (module.Spec, module.Fitted);
        var form = fitted.Form;
        return new ModuleGeometry(
            [.. StoriesOf(module)], fitted.Frame.Area, spec.Columns.First, spec.Columns.Last, spec.Rows.First, spec.Rows.Last,
            form.Frame.Measure, form.Frame.Columns.Length, LegsOf(fitted, grid.Master.Row))
        {
            HeadRows = form.Head.Rows,
            HeadLines = form.Head.HeadlineLines,
            HeadSize = form.Head.Size,
            Figures = [.. form.Figures.Select(cells => module.AreaOf(cells, grid.Master.Row))],
            FormCost = form.Cost,
            FillCost = fitted.Text.Cost,
            OversetRows = fitted.Text.Filled.OversetRows,
            OversetCharacters = module.Report.Copyfit is { Lines: > 0 } copyfit ? copyfit.Characters : 0,
        };
    }

    /// <summary>The legs as the form gives them; text that is too short is poured into shorter ones.</summary>
    private static ImmutableArray<LegGeometry> LegsOf(FittedModule fitted, Pt row)
    {
        var frame = fitted.Frame;
        var legs = ImmutableArray.CreateBuilder<LegGeometry>(fitted.Form.Plan.Legs.Length);
        for (var i = 0; i < fitted.Form.Plan.Legs.Length; i++)
        {
            var leg = fitted.Form.Plan.Legs[i];
            var area = new PtRect(frame.Columns[leg.Column], frame.Inner.Y + row * leg.Top, frame.Measure, row * leg.Depth);
            legs.Add(new LegGeometry(area, fitted.Text.Filled.Legs[i].Sum(placed => placed.Item.Rows + placed.Lead), leg.Depth));
        }

        return legs.MoveToImmutable();
    }

    private static IEnumerable<string> StoriesOf(PlacedModule module) => LayoutCheck.StoriesOf(module.Spec).Select(story => story.Value);
}
