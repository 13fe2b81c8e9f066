namespace PrintLayout.Layout.Legs;

/// <summary>Something that text does not run through: head, figure, section label.</summary>
/// <param name="FirstColumn">First text column, from 0.</param>
/// <param name="LastColumn">Last text column.</param>
/// <param name="Top">First row, from 0 at the module's inner top.</param>
/// <param name="Rows">Rows.</param>
internal readonly record struct CellBlock(int FirstColumn, int LastColumn, int Top, int Rows)
{
    public int Bottom => Top + Rows;

    public bool Covers(int column) => column >= FirstColumn && column <= LastColumn;
}
