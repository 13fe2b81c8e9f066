using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Tables;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Layout.Legs;

/// <summary>Rows of a table that are one item of a galley.</summary>
/// <param name="Set">The table.</param>
/// <param name="Row">Index of the first of its rows.</param>
/// <param name="Rules">Rules and tints, from the top left corner of the item.</param>
internal sealed record TablePiece(SetTable Set, int Row, ImmutableArray<(PtRect Area, Ink Ink)> Rules);
