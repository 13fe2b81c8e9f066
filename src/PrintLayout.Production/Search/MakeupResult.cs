using System.Collections.Immutable;

namespace PrintLayout.Production.Search;

/// <summary>What a search for a page found.</summary>
/// <param name="Pages">The pages, the cheapest first, no two of one structure; empty when no page is full.</param>
internal sealed record MakeupResult(ImmutableArray<FoundPage> Pages);
