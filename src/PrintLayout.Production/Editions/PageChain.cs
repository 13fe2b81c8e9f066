using System.Collections.Immutable;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Pages that must be made up one after the other, because a story runs from one to the next. Chains of an edition share no story, so
/// they can be made at the same time.
/// </summary>
/// <param name="Pages">The pages in the order of the edition.</param>
internal sealed record PageChain(ImmutableArray<EditionPage> Pages)
{
    /// <summary>Parts an edition into chains, in the order of their first pages.</summary>
    /// <param name="edition">The edition.</param>
    public static ImmutableArray<PageChain> Of(Edition edition) =>
        [.. ConnectedItems.Of(edition.Pages, page => page.Articles.Select(article => article.Path)).Select(pages => new PageChain(pages))];
}
