using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>Level bars, each with its name at the left and its number at its end.</summary>
internal sealed class BarChart : IChartDrawing
{
    private readonly ChartContent _content;
    private readonly ChartLook _look;
    private readonly ImmutableArray<SetLine> _categories;
    private readonly ImmutableArray<ImmutableArray<SetLine?>> _numbers;
    private readonly Pt _key;
    private readonly Pt _names;

    public BarChart(ChartContent content, ChartPen pen, ChartLook look, Pt width)
    {
        (_content, _look) = (content, look);
        _categories = [.. content.Categories.Select(pen.Set)];
        _numbers = pen.Numbers(content);
        _key = ChartKey.Height(content, pen, width);
        _names = _categories.Max(line => line.Width) + (pen.Gap * 2);
        var (before, behind) = Margins(pen);
        LeastWidth = _names + before + behind + (pen.Style.Size * 3);
        var bars = content.Series.Length * _categories.Length;
        Least = _key + (pen.Line * bars) + (content.Series.Length > 1 ? pen.Line / 3 * _categories.Length : Pt.Zero);
        Most = _key + ((Least - _key) * 9 / 5);
    }

    /// <inheritdoc/>
    public Pt Least { get; }

    /// <inheritdoc/>
    public Pt Most { get; }

    /// <inheritdoc/>
    public Pt LeastWidth { get; }

    /// <inheritdoc/>
    public void Draw(ChartPen pen, PtRect area)
    {
        ChartKey.Draw(_content, pen, _look, area);
        var (before, behind) = Margins(pen);
        var plot = PtRect.FromEdges(area.X + _names + before, area.Y + _key, area.Right - behind, area.Bottom);
        var all = _content.Series.SelectMany(series => series.Values).Select(value => value.Number ?? 0).ToList();
        var (least, most) = (Math.Min(0, all.Min()), Math.Max(0, all.Max()));
        var scale = new ChartScale(least, least == most ? most + 1 : most, 1);
        for (var i = 0; i < _content.Series.Length; i++)
        {
            var series = i;
            pen.Fill(_look.InkOf(i), outlines => AddBars(outlines, scale, plot, series));
        }

        var zero = plot.X + scale.Place(0, plot.Width);
        pen.Fill(Ink.SolidBlack, outlines =>
            outlines.Rectangle(new PtRect(zero - (_look.Axis / 2), plot.Y, _look.Axis, plot.Height)));
        for (var at = 0; at < _categories.Length; at++)
        {
            var middle = plot.Y + plot.Height.Scale((2 * at) + 1, 2 * _categories.Length);
            pen.Words(_categories[at], area.X + _names - (pen.Gap * 2) - _categories[at].Width, middle - (pen.Line / 2));
            for (var series = 0; series < _numbers.Length; series++) AddNumber(pen, scale, plot, series, at);
        }
    }

    /// <summary>Room for the numbers of bars below zero at their left, and of the others at their right.</summary>
    private (Pt Before, Pt Behind) Margins(ChartPen pen)
    {
        var (before, behind) = (Pt.Zero, Pt.Zero);
        for (var series = 0; series < _numbers.Length; series++)
        {
            for (var at = 0; at < _categories.Length; at++)
            {
                if (_numbers[series][at] is not { } line) continue;
                var width = line.Width + (pen.Gap * 2);
                if (_content.Series[series].Values[at].Number < 0) before = Pt.Max(before, width);
                else behind = Pt.Max(behind, width);
            }
        }

        return (before, behind);
    }

    private (Pt Top, Pt Bottom) Sides(PtRect plot, int at, int series)
    {
        var (start, end) = (plot.Y + plot.Height.Scale(at, _categories.Length), plot.Y + plot.Height.Scale(at + 1, _categories.Length));
        var count = _content.Series.Length;
        var white = (end - start) / (count == 1 ? 7 : 10);
        (start, end) = (start + white, end - white);
        return (start + (end - start).Scale(series, count), start + (end - start).Scale(series + 1, count));
    }

    private void AddBars(Outlines outlines, ChartScale scale, PtRect plot, int series)
    {
        for (var at = 0; at < _categories.Length; at++)
        {
            if (_content.Series[series].Values[at].Number is not { } number) continue;
            var (top, bottom) = Sides(plot, at, series);
            var (from, to) = (plot.X + scale.Place(0, plot.Width), plot.X + scale.Place(number, plot.Width));
            outlines.Rectangle(PtRect.FromEdges(Pt.Min(from, to), top, Pt.Max(from, to), bottom));
        }
    }

    private void AddNumber(ChartPen pen, ChartScale scale, PtRect plot, int series, int at)
    {
        if (_numbers[series][at] is not { } line) return;
        var number = _content.Series[series].Values[at].Number ?? 0;
        var (top, bottom) = Sides(plot, at, series);
        var end = plot.X + scale.Place(number, plot.Width);
        pen.Words(line, number < 0 ? end - pen.Gap - line.Width : end + pen.Gap, top + ((bottom - top - pen.Line) / 2));
    }
}
