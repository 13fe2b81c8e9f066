using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Content;

/// <summary>The make-up of one page: a master and modules on its grid. Immutable.</summary>
/// <param name="File">The layout file, as diagnostics name it.</param>
/// <param name="Master">The master.</param>
/// <param name="Style">The house style.</param>
/// <param name="Modules">The modules in reading order.</param>
public sealed record PageLayout(
    string File,
    PageMaster Master,
    HouseStyle Style,
    ImmutableArray<ModuleSpec> Modules);

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

    /// <summary>Where the grid is declared.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>Where a headline block stands in its module.</summary>
public enum HeadForm
{
    /// <summary>On top of the text columns it spans; the other columns start at the module's top.</summary>
    Top,

    /// <summary>No headline at all.</summary>
    None,
}

/// <summary>Horizontal placing.</summary>
public enum Alignment
{
    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Flush right.</summary>
    Right,

    /// <summary>Flush on both sides.</summary>
    Justify,
}

/// <summary>A module: a rectangle of the grid that holds one story.</summary>
public sealed record ModuleSpec
{
    /// <summary>Story slug.</summary>
    public required Located<string> Article { get; init; }

    /// <summary>Base columns the module covers.</summary>
    public required IndexRange Columns { get; init; }

    /// <summary>Rows the module covers.</summary>
    public required IndexRange Rows { get; init; }

    /// <summary>Number of text columns; null means one for each base column. Another number is a 变栏.</summary>
    public int? TextColumns { get; init; }

    /// <summary>Measure of the text columns; null means the widest of whole em. What is left over goes to the gutters.</summary>
    public Located<Em>? Measure { get; init; }

    /// <summary>The headline block.</summary>
    public HeadSpec Head { get; init; } = new();

    /// <summary>The figure, when the module sets one.</summary>
    public FigureSpec? Figure { get; init; }

    /// <summary>Whether the module has a frame round it; text then keeps one em away from it.</summary>
    public bool Boxed { get; init; }

    /// <summary>Tint behind the module; null for none.</summary>
    public Located<CmykValue>? Tint { get; init; }

    /// <summary>Whether thin rules stand between the text columns.</summary>
    public bool ColumnRules { get; init; }

    /// <summary>Where the module is declared.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>How a module sets its headline block.</summary>
public sealed record HeadSpec
{
    /// <summary>Form.</summary>
    public HeadForm Form { get; init; } = HeadForm.Top;

    /// <summary>Text columns of the module that the head spans, from 1; null means all.</summary>
    public IndexRange? Span { get; init; }

    /// <summary>Name of the headline style in the house style.</summary>
    public Located<string>? Style { get; init; }

    /// <summary>Size that overrides the style's.</summary>
    public Pt? Size { get; init; }

    /// <summary>Number of headline lines; null lets the program choose the fewest that fit.</summary>
    public int? Lines { get; init; }

    /// <summary>Rows the whole block takes; null means as many as it needs.</summary>
    public int? Rows { get; init; }

    /// <summary>Placing; null for the style's.</summary>
    public Alignment? Align { get; init; }
}

/// <summary>Where a figure stands in its legs.</summary>
public enum FigurePlace
{
    /// <summary>At the head of its columns, below the headline.</summary>
    Top,

    /// <summary>At the foot of its columns.</summary>
    Foot,
}

/// <summary>How a module sets the figure of its story.</summary>
/// <param name="Columns">Text columns of the module that the figure spans, from 1.</param>
/// <param name="Rows">Rows it takes, with caption and credit.</param>
/// <param name="Place">At the head or foot of the columns.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FigureSpec(IndexRange Columns, int Rows, FigurePlace Place, SourceSpan Span);
