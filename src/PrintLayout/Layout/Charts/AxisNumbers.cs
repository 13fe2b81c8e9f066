using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Layout.Charts;

/// <summary>The numbers at the left of a chart, with a line at each.</summary>
internal static class AxisNumbers
{
    /// <summary>Their width, with the white behind them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="pen">Sets them.</param>
    public static Pt Width(ChartScale scale, ChartPen pen) =>
        new Pt(scale.Numbers().Max(number => pen.Set(number, Greatest(scale)).Width.Milli)) + pen.Gap;

    /// <summary>Adds them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="pen">The pen.</param>
    /// <param name="plot">The area that the scale spans from its foot to its head.</param>
    /// <param name="weight">Weight of the lines.</param>
    public static void Draw(ChartScale scale, ChartPen pen, PtRect plot, Pt weight)
    {
        foreach (var number in scale.Numbers())
        {
            var y = plot.Bottom - scale.Place(number, plot.Height);
            var line = pen.Set(number, Greatest(scale));
            pen.Words(line, plot.X - pen.Gap - line.Width, y - (pen.Line / 2));
            pen.Fill(Ink.SolidBlack, outlines => outlines.Rectangle(new PtRect(plot.X, y - (weight / 2), plot.Width, weight)));
        }
    }

    private static decimal Greatest(ChartScale scale) => Math.Max(Math.Abs(scale.Least), Math.Abs(scale.Most));
}
