using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Plan.House;

/// <summary>What stands in the paper every day: a weather box, a service table, an imprint.</summary>
/// <param name="Article">Its manuscript, from the folder of the plan.</param>
public sealed record StandingElement(ArticleReference Article)
{
    /// <summary>The page on which it stands, by its name; null when a section is named.</summary>
    public Located<string>? Page { get; init; }

    /// <summary>The section on whose last page it stands; null when a page is named.</summary>
    public Located<string>? Section { get; init; }

    /// <summary>The part of the page in which it stands; null for anywhere.</summary>
    public PagePlace? At { get; init; }

    /// <summary>The form in which it is set; null for any.</summary>
    public StoryForm? Form { get; init; }
}
