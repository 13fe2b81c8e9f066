using System.Collections.Immutable;

namespace PrintLayout.Makeup.Allotment;

/// <summary>A story for which a page is sought.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Priority">Its importance, from 1.</param>
/// <param name="Areas">What it takes on pages of each house, by <see cref="AllottedPage.House"/>; null where no page holds it.</param>
/// <param name="Pages">The pages on which it may stand, by their number, with what that costs beyond the rest.</param>
internal sealed record AllottedStory(
    string Id, int Priority, ImmutableArray<StoryArea?> Areas, ImmutableArray<(int Page, int Cost)> Pages)
{
    /// <summary>What a page costs more, from which on the story is a guest there.</summary>
    public const int Guest = 1_000;

    /// <summary>The most of its least areas; 0 where no page holds it.</summary>
    public int LeastArea => Areas.Max(area => area?.Least ?? 0);

    /// <summary>Whether it has a picture.</summary>
    public bool HasFigure { get; init; }

    /// <summary>Whether it stands in any case, as what stands every day does.</summary>
    public bool IsFixed { get; init; }
}
