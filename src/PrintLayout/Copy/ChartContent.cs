using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>A chart drawn from data.</summary>
/// <param name="Type">How it shows its numbers.</param>
/// <param name="Categories">What the numbers are of, in the order of the data.</param>
/// <param name="Series">Its series; one at least, of as many values as there are categories.</param>
public sealed record ChartContent(ChartType Type, ImmutableArray<ManuscriptText> Categories, ImmutableArray<ChartSeries> Series)
    : FigureContent
{
    /// <summary>Its title, above it.</summary>
    public ManuscriptText? Title { get; init; }

    /// <summary>The unit of its numbers, such as 单位：亿元, above it at the right.</summary>
    public ManuscriptText? Unit { get; init; }

    /// <summary>What stands below it: notes, then the source of the numbers.</summary>
    public ImmutableArray<ManuscriptText> Notes { get; init; } = [];
}
