using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Lines;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Forms;

/// <summary>The text columns of a shape, measured from the shape's own top left corner.</summary>
/// <param name="Inset">How far text keeps away from the left and right edges.</param>
/// <param name="RowInset">Rows that it keeps away from head and foot.</param>
/// <param name="Rows">Rows in which text may stand.</param>
/// <param name="Measure">Width of a text column, whole em unless the shape asks for another.</param>
/// <param name="Columns">Left edges of the text columns.</param>
/// <param name="Bottoms">Rows of each text column: fewer where a corner belongs to another module.</param>
internal sealed record ShapeFrame(Pt Inset, int RowInset, int Rows, Pt Measure, ImmutableArray<Pt> Columns, ImmutableArray<int> Bottoms)
{
    /// <summary>Text columns, from 0, that lie in the fold of the sheet; null for none.</summary>
    public (int First, int Last)? OnSpine { get; init; }

    /// <summary>
    /// Text columns of a shape: each a whole number of em wide (or as wide as asked for), what is left over goes to the gutters (破栏;
    /// composition.md C10.4).
    /// </summary>
    /// <param name="grid">The measures of the grid.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="textColumns">Number of text columns.</param>
    /// <param name="rules">Weights of borders, from which text keeps away.</param>
    public static ShapeFrame Of(GridMeasures grid, FitShape shape, int textColumns, RuleStyle rules)
    {
        var em = grid.BodySize;
        var inset = shape.IsTinted ? em : InsetOf(shape.Border, rules, em);
        var rowInset = shape.Border == BorderForm.None && !shape.IsTinted ? 0 : 1;
        var width = grid.Across(shape.Columns) - inset * 2;
        var widest = em * ((width - grid.Gutter * (textColumns - 1)).Milli / textColumns / em.Milli);
        var measure = shape.Measure is { } asked ? Pt.Min(asked.At(em), widest) : widest;
        var columns = ImmutableArray.CreateBuilder<Pt>(textColumns);
        var bottoms = ImmutableArray.CreateBuilder<int>(textColumns);
        var spare = width - measure * textColumns;
        for (var i = 0; i < textColumns; i++)
        {
            var left = inset + measure * i + (textColumns == 1 ? Pt.Zero : spare.Scale(i, textColumns - 1));
            columns.Add(left);
            bottoms.Add(BottomOf(grid, shape, left, left + measure) - rowInset * 2);
        }

        var lefts = columns.MoveToImmutable();
        return new ShapeFrame(inset, rowInset, shape.Rows - rowInset * 2, measure, lefts, bottoms.MoveToImmutable())
        {
            OnSpine = shape.Spine is { } spine ? SpineOf(grid, spine, lefts, measure) : null,
        };
    }

    private static (int First, int Last)? SpineOf(GridMeasures grid, int spine, ImmutableArray<Pt> columns, Pt measure)
    {
        var left = (grid.ColumnWidth + grid.Gutter) * (spine - 1);
        var on = Enumerable.Range(0, columns.Length)
            .Where(column => columns[column] < left + grid.ColumnWidth && columns[column] + measure > left).ToList();
        return on.Count == 0 ? null : (on[0], on[^1]);
    }

    /// <summary>
    /// How far text stands away from the edge of a shape with a border: an em, and from the inner line of a double one too.
    /// </summary>
    public static Pt InsetOf(BorderForm border, RuleStyle rules, Pt em) =>
        border == BorderForm.None ? Pt.Zero : em + RuleSizes.ReachOf(border, rules);

    /// <summary>Width of text columns with the gutters between them.</summary>
    /// <param name="columns">Text columns, from 1.</param>
    public Pt WidthOf(IndexRange columns) => Columns[columns.Last - 1] + Measure - Columns[columns.First - 1];

    private static int BottomOf(GridMeasures grid, FitShape shape, Pt left, Pt right)
    {
        if (shape.Cut is not { } cut) return shape.Rows;
        var cutLeft = (grid.ColumnWidth + grid.Gutter) * (cut.Columns.First - 1);
        return left < cutLeft + grid.Across(cut.Columns.Count) && right > cutLeft ? cut.RowsAbove : shape.Rows;
    }
}
