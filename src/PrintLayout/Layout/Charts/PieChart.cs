using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>
/// Sectors of a circle from the top clockwise, parted by white. Name and share of each stand beside it, with a line to its sector where
/// it had to be moved.
/// </summary>
internal sealed class PieChart : IChartDrawing
{
    private readonly ChartLook _look;
    private readonly ImmutableArray<decimal> _ends;
    private readonly ImmutableArray<SetLine> _labels;
    private readonly Pt _widest;

    public PieChart(ChartContent content, ChartPen pen, ChartLook look, Pt width)
    {
        _look = look;
        var values = content.Series[0].Values;
        var total = values.Sum(value => value.Number ?? 0);
        var sum = 0m;
        _ends = [.. values.Select(value => (sum += value.Number ?? 0) / total)];
        var shares = Shares([.. values.Select(value => value.Number ?? 0)], total);
        _labels = [.. content.Categories.Select((name, i) => pen.Set(LabelOf(name, values[i], shares[i])))];
        _widest = _labels.Max(label => label.Width) + (pen.Gap * 2);
        LeastWidth = (_widest * 2) + (pen.Line * 4);
        var right = _ends.Count(end => end <= 0.5m) + 1;
        Least = pen.Line * Math.Max(6, Math.Max(right, _labels.Length - right + 1) + 1);
        Most = Pt.Max(Least, width - (_widest * 2) + (pen.Line * 2));
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
        var radius = Pt.Min(area.Height - pen.Line, area.Width - (_widest * 2)) / 2;
        var centre = new PtPoint(area.X + (area.Width / 2), area.Y + (area.Height / 2));
        for (var i = 0; i < _ends.Length; i++)
        {
            var (from, to) = (StartOf(i), _ends[i]);
            pen.Fill(_look.InkOf(i), outlines =>
            {
                // A single sector is the circle.
                if (to - from == 1) outlines.Circle(centre, radius);
                else outlines.Sector(centre, radius, from, to);
            });
        }

        if (_ends.Length > 1 && Array.TrueForAll([.. _ends.Select((end, i) => end - StartOf(i))], share => share < 1))
        {
            pen.Fill(Ink.Paper, outlines =>
            {
                foreach (var end in _ends) outlines.Line(centre, UnitCircle.At(centre, radius + _look.Axis, end), _look.Axis * 3 / 2);
            });
        }

        Side(pen, area, centre, radius, isRight: true);
        Side(pen, area, centre, radius, isRight: false);
    }

    private decimal StartOf(int index) => index == 0 ? 0 : _ends[index - 1];

    private static ManuscriptText LabelOf(ManuscriptText name, ChartValue value, int share)
    {
        var number = value.Text is { } text && text.Text.Contains('%', StringComparison.Ordinal)
            ? text.Text : FormattableString.Invariant($"{share}%");
        return ManuscriptText.Plain($"{name.Text} {number}", name.SpanAt(0));
    }

    /// <summary>Whole percents that add up to a hundred: what rounding loses goes to the largest rests.</summary>
    private static ImmutableArray<int> Shares(ImmutableArray<decimal> values, decimal total)
    {
        int[] shares = [.. values.Select(value => (int)decimal.Floor(value * 100 / total))];
        var order = Enumerable.Range(0, values.Length).OrderByDescending(i => (values[i] * 100 / total) - shares[i]).ThenBy(i => i);
        foreach (var i in order.Take(100 - shares.Sum())) shares[i]++;
        return [.. shares];
    }

    private void Side(ChartPen pen, PtRect area, PtPoint centre, Pt radius, bool isRight)
    {
        var own = Enumerable.Range(0, _ends.Length).Where(i => (StartOf(i) + _ends[i]) / 2 < 0.5m == isRight).ToArray();
        if (own.Length == 0) return;
        PtPoint[] edges = [.. own.Select(i => UnitCircle.At(centre, radius + (_look.Axis * 2), (StartOf(i) + _ends[i]) / 2))];
        var tops = LabelStack.Place([.. edges.Select(edge => edge.Y - (pen.Line / 2))], pen.Line, area.Y, area.Bottom);
        for (var k = 0; k < own.Length; k++)
        {
            var label = _labels[own[k]];
            var middle = tops[k] + (pen.Line / 2);
            var side = centre.X + (isRight ? radius + (pen.Gap * 2) : -(radius + (pen.Gap * 2)));
            var moved = Pt.Max(middle - edges[k].Y, edges[k].Y - middle) > pen.Line / 3;
            var x = moved ? side : isRight ? Pt.Max(edges[k].X + pen.Gap, centre.X) : Pt.Min(edges[k].X - pen.Gap, centre.X);
            x = Beside(x, middle, centre, radius + pen.Gap, pen.Line, isRight);
            var end = new PtPoint(isRight ? x - (pen.Gap / 3) : x + (pen.Gap / 3), middle);
            if (moved) pen.Fill(Ink.SolidBlack, outlines => outlines.Line(edges[k], end, _look.Grid));
            pen.Words(label, isRight ? x : x - label.Width, tops[k]);
        }
    }

    /// <summary>Far enough from the middle that no corner of the label touches the circle.</summary>
    private static Pt Beside(Pt x, Pt middle, PtPoint centre, Pt radius, Pt line, bool isRight)
    {
        var down = Math.Max(0, Math.Abs((middle - centre.Y).Milli) - (line.Milli / 2));
        if (down >= radius.Milli) return x;
        var half = new Pt((int)Outlines.Root(((long)radius.Milli * radius.Milli) - ((long)down * down)));
        return isRight ? Pt.Max(x, centre.X + half) : Pt.Min(x, centre.X - half);
    }
}
