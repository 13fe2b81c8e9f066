using PrintLayout.Copy;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Tables;

/// <summary>A column of a shaped table.</summary>
/// <param name="Align">How its cells stand.</param>
/// <param name="Natural">Width of its widest cell.</param>
/// <param name="BeforePoint">Of a column of numbers, the widest part before the decimal point; null for a column of text.</param>
/// <param name="BehindPoint">Of a column of numbers, the widest part from the decimal point on.</param>
internal readonly record struct ShapedColumn(CellAlign Align, Pt Natural, Pt? BeforePoint, Pt BehindPoint)
{
    /// <summary>Whether its cells are numbers, which stand with their decimal points below one another.</summary>
    public bool IsNumeric => BeforePoint is not null;
}
