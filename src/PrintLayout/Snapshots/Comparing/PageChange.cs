using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>A change of a page, in the words of an editor.</summary>
/// <param name="Level">How much of the page it moves.</param>
/// <param name="Story">Story slug; empty when it belongs to no story, or to several.</param>
/// <param name="Sentence">What changed.</param>
/// <param name="Distance">How far it moves what it moves, in thousandths of a point; among changes of one level the farthest goes first.</param>
public sealed record PageChange(ChangeLevel Level, string Story, string Sentence, long Distance)
{
    /// <summary>Where it was; null when it has no place.</summary>
    public PtRect? Old { get; init; }

    /// <summary>Where it is; null when it has no place.</summary>
    public PtRect? New { get; init; }

    /// <summary>Where it is in the manuscript, as <c>file:line</c>; empty when that is not known.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>How many lines only moved; 0 for any other change.</summary>
    internal int OnlyMoved { get; init; }

    /// <summary>What else belongs to it, a sentence each.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
