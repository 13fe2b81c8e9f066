using System.Collections.Immutable;

namespace PrintLayout.Makeup.Requests;

/// <summary>What a search for a page found.</summary>
/// <param name="Pages">The pages, the cheapest first, no two of one structure; empty when no page is full.</param>
internal sealed record MakeupResult(ImmutableArray<FoundPage> Pages)
{
    /// <summary>Shapes that were weighed by arithmetic.</summary>
    public int Shapes { get; init; }

    /// <summary>Questions of fit that were asked with real lines.</summary>
    public int Asked { get; init; }

    /// <summary>Pages that were set whole and judged.</summary>
    public int Judged { get; init; }
}
