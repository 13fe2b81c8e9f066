using PrintLayout.Geometry;

namespace PrintLayout.Layout.Grid;

/// <summary>
/// The measures of a grid: what a shape of whole columns and rows needs to know of its page, and nothing of where it stands.
/// </summary>
/// <param name="ColumnWidth">Width of a base column.</param>
/// <param name="Gutter">Width of a gutter.</param>
/// <param name="Row">Height of a row.</param>
/// <param name="BodySize">Size of running text.</param>
public readonly record struct GridMeasures(Pt ColumnWidth, Pt Gutter, Pt Row, Pt BodySize)
{
    /// <summary>Width of base columns with the gutters between them.</summary>
    /// <param name="columns">How many.</param>
    public Pt Across(int columns) => ColumnWidth * columns + Gutter * (columns - 1);
}
