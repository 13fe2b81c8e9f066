namespace PrintLayout.Makeup.Dissection;

/// <summary>A dissection at its place on the page.</summary>
/// <param name="Tree">The dissection.</param>
/// <param name="Column">First base column, from 1.</param>
/// <param name="Row">First row, from 1.</param>
internal readonly record struct PlacedTree(CutTree Tree, int Column, int Row);
