using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Modules;

/// <summary>The rectangle of a module on its page and the text columns in it.</summary>
/// <param name="Area">The module on the grid.</param>
/// <param name="Inner">Where text may stand: the area, less one em at the sides and a row above and below when boxed.</param>
/// <param name="FirstRow">Grid row of the inner rectangle's top.</param>
/// <param name="Rows">Rows of the inner rectangle.</param>
/// <param name="Measure">Width of a text column, whole em.</param>
/// <param name="Columns">Left edges of the text columns.</param>
/// <param name="Bottoms">Rows of each text column: fewer where a corner of the rectangle belongs to another module.</param>
internal sealed record ModuleFrame(
    PtRect Area, PtRect Inner, int FirstRow, int Rows, Pt Measure, ImmutableArray<Pt> Columns, ImmutableArray<int> Bottoms)
{
    /// <summary>The text columns of a module at its place.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="spec">The module.</param>
    /// <param name="textColumns">Number of text columns.</param>
    /// <param name="rules">Weights of borders, from which text keeps away.</param>
    public static ModuleFrame Of(PageGrid grid, ModuleSpec spec, int textColumns, RuleStyle rules) =>
        At(grid, spec, ShapeFrame.Of(grid.Measures, FitShape.Of(spec, grid.Master.Spine), textColumns, rules));

    /// <summary>Puts the text columns of a shape at the place of a module.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="spec">The module.</param>
    /// <param name="shape">The text columns of its shape.</param>
    internal static ModuleFrame At(PageGrid grid, ModuleSpec spec, ShapeFrame shape)
    {
        var area = grid.Area(spec.Columns, spec.Rows);
        var first = spec.Rows.First + shape.RowInset;
        var inner = PtRect.FromEdges(area.X + shape.Inset, grid.RowTop(first), area.Right - shape.Inset, grid.RowTop(first + shape.Rows));
        var columns = ImmutableArray.CreateBuilder<Pt>(shape.Columns.Length);
        foreach (var column in shape.Columns) columns.Add(area.X + column);
        return new ModuleFrame(area, inner, first, shape.Rows, shape.Measure, columns.MoveToImmutable(), shape.Bottoms);
    }

    /// <summary>From the left edge of one text column to the right edge of another.</summary>
    /// <param name="columns">Text columns, from 1.</param>
    public (Pt Left, Pt Width) Across(IndexRange columns)
    {
        var left = Columns[columns.First - 1];
        return (left, Columns[columns.Last - 1] + Measure - left);
    }
}
