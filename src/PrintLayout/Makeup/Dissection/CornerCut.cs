namespace PrintLayout.Makeup.Dissection;

/// <summary>A region with a story all round the other part.</summary>
/// <param name="Cost">What both parts cost with the cut.</param>
/// <param name="Kind">Which corner.</param>
/// <param name="First">The story, as a set of one.</param>
/// <param name="Own">What the story costs.</param>
/// <param name="Columns">Base columns of the corner.</param>
/// <param name="Rows">Rows of the corner, the one that parts it from the text above it included.</param>
internal readonly record struct CornerCut(int Cost, CutKind Kind, int First, int Own, int Columns, int Rows);
