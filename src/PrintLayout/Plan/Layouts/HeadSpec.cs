using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Plan.Layouts;

/// <summary>How a module sets its headline block.</summary>
public sealed record HeadSpec
{
    /// <summary>Form of the headline block.</summary>
    public HeadForm Form { get; init; } = HeadForm.Top;

    /// <summary>
    /// Text columns of the module that the head spans, from 1; null for all, or for the first when the head stands beside the
    /// text.
    /// </summary>
    public IndexRange? Span { get; init; }

    /// <summary>Name of the headline style in the house style; null for the style of the story's rank.</summary>
    public Located<string>? Style { get; init; }

    /// <summary>Type size in place of that of the style; null for that of the style.</summary>
    public SizeRange? Size { get; init; }

    /// <summary>Whether the size may be any of the ladder that the house style gives stories of this rank (make-up.md M4.8).</summary>
    public bool UsesLadder { get; init; }

    /// <summary>Number of headline lines; null for the lines that the author breaks, or else the fewest that fit.</summary>
    public CountRange? Lines { get; init; }

    /// <summary>Number of rows that the whole block takes; null for as many as it needs.</summary>
    public CountRange? Rows { get; init; }

    /// <summary>
    /// First row of an inset head, or of one on a figure, counted from 1 at the inner top of the module; null to centre it, and on a
    /// figure to leave a row of the figure above it.
    /// </summary>
    public int? Row { get; init; }

    /// <summary>Horizontal placing; null for that of the style.</summary>
    public Alignment? Align { get; init; }

    /// <summary>Whether its type is left white, for a head on a dark picture.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Where the byline stands.</summary>
    public BylinePlace Byline { get; init; }
}
