using System.Collections.Immutable;

namespace PrintLayout.Makeup.Requests;

/// <summary>What a search for a page found.</summary>
/// <param name="Pages">The pages, the cheapest first, no two of one structure; empty when no page is full.</param>
internal sealed record MakeupResult(ImmutableArray<FoundPage> Pages)
{
    /// <summary>Pages that were set whole and judged.</summary>
    public int Judged { get; init; }
}
