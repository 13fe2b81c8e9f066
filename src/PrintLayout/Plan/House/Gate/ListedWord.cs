using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.House.Gate;

/// <summary>A word of the house's list.</summary>
/// <param name="Word">The word.</param>
/// <param name="Kind">What the house thinks of it.</param>
public sealed record ListedWord(Located<string> Word, WordKind Kind)
{
    /// <summary>What to write in its place; null for nothing.</summary>
    public Located<string>? Use { get; init; }

    /// <summary>Why; null when nothing is said.</summary>
    public Located<string>? Reason { get; init; }

    /// <summary>Longer words that have it in them and are good.</summary>
    public ImmutableArray<Located<string>> Except { get; init; } = [];
}
