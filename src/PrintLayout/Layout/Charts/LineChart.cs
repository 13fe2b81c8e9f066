using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>
/// Lines through values, with numbers at the left and the name of each series at its end. The lines are black and told by weight and
/// dashes, because a screened line frays on newsprint.
/// </summary>
internal sealed class LineChart : IChartDrawing
{
    // Tenths of the first line's weight, then dash and white in tenths of the font size; no dash for a whole line.
    private static readonly (int Weight, int Dash, int White)[] Patterns = [(10, 0, 0), (8, 6, 3), (5, 0, 0), (8, 2, 3), (5, 10, 4)];

    private readonly ChartContent _content;
    private readonly ChartLook _look;
    private readonly ImmutableArray<SetLine> _categories;
    private readonly ImmutableArray<SetLine> _ends;
    private readonly CategoryLabels _labels;
    private readonly ChartScale _scale;
    private readonly Pt _axis;
    private readonly Pt _behind;

    public LineChart(ChartContent content, ChartPen pen, ChartLook look, Pt width)
    {
        (_content, _look) = (content, look);
        _categories = [.. content.Categories.Select(pen.Set)];
        _ends = [.. content.Series.Select(series => pen.Set(EndOf(content, series)))];
        var all = content.Series.SelectMany(series => series.Values).Select(value => value.Number).OfType<decimal>().ToList();
        _scale = ChartScale.Of(all.Min(), all.Max(), 5);
        _axis = AxisNumbers.Width(_scale, pen);
        _behind = _ends.Max(line => line.Width) + (pen.Gap * 2);
        var plot = width - _axis - _behind;
        _labels = CategoryLabels.Of(content.Categories, _categories, plot / _categories.Length, pen);
        LeastWidth = _axis + _behind + Pt.Max(_labels.LeastSlot * _categories.Length, pen.Style.Size * 5);
        // Flatter than a quarter of its width, no slope is seen any more.
        Least = Pt.Max(pen.Line * 6, width / 4);
        Most = Pt.Max(pen.Line * 9, width);
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
        var foot = area.Bottom - pen.Line - pen.Gap;
        var plot = PtRect.FromEdges(area.X + _axis, area.Y + (pen.Line / 2), area.Right - _behind, foot - (pen.Line / 2));
        AxisNumbers.Draw(_scale, pen, plot, _look.Grid);
        for (var i = 0; i < _content.Series.Length; i++)
        {
            var series = i;
            pen.Fill(Ink.SolidBlack, outlines => AddLine(outlines, pen, plot, series));
        }

        AddEnds(pen, plot);
        _labels.Draw(pen, _categories, plot.X, plot.Width, foot + pen.Gap);
    }

    private static ManuscriptText EndOf(ChartContent content, ChartSeries series)
    {
        var last = series.Values.LastOrDefault(value => value.Number is not null).Text;
        if (content.Series.Length > 1 && series.Name is { } name) return name;
        return last ?? ManuscriptText.Plain(string.Empty, default);
    }

    private PtPoint PointOf(PtRect plot, int at, decimal number) => new(
        plot.X + plot.Width.Scale((2 * at) + 1, 2 * _categories.Length), plot.Bottom - _scale.Place(number, plot.Height));

    /// <summary>A value that lacks leaves a hole in the line.</summary>
    private void AddLine(Outlines outlines, ChartPen pen, PtRect plot, int series)
    {
        var (weight, dash, white) = Patterns[series % Patterns.Length];
        var stroke = new LineStroke(
            outlines, _look.Curve * weight / 10, pen.Style.Size * dash / 10, pen.Style.Size * white / 10);
        var values = _content.Series[series].Values;
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at].Number is { } number) stroke.To(PointOf(plot, at, number));
            else stroke.Lift();
        }

        stroke.Lift();
    }

    /// <summary>Names at the ends of lines, moved apart where lines end close together.</summary>
    private void AddEnds(ChartPen pen, PtRect plot)
    {
        var ends = new List<(int Series, PtPoint End)>();
        for (var i = 0; i < _content.Series.Length; i++)
        {
            var values = _content.Series[i].Values;
            for (var at = values.Length - 1; at >= 0; at--)
            {
                if (values[at].Number is not { } number) continue;
                ends.Add((i, PointOf(plot, at, number)));
                break;
            }
        }

        var tops = LabelStack.Place(
            [.. ends.Select(end => end.End.Y - (pen.Line / 2))], pen.Line, plot.Y - (pen.Line / 2), plot.Bottom + (pen.Line / 2));
        for (var i = 0; i < ends.Count; i++)
        {
            var (series, end) = ends[i];
            pen.Words(_ends[series], Pt.Max(end.X, plot.Right) + (pen.Gap * 2), tops[i]);
        }
    }
}
