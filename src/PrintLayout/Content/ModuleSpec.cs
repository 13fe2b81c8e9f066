using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Content;

/// <summary>A number that a layout fixes or leaves to a search within bounds.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
public readonly record struct CountRange(int Least, int Most)
{
    /// <summary>Whether there is nothing to search.</summary>
    public bool IsFixed => Least == Most;

    /// <summary>A fixed number.</summary>
    public static implicit operator CountRange(int count) => new(count, count);
}

/// <summary>A type size that a layout fixes or leaves to a search within bounds.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
public readonly record struct SizeRange(Pt Least, Pt Most)
{
    /// <summary>A fixed size.</summary>
    public static implicit operator SizeRange(Pt size) => new(size, size);
}

/// <summary>Where a headline block stands in its module.</summary>
public enum HeadForm
{
    /// <summary>On top of the text columns it spans; the other columns start at the module's top.</summary>
    Top,

    /// <summary>Beside the text: it has its text columns for itself down to the foot.</summary>
    Side,

    /// <summary>In the middle of the text, which runs above and below it (文包题).</summary>
    Inset,

    /// <summary>Beside the text, in vertical lines (竖题).</summary>
    Vertical,

    /// <summary>No headline at all.</summary>
    None,
}

/// <summary>Where the byline stands.</summary>
public enum BylinePlace
{
    /// <summary>Behind the last word, in brackets.</summary>
    Tail,

    /// <summary>Below the headline, after ■.</summary>
    Head,
}

/// <summary>What stands round a module.</summary>
public enum BorderForm
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A frame of one line.</summary>
    Frame,

    /// <summary>A thick and a thin line (文武线).</summary>
    ThickThin,
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

/// <summary>A module: a rectangle of the grid, or one with a corner left to another module, that holds one story or a column of briefs.</summary>
public sealed record ModuleSpec
{
    /// <summary>Story slug; the first brief in a column of briefs.</summary>
    public required Located<string> Article { get; init; }

    /// <summary>The stories of a column of briefs (简讯), each below the other under a small head; empty in a module of one story.</summary>
    public ImmutableArray<Located<string>> Briefs { get; init; } = [];

    /// <summary>Base columns the module covers.</summary>
    public required IndexRange Columns { get; init; }

    /// <summary>Rows the module covers.</summary>
    public required IndexRange Rows { get; init; }

    /// <summary>A lower corner that belongs to another module: the text turns under or beside it (L-shape). Null for a rectangle.</summary>
    public CutSpec? Cut { get; init; }

    /// <summary>Number of text columns; null means one for each base column. Another number is a 变栏.</summary>
    public CountRange? TextColumns { get; init; }

    /// <summary>Measure of the text columns; null means the widest of whole em. What is left over goes to the gutters.</summary>
    public Located<Em>? Measure { get; init; }

    /// <summary>The headline block.</summary>
    public HeadSpec Head { get; init; } = new();

    /// <summary>The figures that the module sets, for the figures of the story in their order.</summary>
    public ImmutableArray<FigureSpec> Figures { get; init; } = [];

    /// <summary>What stands round the module; text keeps one em and one row away from it.</summary>
    public BorderForm Border { get; init; }

    /// <summary>Whether the module has a border.</summary>
    public bool Boxed => Border != BorderForm.None;

    /// <summary>Tint behind the module; null for none. Black text overprints it.</summary>
    public Located<CmykValue>? Tint { get; init; }

    /// <summary>Whether the text is left white in the tint (反白).</summary>
    public bool Reversed { get; init; }

    /// <summary>Whether thin rules stand between the text columns.</summary>
    public bool ColumnRules { get; init; }

    /// <summary>Findings about the module that the layout defends.</summary>
    public ImmutableArray<AcceptSpec> Accept { get; init; } = [];

    /// <summary>Where the module is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether a cell of the grid belongs to the module.</summary>
    /// <param name="column">Base column, from 1.</param>
    /// <param name="row">Row, from 1.</param>
    public bool Covers(int column, int row) =>
        Columns.Contains(column) && Rows.Contains(row) && !(Cut is { } cut && cut.Columns.Contains(column) && cut.Rows.Contains(row));
}

/// <summary>A corner of a module's rectangle that does not belong to it, in base columns and rows of the page.</summary>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record CutSpec(IndexRange Columns, IndexRange Rows, SourceSpan Span);

/// <summary>How a module sets its headline block.</summary>
public sealed record HeadSpec
{
    /// <summary>Form.</summary>
    public HeadForm Form { get; init; } = HeadForm.Top;

    /// <summary>Text columns of the module that the head spans, from 1; null means all, or the first beside text.</summary>
    public IndexRange? Span { get; init; }

    /// <summary>Name of the headline style in the house style; null for the style of the story's rank.</summary>
    public Located<string>? Style { get; init; }

    /// <summary>Size that overrides the style's.</summary>
    public SizeRange? Size { get; init; }

    /// <summary>Whether the size may be any that the house style gives stories of this rank.</summary>
    public bool UsesLadder { get; init; }

    /// <summary>Number of headline lines; null for the author's, or the fewest that fit.</summary>
    public CountRange? Lines { get; init; }

    /// <summary>Rows the whole block takes; null means as many as it needs.</summary>
    public CountRange? Rows { get; init; }

    /// <summary>First row of an inset head, from 1 at the module's inner top; null for the middle.</summary>
    public int? Row { get; init; }

    /// <summary>Placing; null for the style's.</summary>
    public Alignment? Align { get; init; }

    /// <summary>Where the byline stands.</summary>
    public BylinePlace Byline { get; init; }
}

/// <summary>Where a figure stands in its module.</summary>
public enum FigurePlace
{
    /// <summary>At the head of its columns, below the headline.</summary>
    Top,

    /// <summary>Above the headline, at the module's top.</summary>
    First,

    /// <summary>In the middle of its columns, text above and below.</summary>
    Middle,

    /// <summary>At the foot of its columns.</summary>
    Foot,
}

/// <summary>How a module sets a figure of its story.</summary>
/// <param name="Columns">Text columns of the module that the figure spans, from 1.</param>
/// <param name="Rows">Rows it takes, with caption and credit.</param>
/// <param name="Place">Where in the columns.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FigureSpec(IndexRange Columns, CountRange Rows, FigurePlace Place, SourceSpan Span)
{
    /// <summary>First row of a figure in the middle, from 1 at the module's inner top; null for the middle.</summary>
    public int? Row { get; init; }
}
