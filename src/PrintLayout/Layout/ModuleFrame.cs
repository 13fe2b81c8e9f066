using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;

namespace PrintLayout.Layout;

/// <summary>The rectangle of a module and the text columns in it.</summary>
/// <param name="Area">The module on the grid.</param>
/// <param name="Inner">Where text may stand: the area, less one em at the sides and a row above and below when boxed.</param>
/// <param name="FirstRow">Grid row of the inner rectangle's top.</param>
/// <param name="Rows">Rows of the inner rectangle.</param>
/// <param name="Measure">Width of a text column, whole em.</param>
/// <param name="Columns">Left edges of the text columns.</param>
public sealed record ModuleFrame(
    PtRect Area, PtRect Inner, int FirstRow, int Rows, Pt Measure, ImmutableArray<Pt> Columns)
{
    /// <summary>
    /// Text columns of a module: as many as asked for, each a whole number of em wide (or as wide as asked for), what is left
    /// over goes to the gutters (破栏; typography.md 14.4).
    /// </summary>
    /// <param name="grid">The grid.</param>
    /// <param name="spec">The module.</param>
    public static ModuleFrame Of(PageGrid grid, ModuleSpec spec)
    {
        var em = grid.Master.BodySize;
        var area = grid.Area(spec.Columns, spec.Rows);
        var inset = spec.Boxed ? em : Pt.Zero;
        var rowInset = spec.Boxed ? 1 : 0;
        var top = grid.RowTop(spec.Rows.First + rowInset);
        var bottom = grid.RowTop(spec.Rows.Last + 1 - rowInset);
        var inner = PtRect.FromEdges(area.X + inset, top, area.Right - inset, bottom);
        var count = spec.TextColumns ?? spec.Columns.Count;
        var widest = em * ((inner.Width - grid.Gutter * (count - 1)).Milli / count / em.Milli);
        var measure = spec.Measure is { } asked ? Pt.Min(asked.Value.At(em), widest) : widest;
        var columns = ImmutableArray.CreateBuilder<Pt>(count);
        var spare = inner.Width - measure * count;
        for (var i = 0; i < count; i++)
            columns.Add(inner.X + measure * i + (count == 1 ? Pt.Zero : spare.Scale(i, count - 1)));
        return new ModuleFrame(area, inner, spec.Rows.First + rowInset, spec.Rows.Count - rowInset * 2, measure, columns.ToImmutable());
    }

    /// <summary>From the left edge of one text column to the right edge of another.</summary>
    /// <param name="columns">Text columns, from 1.</param>
    public (Pt Left, Pt Width) Across(IndexRange columns)
    {
        var left = Columns[columns.First - 1];
        return (left, Columns[columns.Last - 1] + Measure - left);
    }
}
