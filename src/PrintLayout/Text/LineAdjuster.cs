using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Text;

/// <summary>
/// Line adjustment (CLREQ): gives a line its measure by taking from or giving to its spaces, kind after kind, equally inside
/// a kind; whole thousandths of a point, the odd ones to the first spaces.
/// </summary>
public static class LineAdjuster
{
    /// <summary>Sets a line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="span">The line.</param>
    /// <param name="measure">Line length.</param>
    /// <param name="indent">Where the line starts.</param>
    /// <param name="justify">Whether a short line is stretched; a long one is shrunk in any case.</param>
    public static SetLine Set(ShapedParagraph paragraph, LineSpan span, Pt measure, Pt indent, bool justify)
    {
        var last = span.End - 1;
        var totals = paragraph.Totals;
        var target = (measure - indent).Milli;
        LineMetrics.TryMeasure(totals, span.Start, last, target, out var line);
        var widths = NaturalSpaces(paragraph, span);
        var finalStopShrink = 0;
        if (line.Shrink > 0) finalStopShrink = Shrink(paragraph, span, widths, line.Shrink);
        else if (justify && !span.IsEmergency) Stretch(paragraph, span, widths, line);
        var opening = justify && line.Shrink == 0 && !span.IsEmergency ? line.OpeningPerGap(paragraph.Size) : 0;
        var x = Positions(paragraph, span, widths, indent, out var width);
        var natural = indent + new Pt(totals.End[last] - totals.Start[span.Start]);
        return new SetLine(
            paragraph, span.Start, span.End, x, width, natural, opening, new Pt(finalStopShrink), span.IsEmergency);
    }

    private static int[] NaturalSpaces(ShapedParagraph paragraph, LineSpan span)
    {
        var widths = new int[span.End - span.Start - 1];
        for (var i = 0; i < widths.Length; i++) widths[i] = paragraph.Spaces[span.Start + i].Natural.Milli;
        return widths;
    }

    private static int Shrink(ShapedParagraph paragraph, LineSpan span, int[] widths, int amount)
    {
        var finalStops = 0;
        for (var kind = SpaceKind.WordSpace; kind <= SpaceKind.FinalStop && amount > 0; kind++)
        {
            var taken = Share(paragraph, span, widths, kind, amount, space => (space.Natural - space.Least).Milli, -1);
            amount -= taken;
            if (kind == SpaceKind.FinalStop) finalStops = taken;
        }

        return finalStops;
    }

    private static void Stretch(ShapedParagraph paragraph, LineSpan span, int[] widths, LineMetrics line)
    {
        Share(paragraph, span, widths, SpaceKind.WordSpace, line.WordStretch, space => (space.Most - space.Natural).Milli, 1);
        Share(paragraph, span, widths, SpaceKind.HanWestern, line.GapStretch, space => (space.Most - space.Natural).Milli, 1);
        if (line.OpenStretch == 0 || line.OpenCount == 0) return;
        var each = line.OpenStretch / line.OpenCount;
        var odd = line.OpenStretch % line.OpenCount;
        for (var i = 0; i < widths.Length; i++)
        {
            if (!paragraph.Spaces[span.Start + i].CanOpen) continue;
            widths[i] += each + (odd-- > 0 ? 1 : 0);
        }
    }

    /// <summary>Shares an amount equally among the spaces of one kind, none beyond its limit. Returns what was shared out.</summary>
    private static int Share(
        ShapedParagraph paragraph,
        LineSpan span,
        int[] widths,
        SpaceKind kind,
        int amount,
        Func<InterClusterSpace, int> limit,
        int sign)
    {
        var open = new List<int>();
        for (var i = 0; i < widths.Length; i++)
        {
            var space = paragraph.Spaces[span.Start + i];
            if (space.Kind == kind && limit(space) > 0) open.Add(i);
        }

        // Spaces of different sizes have different limits: those with the least room are filled first, the rest share what is left.
        open.Sort((a, b) =>
        {
            var byLimit = limit(paragraph.Spaces[span.Start + a]).CompareTo(limit(paragraph.Spaces[span.Start + b]));
            return byLimit != 0 ? byLimit : a.CompareTo(b);
        });
        var rest = amount;
        for (var k = 0; k < open.Count && rest > 0; k++)
        {
            var share = (rest + open.Count - k - 1) / (open.Count - k);
            var given = Math.Min(share, limit(paragraph.Spaces[span.Start + open[k]]));
            widths[open[k]] += sign * given;
            rest -= given;
        }

        return amount - rest;
    }

    private static ImmutableArray<Pt> Positions(
        ShapedParagraph paragraph, LineSpan span, int[] widths, Pt indent, out Pt width)
    {
        var x = ImmutableArray.CreateBuilder<Pt>(span.End - span.Start);
        var position = indent;
        for (var i = span.Start; i < span.End; i++)
        {
            x.Add(position);
            position += paragraph.Clusters[i].Body;
            if (i + 1 < span.End) position += new Pt(widths[i - span.Start]);
        }

        width = position;
        return x.ToImmutable();
    }
}
