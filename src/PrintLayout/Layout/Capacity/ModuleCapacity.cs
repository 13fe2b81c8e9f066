using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Capacity;

/// <summary>What a module holds, in Han characters.</summary>
/// <param name="Article">The story for which the layout keeps it; of briefs, the first.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows.</param>
/// <param name="TextRows">Rows of running text over all legs, the fewest and the most of all forms that the module allows.</param>
/// <param name="Body">
/// Characters of running text: rows by measure. An indent takes two, the last line of a paragraph half a line in the mean.
/// </param>
/// <param name="Headlines">By size, rising; empty without a head.</param>
/// <param name="Captions">Characters on a line of caption, by figure.</param>
public sealed record ModuleCapacity(
    string Article,
    IndexRange Columns,
    IndexRange Rows,
    CountRange TextRows,
    CountRange Body,
    ImmutableArray<HeadlineCapacity> Headlines,
    ImmutableArray<int> Captions)
{
    /// <summary>
    /// Characters that a box of facts without a title holds, by figure, in the most rows that a form gives it. An indent takes two.
    /// </summary>
    public ImmutableArray<int> Boxes { get; init; } = [];
}
