namespace PrintLayout.Plan.Layouts;

/// <summary>Where the byline stands.</summary>
public enum BylinePlace
{
    /// <summary>Behind the last word, in brackets.</summary>
    Tail,

    /// <summary>Below the headline, after ■.</summary>
    Head,
}
