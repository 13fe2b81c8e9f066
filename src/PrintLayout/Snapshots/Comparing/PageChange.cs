using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>A change of a page, described in the words of an editor.</summary>
/// <param name="Level">How much of the page it affects.</param>
/// <param name="Story">Story slug; empty when it belongs to no story, or to several.</param>
/// <param name="Sentence">What changed, as an English sentence.</param>
/// <param name="Distance">
/// How far things moved, in thousandths of a point, or another measure of size where nothing moved. Among changes of one level the largest
/// comes first.
/// </param>
public sealed record PageChange(ChangeLevel Level, string Story, string Sentence, long Distance)
{
    /// <summary>Where it was, from the top left corner of the media box, y down; null when it has no place.</summary>
    public PtRect? Old { get; init; }

    /// <summary>Where it is, from the top left corner of the media box, y down; null when it has no place.</summary>
    public PtRect? New { get; init; }

    /// <summary>Its place in the manuscript, as <c>file:line</c>; empty when that is not known.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>
    /// Where it is, part by part: lines of one column together. Empty when <see cref="New"/> says as much.
    /// </summary>
    internal ImmutableArray<PtRect> NewParts { get; init; } = [];

    /// <summary>How many lines only moved; 0 for any other change.</summary>
    internal int OnlyMoved { get; init; }

    /// <summary>Further changes that belong to it, a sentence each.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
