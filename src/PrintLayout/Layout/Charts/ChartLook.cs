using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Layout.Charts;

/// <summary>Inks and weights of charts, from the house style.</summary>
/// <param name="Inks">Inks of areas, by series.</param>
/// <param name="Axis">Weight of the line from which values are counted.</param>
/// <param name="Grid">Weight of the lines at the numbers of an axis.</param>
/// <param name="Curve">Weight of the line of the first series.</param>
internal sealed record ChartLook(ImmutableArray<Ink> Inks, Pt Axis, Pt Grid, Pt Curve)
{
    /// <summary>The look that a house gives its charts.</summary>
    /// <param name="context">Styles.</param>
    public static ChartLook Of(LayoutContext context)
    {
        var charts = context.Styles.House.Charts;
        return new ChartLook([.. charts.Inks.Select(ResolvedStyle.ToInk)], charts.Axis, charts.Grid, charts.Curve);
    }

    /// <summary>The ink of a series or sector; they come round again when there are more.</summary>
    /// <param name="index">Its number, from 0.</param>
    public Ink InkOf(int index) => Inks[index % Inks.Length];
}
