using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Plan.Layouts;

/// <summary>
/// A module: a part of the grid that holds one story or a column of briefs. It is a rectangle, or one without a corner
/// (L-shape).
/// </summary>
public sealed record ModuleSpec
{
    /// <summary>Story slug; the first brief in a column of briefs.</summary>
    public required Located<string> Article { get; init; }

    /// <summary>
    /// Slugs of the stories in a column of briefs (简讯), from top to bottom, each under a small head; empty in a module of one
    /// story.
    /// </summary>
    public ImmutableArray<Located<string>> Briefs { get; init; } = [];

    /// <summary>
    /// Further stories that stand under the head of <see cref="Article"/>, each behind its own headline (组合报道); empty for none.
    /// </summary>
    public ImmutableArray<Located<string>> Stories { get; init; } = [];

    /// <summary>Base columns of the page that the module covers, from 1.</summary>
    public required IndexRange Columns { get; init; }

    /// <summary>Rows of the page that the module covers, from 1.</summary>
    public required IndexRange Rows { get; init; }

    /// <summary>A lower corner that belongs to another module: the text runs above or beside it (L-shape). Null for a rectangle.</summary>
    public CutSpec? Cut { get; init; }

    /// <summary>Number of text columns; null for one in each base column. Any other number is a 变栏.</summary>
    public CountRange? TextColumns { get; init; }

    /// <summary>Measure of the text columns; null for the widest whole number of em. The remaining width goes to the gutters.</summary>
    public Located<Em>? Measure { get; init; }

    /// <summary>The headline block.</summary>
    public HeadSpec Head { get; init; } = new();

    /// <summary>How the module sets the figures of its story, in their order.</summary>
    public ImmutableArray<FigureSpec> Figures { get; init; } = [];

    /// <summary>The border of the module. Text keeps one em and one row away from it.</summary>
    public BorderForm Border { get; init; }

    /// <summary>Radius of the corners of border and tint; zero for square ones.</summary>
    public Pt Corner { get; init; }

    /// <summary>Whether the module has a border.</summary>
    public bool Boxed => Border != BorderForm.None;

    /// <summary>Tint behind the module; null for none. Black text overprints it.</summary>
    public Located<CmykValue>? Tint { get; init; }

    /// <summary>Whether the text is knocked out of the tint and shows the paper (反白).</summary>
    public bool Reversed { get; init; }

    /// <summary>Whether thin rules stand between the text columns.</summary>
    public bool ColumnRules { get; init; }

    /// <summary>What of its story is not set.</summary>
    public ImmutableArray<OptionalElement> LeavesOut { get; init; } = [];

    /// <summary>Findings about the module that the layout accepts.</summary>
    public ImmutableArray<AcceptSpec> Accept { get; init; } = [];

    /// <summary>Where the module is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether a cell of the grid belongs to the module.</summary>
    /// <param name="column">Base column, from 1.</param>
    /// <param name="row">Row, from 1.</param>
    public bool Covers(int column, int row) =>
        Columns.Contains(column) && Rows.Contains(row) && !(Cut is { } cut && cut.Columns.Contains(column) && cut.Rows.Contains(row));
}
