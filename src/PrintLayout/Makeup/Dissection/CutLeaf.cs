using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Dissection;

/// <summary>A module of a dissection.</summary>
/// <param name="Item">Index of the item.</param>
/// <param name="Column">First base column, from 1.</param>
/// <param name="Row">First row, from 1.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows, without the separator below.</param>
internal readonly record struct CutLeaf(int Item, int Column, int Row, int Columns, int Rows)
{
    /// <summary>The lower corner that it leaves to others; null for a rectangle.</summary>
    public Corner? Corner { get; init; }
}
