using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PrintLayout.Geometry;
using PrintLayout.Text.Breaking;
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
        LineEnd end = default;
        LineMetrics line;
        if (paragraph.EndsPlainly || span.IsEmergency) LineMetrics.TryMeasure(totals, span.Start, last, target, out line);
        else LineEnd.TryMeasure(paragraph, span.Start, last, target, out line, out end);
        var lacking = line;
        if (justify && line.OpenStretch > 0 && paragraph.HasAddress(span.Start, last)) line = line.WithoutHoles(paragraph.Size);
        // The last that stands inside the measure.
        var inside = end.Hangs ? last - 1 : last;
        var spaces = paragraph.Spaces.AsSpan()[span.Start..inside];
        Span<int> widths = spaces.Length <= OnStack ? stackalloc int[spaces.Length] : new int[spaces.Length];
        for (var i = 0; i < widths.Length; i++) widths[i] = spaces[i].Natural.Milli;
        var finalStopShrink = 0;
        if (line.Shrink > 0) finalStopShrink = Shrink(spaces, widths, line.Shrink);
        else if (justify && !span.IsEmergency) Stretch(spaces, widths, line, paragraph.Size);
        // Where nothing opens, all that the line lacks counts as one gap.
        if (line.Places.Ordinary == 0) line = lacking;
        var opening = justify && line.Shrink == 0 && !span.IsEmergency ? line.OpeningPerGap(paragraph.Size) : 0;
        var x = Positions(paragraph, span, widths, indent, out var width);
        if (end.Hangs) width = x[^1];
        var natural = indent + new Pt(totals.End[inside] - totals.Start[span.Start]) + hyphenWidth;
        return new SetLine(
            paragraph, span.Start, span.End, x, width + hyphenWidth, natural, opening, new Pt(finalStopShrink), span.IsEmergency)
        {
            Hyphen = hyphen,
            Measure = measure,
            EndBlank = end.Blank,
            Hang = end.Hangs ? paragraph.Clusters[last].Body : Pt.Zero,
        };
    }

    private static int Shrink(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, int amount)
    {
        var finalStops = 0;
        for (var step = 0; step < ShrinkOrder.Steps && amount > 0; step++)
        {
            var taken = Share(spaces, widths, step, amount, -1);
            amount -= taken;
            if (step == ShrinkOrder.StepOf(SpaceKind.FinalStop)) finalStops = taken;
        }

        return finalStops;
    }

    private static void Stretch(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, in LineMetrics line, Pt em)
    {
        Share(spaces, widths, ShrinkOrder.StepOf(SpaceKind.WordSpace), line.WordStretch, 1);
        Share(spaces, widths, ShrinkOrder.StepOf(SpaceKind.HanWestern), line.GapStretch, 1);
        if (!line.Places.CanFill) return;
        var rest = line.OpenStretch;
        foreach (var (share, sort) in OpenPlaces.Order)
        {
            if (rest == 0) return;
            rest -= Open(spaces, widths, sort, rest, share == int.MaxValue ? share : (int)((long)share * em.Milli / 1000));
        }
    }

    /// <summary>Shares an amount equally among the places of a sort, none opened further than the room.</summary>
    private static int Open(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, OpenPlaces sort, int amount, int room)
    {
        var count = 0;
        foreach (ref readonly var space in spaces)
        {
            if (OpenPlaces.Of(space).IsOf(sort)) count++;
        }

        if (count == 0) return 0;
        var given = (int)Math.Min(amount, (long)count * room);
        var (each, odd) = (given / count, given % count);
        for (var i = 0; i < spaces.Length; i++)
        {
            if (OpenPlaces.Of(spaces[i]).IsOf(sort)) widths[i] += each + (odd-- > 0 ? 1 : 0);
        }

        return given;
    }

    /// <summary>
    /// Shares an amount equally among the spaces of one step of <see cref="ShrinkOrder"/>, none beyond its limit: taken when
    /// <paramref name="sign"/> is −1, given when it is 1. Returns what was shared out.
    /// </summary>
    private static int Share(ReadOnlySpan<InterClusterSpace> spaces, Span<int> widths, int step, int amount, int sign)
    {
        if (amount == 0) return 0;
        Span<long> room = spaces.Length <= OnStack ? stackalloc long[spaces.Length] : new long[spaces.Length];
        var count = 0;
        for (var i = 0; i < spaces.Length; i++)
        {
            if (ShrinkOrder.StepOf(spaces[i].Kind) != step) continue;
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
        var clusters = paragraph.Clusters.AsSpan()[span.Start..span.End];
        var x = new Pt[clusters.Length];
        var position = indent;
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = position;
            position += clusters[i].Body;
            if (i < widths.Length) position += new Pt(widths[i]);
        }

        width = position;
        return ImmutableCollectionsMarshal.AsImmutableArray(x);
    }
}
