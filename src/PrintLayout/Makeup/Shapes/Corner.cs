using PrintLayout.Geometry;

namespace PrintLayout.Makeup.Shapes;

/// <summary>A lower corner that a shape leaves to others: its text turns beside it (make-up.md M15.27).</summary>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows, with the one that parts the corner from the text above it.</param>
/// <param name="IsLeft">Whether it is the lower left one.</param>
internal readonly record struct Corner(int Columns, int Rows, bool IsLeft)
{
    /// <summary>Cells that the shape lacks.</summary>
    public int Cells => Columns * Rows;

    /// <summary>Whether a base column ends above the corner.</summary>
    /// <param name="column">The column, from 1 at the left edge of the shape.</param>
    /// <param name="wide">Base columns of the shape.</param>
    public bool Has(int column, int wide) => Across(wide).Contains(column);

    /// <summary>The columns of the corner, from 1 at the left edge of the shape.</summary>
    /// <param name="wide">Base columns of the shape.</param>
    public IndexRange Across(int wide) => IsLeft ? new IndexRange(1, Columns) : new IndexRange(wide - Columns + 1, wide);
}
