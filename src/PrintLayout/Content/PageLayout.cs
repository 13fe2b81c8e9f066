using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Content;

/// <summary>The make-up of one page: a master and modules on its grid. Immutable.</summary>
/// <param name="File">The layout file, as diagnostics name it.</param>
/// <param name="Master">The master; on a page without folio, with the rows of the folio in its type area.</param>
/// <param name="Style">The house style.</param>
/// <param name="Modules">The modules in reading order.</param>
public sealed record PageLayout(
    string File,
    PageMaster Master,
    HouseStyle Style,
    ImmutableArray<ModuleSpec> Modules)
{
    /// <summary>What stands at the head of the page.</summary>
    public PageFurniture Furniture { get; init; }

    /// <summary>The boxes kept for advertisements.</summary>
    public ImmutableArray<AdSpec> Ads { get; init; } = [];

    /// <summary>Findings about the page that the layout defends.</summary>
    public ImmutableArray<AcceptSpec> Accept { get; init; } = [];
}

/// <summary>
/// The sheet and its grid. The type area (版心) is centred across the trim; its rows start below the folio band.
/// </summary>
public sealed record PageMaster
{
    /// <summary>The master file.</summary>
    public required string File { get; init; }

    /// <summary>Width of the finished page.</summary>
    public required Pt TrimWidth { get; init; }

    /// <summary>Height of the finished page.</summary>
    public required Pt TrimHeight { get; init; }

    /// <summary>Bleed (出血) on all four sides; newspapers usually have none.</summary>
    public Pt Bleed { get; init; }

    /// <summary>Head margin (天头): from the trim to the folio band.</summary>
    public required Pt HeadMargin { get; init; }

    /// <summary>Number of base columns (基本栏).</summary>
    public required int Columns { get; init; }

    /// <summary>Measure of a base column.</summary>
    public required Em Measure { get; init; }

    /// <summary>Gutter between columns (栏间距).</summary>
    public required Em Gutter { get; init; }

    /// <summary>Body size: the em of <see cref="Measure"/> and <see cref="Gutter"/>.</summary>
    public required Pt BodySize { get; init; }

    /// <summary>Distance of the baseline grid.</summary>
    public required Pt Row { get; init; }

    /// <summary>Number of rows of the type area.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows of the folio band above the type area; 0 for none.</summary>
    public required int FolioRows { get; init; }

    /// <summary>The inks of the press.</summary>
    public InkPalette Inks { get; init; } = InkPalette.Newsprint;
    /// <summary>Whether the folio of odd pages is that of even pages mirrored, so that the page number stands at the outer edge.</summary>
    public bool FolioMirror { get; init; }

    /// <summary>Where the nameplate stands on a page that has one; null for nowhere.</summary>
    public NameplateSpec? Nameplate { get; init; }

    /// <summary>Where the grid is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>
    /// The master for a page without folio: its type area starts where the folio band would. The band is whole rows, so the
    /// baselines stay where they are.
    /// </summary>
    public PageMaster WithoutFolio() => this with { Rows = Rows + FolioRows, FolioRows = 0 };
}
