using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Charts;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;

namespace PrintLayout.Layout.Elements;

/// <summary>Sets charts that are drawn from data: title, unit, the drawing, notes.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class ChartElementMaker(LayoutContext context)
{
    private readonly ElementWords _words = new(context);
    private readonly ChartLook _look = ChartLook.Of(context);

    /// <summary>Sets a chart at a width.</summary>
    /// <param name="content">The chart.</param>
    /// <param name="width">The width.</param>
    public ChartElement Make(ChartContent content, Pt width)
    {
        // Measures only, so it needs no page.
        var pen = new ChartPen(new PageItems(), context, (string.Empty, SourceSpan.None));
        return new ChartElement(
            _words.Above(content.Title, content.Unit, width), Drawing(content, pen, width), _words.Below(content.Notes, width), width);
    }

    private IChartDrawing Drawing(ChartContent content, ChartPen pen, Pt width) => content.Type switch
    {
        ChartType.Column or ChartType.Stacked => new ColumnChart(content, pen, _look, width),
        ChartType.Bar => new BarChart(content, pen, _look, width),
        ChartType.Line => new LineChart(content, pen, _look, width),
        ChartType.Pie => new PieChart(content, pen, _look, width),
    };
}
