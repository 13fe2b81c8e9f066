using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Pages;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

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
    public ImmutableArray<HeadPlace> Heads { get; } =
        [.. Modules.Select(module => HeadPlace.Of(module, Grid.Master.Row)).OfType<HeadPlace>()];
}
