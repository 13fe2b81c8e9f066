using System.Collections.Immutable;

namespace PrintLayout.Makeup.Allotment;

/// <summary>The stories of a day and the pages of a paper.</summary>
/// <param name="Stories">The stories.</param>
/// <param name="Pages">The pages in the order of the paper.</param>
internal sealed record AllotmentProblem(ImmutableArray<AllottedStory> Stories, ImmutableArray<AllottedPage> Pages)
{
    /// <summary>Sets of stories of which no page was full.</summary>
    public ImmutableArray<FailedSet> Failed { get; init; } = [];
}
