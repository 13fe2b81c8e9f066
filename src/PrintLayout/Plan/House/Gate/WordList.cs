using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.House.Gate;

/// <summary>The word list of a house (<c>words.yaml</c>): words, names with posts, the order of names. Immutable.</summary>
public sealed record WordList
{
    /// <summary>A list of nothing.</summary>
    public static WordList Empty { get; } = new();

    /// <summary>Words that are forbidden or watched.</summary>
    public ImmutableArray<ListedWord> Words { get; init; } = [];

    /// <summary>Names with their posts.</summary>
    public ImmutableArray<ListedName> Names { get; init; } = [];

    /// <summary>Names in the order in which they must stand when several stand together.</summary>
    public ImmutableArray<ImmutableArray<Located<string>>> Orders { get; init; } = [];
}
