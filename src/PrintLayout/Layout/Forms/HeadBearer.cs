using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Heads;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Forms;

/// <summary>Finds the figure on which a head stands (压图标题).</summary>
internal static class HeadBearer
{
    /// <summary>The figure: the first at the top of the module that has all columns of the head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="span">Text columns that it spans, from 1.</param>
    /// <param name="figures">The figures that have a place.</param>
    /// <returns>Its index; null when there is none, or the head does not stand on figures.</returns>
    public static int? Of(HeadSpec head, IndexRange span, ImmutableArray<FigureSpec> figures)
    {
        if (!HeadTraits.Of(head.Form).StandsOnFigure) return null;
        for (var i = 0; i < figures.Length; i++)
        {
            var (columns, place) = (figures[i].Columns, figures[i].Place);
            if (!FigureTraits.Of(place).HasTextAbove && columns.First <= span.First && columns.Last >= span.Last) return i;
        }

        return null;
    }
}
