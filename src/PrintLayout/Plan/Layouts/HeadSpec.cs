using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Plan.Layouts;

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
