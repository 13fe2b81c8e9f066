using System.Collections.Immutable;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Plan.Layouts;

/// <summary>The make-up of one page: a master and modules on its grid. Immutable.</summary>
/// <param name="File">The layout file, as diagnostics name it.</param>
/// <param name="Master">The master. On a page without folio its type area includes the rows of the folio.</param>
/// <param name="Style">The house style.</param>
/// <param name="Modules">The modules in reading order.</param>
public sealed record PageLayout(
    string File,
    PageMaster Master,
    HouseStyle Style,
    ImmutableArray<ModuleSpec> Modules)
{
    /// <summary>The furniture at the head of the page.</summary>
    public PageFurniture Furniture { get; init; }

    /// <summary>The boxes kept for advertisements.</summary>
    public ImmutableArray<AdSpec> Ads { get; init; } = [];

    /// <summary>Findings about the page that the layout accepts.</summary>
    public ImmutableArray<AcceptSpec> Accept { get; init; } = [];
}
