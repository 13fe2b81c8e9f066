using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Modules;

/// <summary>The rectangle of a module and the text columns in it.</summary>
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
    /// <summary>
    /// Text columns of a module: as many as asked for, each a whole number of em wide (or as wide as asked for), what is left
    /// over goes to the gutters (破栏; composition.md C10.4).
    /// </summary>
    /// <param name="grid">The grid.</param>
    /// <param name="spec">The module.</param>
    /// <param name="textColumns">Number of text columns.</param>
    /// <param name="rules">Weights of borders, from which text keeps away.</param>
    public static ModuleFrame Of(PageGrid grid, ModuleSpec spec, int textColumns, RuleStyle rules)
    {
        var em = grid.Master.BodySize;
        var area = grid.Area(spec.Columns, spec.Rows);
        var inset = ModuleBackground.InsetOf(spec.Border, rules, em);
        var rowInset = spec.Boxed ? 1 : 0;
        var top = grid.RowTop(spec.Rows.First + rowInset);
        var bottom = grid.RowTop(spec.Rows.Last + 1 - rowInset);
        var inner = PtRect.FromEdges(area.X + inset, top, area.Right - inset, bottom);
        var widest = em * ((inner.Width - grid.Gutter * (textColumns - 1)).Milli / textColumns / em.Milli);
        var measure = spec.Measure is { } asked ? Pt.Min(asked.Value.At(em), widest) : widest;
        var columns = ImmutableArray.CreateBuilder<Pt>(textColumns);
        var bottoms = ImmutableArray.CreateBuilder<int>(textColumns);
        var spare = inner.Width - measure * textColumns;
        for (var i = 0; i < textColumns; i++)
        {
            var left = inner.X + measure * i + (textColumns == 1 ? Pt.Zero : spare.Scale(i, textColumns - 1));
            columns.Add(left);
            bottoms.Add(BottomOf(grid, spec, left, left + measure) - rowInset * 2);
        }

        return new ModuleFrame(
            area, inner, spec.Rows.First + rowInset, spec.Rows.Count - rowInset * 2, measure, columns.ToImmutable(), bottoms.ToImmutable());
    }

    /// <summary>From the left edge of one text column to the right edge of another.</summary>
    /// <param name="columns">Text columns, from 1.</param>
    public (Pt Left, Pt Width) Across(IndexRange columns)
    {
        var left = Columns[columns.First - 1];
        return (left, Columns[columns.Last - 1] + Measure - left);
    }

    private static int BottomOf(PageGrid grid, ModuleSpec spec, Pt left, Pt right)
    {
        if (spec.Cut is not { } cut) return spec.Rows.Count;
        var area = grid.Area(cut.Columns, cut.Rows);
        return left < area.Right && right > area.X ? cut.Rows.First - spec.Rows.First : spec.Rows.Count;
    }
}
