namespace PrintLayout.Plan.Makeup;

/// <summary>The form in which a made-up page sets a story.</summary>
public enum StoryForm
{
    /// <summary>The head above all columns.</summary>
    Top,

    /// <summary>A figure above the head.</summary>
    FigureFirst,

    /// <summary>The head above some of the columns; the others start at the top.</summary>
    Partial,

    /// <summary>The head beside the text.</summary>
    Side,

    /// <summary>The head in the middle of the text (文包题).</summary>
    Inset,

    /// <summary>In a border.</summary>
    Boxed,

    /// <summary>The head beside the text, in vertical lines (竖题).</summary>
    Vertical,

    /// <summary>One of a column of briefs (简讯).</summary>
    Briefs,

    /// <summary>The head above all columns, and a lower corner left to another story: the text turns beside it.</summary>
    Turned,
}
