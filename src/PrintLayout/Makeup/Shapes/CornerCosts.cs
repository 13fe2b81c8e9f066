namespace PrintLayout.Makeup.Shapes;

/// <summary>What a shape costs without a lower corner of some rows.</summary>
/// <param name="Least">Least rows of the corner, the one that parts it from the text above it included.</param>
/// <param name="Costs">The costs from these rows on; null for none.</param>
internal readonly record struct CornerCosts(int Least, int[]? Costs);
