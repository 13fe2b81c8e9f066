using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Masters;

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

    /// <summary>Bleed (出血) on all four sides; 0 for none, as on most newspapers.</summary>
    public Pt Bleed { get; init; }

    /// <summary>Head margin (天头): from the trim to the folio band.</summary>
    public required Pt HeadMargin { get; init; }

    /// <summary>Number of base columns (基本栏).</summary>
    public required int Columns { get; init; }

    /// <summary>
    /// The base column in which a sheet of two facing pages folds (通版): heads and figures may cross it, text may not stand there. Null on
    /// a single page.
    /// </summary>
    public int? Spine { get; init; }

    /// <summary>Measure of a base column, in em of <see cref="BodySize"/>.</summary>
    public required Em Measure { get; init; }

    /// <summary>Gutter between columns (栏间距), in em of <see cref="BodySize"/>.</summary>
    public required Em Gutter { get; init; }

    /// <summary>Body size: the em of <see cref="Measure"/> and <see cref="Gutter"/>.</summary>
    public required Pt BodySize { get; init; }

    /// <summary>Height of a row: the distance between lines of the baseline grid.</summary>
    public required Pt Row { get; init; }

    /// <summary>Number of rows of the type area.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of rows of the folio band above or below the type area; 0 for none, and for a folio at the edge.</summary>
    public required int FolioRows { get; init; }

    /// <summary>Where the folio stands.</summary>
    public FolioPlace Folio { get; init; }

    /// <summary>The inks of the press.</summary>
    public InkPalette Inks { get; init; } = InkPalette.Newsprint;

    /// <summary>Whether odd pages mirror the folio of even pages, so that the page number stands at the outer edge.</summary>
    public bool FolioMirror { get; init; }

    /// <summary>The nameplate of pages that have one; null when the master has none.</summary>
    public NameplateSpec? Nameplate { get; init; }

    /// <summary>Where the grid is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>
    /// The master for a page without folio: its type area has the rows of the folio band. The band is a whole number of
    /// rows, so the baselines keep their places.
    /// </summary>
    public PageMaster WithoutFolio() => this with { Rows = Rows + FolioRows, FolioRows = 0 };
}
