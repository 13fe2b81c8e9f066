using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>A table that is a figure.</summary>
/// <param name="Table">Its rows.</param>
public sealed record TableContent(TableBlock Table) : FigureContent
{
    /// <summary>Its title, above it.</summary>
    public ManuscriptText? Title { get; init; }

    /// <summary>The unit of its numbers, such as 单位：元, above it at the right.</summary>
    public ManuscriptText? Unit { get; init; }

    /// <summary>What stands below it: notes, then the source of the numbers.</summary>
    public ImmutableArray<ManuscriptText> Notes { get; init; } = [];
}
