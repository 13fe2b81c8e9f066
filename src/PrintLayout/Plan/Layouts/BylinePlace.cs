namespace PrintLayout.Plan.Layouts;

/// <summary>Where the byline stands.</summary>
public enum BylinePlace
{
    /// <summary>After the last word of the story, in brackets.</summary>
    Tail,

    /// <summary>Below the headline, after ■.</summary>
    Head,
}
