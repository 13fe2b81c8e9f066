using PrintLayout.Layout.Tables;

namespace PrintLayout.Layout.Legs;

/// <summary>Rows of a table that are one item of a galley.</summary>
/// <param name="Set">The table.</param>
/// <param name="Row">Index of the first of its rows.</param>
internal sealed record TablePiece(SetTable Set, int Row);
