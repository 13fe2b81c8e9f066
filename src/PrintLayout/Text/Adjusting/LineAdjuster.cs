using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Adjusting;

/// <summary>
/// Line adjustment (CLREQ): gives a line its measure by taking from or giving to its spaces, kind after kind, equally inside
/// a kind; whole thousandths of a point, the odd ones to the first spaces.
/// </summary>
internal static class LineAdjuster
{
    /// <summary>Spaces of a line that are worked on without memory of their own; newspaper lines have far fewer.</summary>
    private const int OnStack = 128;

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
        var hyphen = span.IsEmergency ? null : paragraph.HyphenAfter(last);
        var hyphenWidth = hyphen?.Width ?? Pt.Zero;
        var target = (measure - indent - hyphenWidth).Milli;
        LineMetrics.TryMeasure(totals, span.Start, last, target, out var line);
        var spaces = paragraph.Spaces.AsSpan()[span.Start..last];
        Span<int> widths = spaces.Length <= OnStack ? stackalloc int[spaces.Length] : new int[spaces.Length];
        for (var i = 0; i < widths.Length; i++) widths[i] = spaces[i].Natural.Milli;
        var finalStopShrink = 0;
        if (line.Shrink > 0) finalStopShrink = Shrink(spaces, widths, line.Shrink);
        else if (justify && !span.IsEmergency) Stretch(spaces, widths, line);
        var opening = justify && line.Shrink == 0 && !span.IsEmergency ? line.OpeningPerGap(paragraph.Size) : 0;
        var x = Positions(paragraph, span, widths, indent, out var width);
        var natural = indent + new Pt(totals.End[last] - totals.Start[span.Start]) + hyphenWidth;
        return new SetLine(
            paragraph, span.Start, span.End, x, width + hyphenWidth, natural, opening, new Pt(finalStopShrink), span.IsEmergency)
        {
            Hyphen = hyphen,
            Measure = measure,
        };
    }

    private static int Shrink(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, int amount)
    {
        var finalStops = 0;
        foreach (var kind in ShrinkOrder.Kinds)
        {
            if (amount <= 0) break;
            var taken = Share(spaces, widths, kind, amount, -1);
            amount -= taken;
            if (kind == SpaceKind.FinalStop) finalStops = taken;
        }

        return finalStops;
    }

    private static void Stretch(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, LineMetrics line)
    {
        Share(spaces, widths, SpaceKind.WordSpace, line.WordStretch, 1);
        Share(spaces, widths, SpaceKind.HanWestern, line.GapStretch, 1);
        if (line.OpenStretch == 0 || line.OpenCount == 0) return;
        var each = line.OpenStretch / line.OpenCount;
        var odd = line.OpenStretch % line.OpenCount;
        for (var i = 0; i < widths.Length; i++)
        {
            if (!spaces[i].CanOpen) continue;
            widths[i] += each + (odd-- > 0 ? 1 : 0);
        }
    }

    /// <summary>
    /// Shares an amount equally among the spaces of one kind, none beyond its limit: taken when <paramref name="sign"/> is −1,
    /// given when it is 1. Returns what was shared out.
    /// </summary>
    private static int Share(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, SpaceKind kind, int amount, int sign)
    {
        if (amount == 0) return 0;
        Span<long> room = spaces.Length <= OnStack ? stackalloc long[spaces.Length] : new long[spaces.Length];
        var count = 0;
        for (var i = 0; i < spaces.Length; i++)
        {
            if (spaces[i].Kind != kind) continue;
            long limit = (sign < 0 ? spaces[i].Natural - spaces[i].Least : spaces[i].Most - spaces[i].Natural).Milli;
            if (limit > 0) room[count++] = (limit << 32) | (uint)i;
        }

        // Spaces of different sizes have different limits: those with the least room are filled first, the rest share what is
        // left. Limit above and place below in one number put them in this order, and those of one limit as they stand.
        room[..count].Sort();
        var rest = amount;
        for (var k = 0; k < count && rest > 0; k++)
        {
            var share = (rest + count - k - 1) / (count - k);
            var given = Math.Min(share, (int)(room[k] >> 32));
            widths[(int)room[k]] += sign * given;
            rest -= given;
        }

        return amount - rest;
    }

    private static ImmutableArray<Pt> Positions(
        ShapedParagraph paragraph, LineSpan span, ReadOnlySpan<int> widths, Pt indent, out Pt width)
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
        return x.MoveToImmutable();
    }
}
