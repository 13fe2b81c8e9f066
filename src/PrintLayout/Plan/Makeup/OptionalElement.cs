namespace PrintLayout.Plan.Makeup;

/// <summary>A part of a story or page that may be left out when the page is too full, or put in when it is not full.</summary>
public enum OptionalElement
{
    /// <summary>The line below the headline (副题).</summary>
    Deck,

    /// <summary>The second figure and all behind it.</summary>
    SecondFigure,

    /// <summary>The pull quotes.</summary>
    PullQuote,

    /// <summary>The summary below the head (提要).</summary>
    Standfirst,

    /// <summary>The whole story, which fills a page that is not full (补白).</summary>
    Filler,
}
