using System.Collections.Immutable;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Makeup.Shapes;

/// <summary>A place for the figures of a story, with what each number of rows costs.</summary>
/// <param name="Specs">The figures, each with the least and most rows that it may have.</param>
/// <param name="Costs">By figure and by rows above the least, what the figure's look costs.</param>
/// <param name="Cost">What the place costs.</param>
internal sealed record FigureOption(ImmutableArray<FigureSpec> Specs, ImmutableArray<ImmutableArray<int>> Costs, int Cost)
{
    /// <summary>No figure.</summary>
    public static FigureOption None { get; } = new([], [], 0);
}
