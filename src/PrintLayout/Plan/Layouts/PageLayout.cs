using System.Collections.Immutable;
using PrintLayout.Diagnostics;
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

    /// <summary>Stories of the page that are not set on it (补白 that were not needed), by their slugs.</summary>
    public ImmutableArray<Located<string>> LeavesOut { get; init; } = [];

    /// <summary>
    /// Whether the stories without a module are left to make-up, in the room that modules and boxes leave (<c>rest: auto</c>).
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Where <c>rest</c> stands; nowhere in a layout that is not open.</summary>
    public SourceSpan OpenSpan { get; init; }

    /// <summary>Findings about the page that the layout accepts.</summary>
    public ImmutableArray<AcceptSpec> Accept { get; init; } = [];

    /// <summary>Warnings of any kind that are accepted on pages with this layout.</summary>
    public ImmutableArray<Acceptance> AcceptedCodes { get; init; } = [];
}
