using System.Collections.Immutable;

namespace PrintLayout.Makeup.Allotment;

/// <summary>Stories of which a page could not be made up.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="Stories">Numbers of the stories, ascending.</param>
/// <param name="IsOver">Whether they need more than the page has; null when that is not known.</param>
internal sealed record FailedSet(int Page, ImmutableArray<int> Stories, bool? IsOver)
{
    /// <summary>
    /// Whether other stories fail for the same reason: with more of what is too much, or with less of what is too little.
    /// </summary>
    /// <param name="page">Number of the page.</param>
    /// <param name="stories">Numbers of the stories.</param>
    public bool Holds(int page, IReadOnlyList<int> stories)
    {
        if (page != Page) return false;
        var (isMore, isLess) = (stories.Count >= Stories.Length && Stories.All(stories.Contains),
            stories.Count <= Stories.Length && stories.All(Stories.Contains));
        return IsOver switch
        {
            true => isMore,
            false => isLess,
            null => isMore && isLess,
        };
    }
}
