using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;
using PrintLayout.Pages;

namespace PrintLayout.Layout.Validation;

/// <summary>A module on a finished page, with what making it up has shown.</summary>
/// <param name="Spec">The module.</param>
/// <param name="Article">Its story as it stands here, or its first brief.</param>
/// <param name="Fitted">Form and text.</param>
/// <param name="Report">What became of it.</param>
internal sealed record PlacedModule(ModuleSpec Spec, Article Article, FittedModule Fitted, ModuleReport Report)
{
    /// <summary>The rectangle of cells of its text columns and rows on the page.</summary>
    public PtRect AreaOf(CellBlock cells, Pt row)
    {
        var (left, width) = Fitted.Form.Frame.Across(new IndexRange(cells.FirstColumn + 1, cells.LastColumn + 1));
        return new PtRect(left, Fitted.Form.Frame.Inner.Y + row * cells.Top, width, row * cells.Rows);
    }
}

/// <summary>A finished page as validators see it: what the layout asked for, what came of it, and what is drawn.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Grid">Its grid.</param>
/// <param name="BodyBaseline">Baseline of running text, from the top of its row.</param>
/// <param name="Modules">The modules that could be made up, in layout order.</param>
/// <param name="Page">All that is drawn.</param>
internal sealed record FinishedPage(
    PageLayout Layout, PageGrid Grid, Pt BodyBaseline, ImmutableArray<PlacedModule> Modules, PageDisplayList Page)
{
    /// <summary>Which module has which cell.</summary>
    public CellMap Cells { get; } = new(Layout, [.. Modules.Select(module => module.Spec)], Grid);

    /// <summary>Headlines, in layout order.</summary>
    public ImmutableArray<HeadPlace> Heads { get; } = [.. Modules.Select(module => HeadPlace.Of(module, Grid.Master.Row)).OfType<HeadPlace>()];
}
