using System.Collections.Immutable;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>A story on a page.</summary>
/// <param name="Reference">Its manuscript.</param>
/// <param name="Wish">What is wished of it; null for nothing.</param>
internal sealed record PagedStory(ArticleReference Reference, StoryWish? Wish)
{
    /// <summary>The files that it is made of: manuscript, pictures, data.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Its text, for one that the program writes anew in a run; null for one whose files say it.</summary>
    public string? Text { get; init; }
}
