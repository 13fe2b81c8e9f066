using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>
/// Upright columns, side by side or one on another. Each has its number above it where there is room; else an axis at the left has
/// numbers.
/// </summary>
internal sealed class ColumnChart : IChartDrawing
{
    private readonly ChartContent _content;
    private readonly ChartLook _look;
    private readonly ImmutableArray<SetLine> _categories;
    private readonly ImmutableArray<ImmutableArray<SetLine?>> _numbers;
    private readonly CategoryLabels _labels;
    private readonly bool _isStacked;
    private readonly bool _hasNumbers;
    private readonly ChartScale _scale;
    private readonly Pt _key;
    private readonly Pt _axis;

    public ColumnChart(ChartContent content, ChartPen pen, ChartLook look, Pt width)
    {
        (_content, _look, _isStacked) = (content, look, content.Type == ChartType.Stacked);
        _categories = [.. content.Categories.Select(pen.Set)];
        _numbers = pen.Numbers(content);
        _key = ChartKey.Height(content, pen, width);
        var (least, most) = Bounds(content, _isStacked);
        var slot = width / Math.Max(1, _categories.Length);
        var column = _isStacked ? slot : slot / content.Series.Length;
        // Two numbers side by side need white between them.
        _hasNumbers = !_isStacked && _numbers.All(series => series.All(number => number is null || number.Width + pen.Gap <= column));
        _scale = ChartScale.Of(Math.Min(0, least), Math.Max(0, most), 5);
        _axis = _hasNumbers ? Pt.Zero : AxisNumbers.Width(_scale, pen);
        slot = (width - _axis) / Math.Max(1, _categories.Length);
        _labels = CategoryLabels.Of(content.Categories, _categories, slot, pen);
        var narrowest = pen.Style.Size / 3 * (_isStacked ? 1 : content.Series.Length);
        LeastWidth = Pt.Max(_labels.LeastSlot, narrowest) * _categories.Length + _axis;
        // Flatter than a quarter of its width, no slope is seen any more.
        Least = _key + Pt.Max(pen.Line * 6, width / 4);
        Most = _key + Pt.Max(pen.Line * 9, width);
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
        var foot = area.Bottom - pen.Line - pen.Gap;
        // A number stands above the highest column, and below the lowest one.
        var above = _hasNumbers ? pen.Line : pen.Line / 2;
        var below = _scale.Least < 0 && _hasNumbers ? pen.Line : Pt.Zero;
        var plot = PtRect.FromEdges(area.X + _axis, area.Y + _key + above, area.Right, foot - below);
        var scale = _hasNumbers ? Tight() : _scale;
        if (!_hasNumbers) AxisNumbers.Draw(scale, pen, plot, _look.Grid);
        for (var i = 0; i < _content.Series.Length; i++)
        {
            var series = i;
            pen.Fill(_look.InkOf(i), outlines => AddColumns(outlines, scale, plot, series));
        }

        var zero = plot.Bottom - scale.Place(0, plot.Height);
        pen.Fill(Ink.SolidBlack, outlines =>
            outlines.Rectangle(new PtRect(plot.X, zero - (_look.Axis / 2), plot.Width, _look.Axis)));
        if (_hasNumbers) AddNumbers(pen, scale, plot);
        _labels.Draw(pen, _categories, plot.X, plot.Width, foot + pen.Gap);
    }

    private static (decimal Least, decimal Most) Bounds(ChartContent content, bool isStacked)
    {
        if (!isStacked)
        {
            var all = content.Series.SelectMany(series => series.Values).Select(value => value.Number ?? 0).ToList();
            return (all.Min(), all.Max());
        }

        var sums = Enumerable.Range(0, content.Categories.Length)
            .Select(at => content.Series.Sum(series => series.Values[at].Number ?? 0));
        return (0, sums.Max());
    }

    /// <summary>With a number at each column no axis is read, so the highest column takes all of the height.</summary>
    private ChartScale Tight()
    {
        var (least, most) = Bounds(_content, _isStacked);
        (least, most) = (Math.Min(0, least), Math.Max(0, most));
        return least == most ? _scale : _scale with { Least = least, Most = most };
    }

    private void AddColumns(Outlines outlines, ChartScale scale, PtRect plot, int series)
    {
        for (var at = 0; at < _categories.Length; at++)
        {
            if (_content.Series[series].Values[at].Number is not { } number) continue;
            var below = _isStacked ? _content.Series[..series].Sum(other => other.Values[at].Number ?? 0) : 0;
            var (left, right) = Sides(plot, at, series);
            var (from, to) = (plot.Bottom - scale.Place(below, plot.Height), plot.Bottom - scale.Place(below + number, plot.Height));
            outlines.Rectangle(PtRect.FromEdges(left, Pt.Min(from, to), right, Pt.Max(from, to)));
        }
    }

    /// <summary>Columns take two thirds of the room of their category.</summary>
    private (Pt Left, Pt Right) Sides(PtRect plot, int at, int series)
    {
        var (start, end) = (plot.X + plot.Width.Scale(at, _categories.Length), plot.X + plot.Width.Scale(at + 1, _categories.Length));
        var white = (end - start) / 6;
        (start, end) = (start + white, end - white);
        if (_isStacked) return (start, end);
        var count = _content.Series.Length;
        return (start + (end - start).Scale(series, count), start + (end - start).Scale(series + 1, count));
    }

    private void AddNumbers(ChartPen pen, ChartScale scale, PtRect plot)
    {
        for (var series = 0; series < _numbers.Length; series++)
        {
            for (var at = 0; at < _categories.Length; at++)
            {
                if (_numbers[series][at] is not { } line || _content.Series[series].Values[at].Number is not { } number) continue;
                var (left, right) = Sides(plot, at, series);
                var end = plot.Bottom - scale.Place(number, plot.Height);
                pen.WordsAround(line, left + ((right - left) / 2), number < 0 ? end : end - pen.Line);
            }
        }
    }
}
