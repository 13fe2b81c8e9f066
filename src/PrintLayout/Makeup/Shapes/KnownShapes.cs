using System.Collections.Immutable;

namespace PrintLayout.Makeup.Shapes;

/// <summary>The shapes of a story as they were found, before any search corrected them.</summary>
/// <param name="Forms">The forms by shape, the likely cheapest first.</param>
/// <param name="Costs">The likely costs by base columns and rows.</param>
internal sealed record KnownShapes(
    IReadOnlyDictionary<(int Columns, int Rows), List<LeafForm>> Forms, ImmutableArray<ImmutableArray<int>> Costs);
