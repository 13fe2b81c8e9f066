using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Sources;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// Breaks display text (headlines, crossheads) into the fewest lines that fit, of similar length, and rather where the author has left
/// white, behind a stop or before an opening mark than inside a phrase (composition.md C13.1, C13.4). No line ends inside a word, a number,
/// a name or a title where one line more mends that (C13.12).
/// </summary>
internal static class DisplayBreaker
{
    private readonly record struct Way(long Cost, int Previous);

    /// <summary>Breaks a text.</summary>
    /// <param name="paragraph">The shaped text.</param>
    /// <param name="measure">Greatest width of a line.</param>
    /// <param name="wanted">Number of lines wanted; the fewest that fit when that is more, or when none is given.</param>
    /// <param name="isFixed">
    /// Whether the number is the layout's: no line is added for the sake of words, and the author's breaks are only good places.
    /// </param>
    /// <returns>
    /// The lines; null when some unit is wider than the measure, when the text has no place for so many breaks, and when it is too long to
    /// be display text.
    /// </returns>
    public static ImmutableArray<LineSpan>? Break(ShapedParagraph paragraph, Pt measure, int wanted = 1, bool isFixed = false)
    {
        var count = paragraph.Clusters.Length;
        if (count == 0) return [];
        if (count > LayoutLimits.Default.HeadingClusters) return null;
        if (isFixed || paragraph.LineEnds.IsEmpty) return Break(new Stretch(paragraph, measure.Milli, 0, count), wanted, isFixed);
        var lines = ImmutableArray.CreateBuilder<LineSpan>();
        var start = 0;
        foreach (var end in paragraph.LineEnds.Append(count))
        {
            if (Break(new Stretch(paragraph, measure.Milli, start, end), 1, isFixed) is not { } part) return null;
            lines.AddRange(part);
            start = end;
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<LineSpan>? Break(Stretch text, int wanted, bool isFixed)
    {
        if (FewestLines(text) is not { } fewest) return null;
        var lines = Math.Min(Math.Max(fewest, wanted), text.Length);
        if (lines == 1) return [new LineSpan(text.Start, text.End, false)];
        if (Search(text, lines) is not { } found) return null;
        if (isFixed || lines == text.Length || CountBadCuts(text, found) is not (> 0 and var bad)) return found;
        return Search(text, lines + 1) is { } longer && CountBadCuts(text, longer) < bad ? longer : found;
    }

    private static int CountBadCuts(Stretch text, ImmutableArray<LineSpan> lines)
    {
        var bad = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (WordCuts.IsBadCut(text.Paragraph, lines[i].End - 1, text.Measure)) bad++;
        }

        return bad;
    }

    private static ImmutableArray<LineSpan>? Search(Stretch text, int lines)
    {
        var count = text.Length;
        var mean = text.Width(text.Start, text.End - 1) / lines;
        var ways = new Way[lines + 1, count + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= count; end++) ways[line, end] = new Way(long.MaxValue, -1);
        }

        ways[0, 0] = new Way(0, -1);
        for (var line = 0; line < lines; line++)
        {
            for (var start = 0; start < count; start++)
            {
                if (ways[line, start].Cost != long.MaxValue) Extend(text, mean, ways, line, start);
            }
        }

        return Collect(text, ways, lines);
    }

    private static int? FewestLines(Stretch text)
    {
        var (lines, start) = (0, text.Start);
        while (start < text.End)
        {
            var end = 0;
            for (var last = start; last < text.End && text.Width(start, last) <= text.Measure; last++)
            {
                if (text.CanEndAt(last)) end = last + 1;
            }

            if (end == 0) return null;
            (lines, start) = (lines + 1, end);
        }

        return lines;
    }

    private static void Extend(Stretch text, int mean, Way[,] ways, int line, int start)
    {
        for (var last = text.Start + start; last < text.End; last++)
        {
            var width = text.Width(text.Start + start, last);
            if (width > text.Measure) return;
            if (!text.CanEndAt(last)) continue;
            var off = (long)(width - mean) * 1000 / text.Measure;
            var cost = ways[line, start].Cost + (off * off) + (last + 1 == text.End ? 0 : BreakCosts.After(text.Paragraph, last));
            ref var way = ref ways[line + 1, last + 1 - text.Start];
            // Of equal ways the one with the longer upper line (C13.4), which is found last.
            if (cost <= way.Cost) way = new Way(cost, start);
        }
    }

    private static ImmutableArray<LineSpan>? Collect(Stretch text, Way[,] ways, int lines)
    {
        if (ways[lines, text.Length].Cost == long.MaxValue) return null;
        var spans = new LineSpan[lines];
        for (var (line, end) = (lines, text.Length); line > 0; line--)
        {
            var start = ways[line, end].Previous;
            spans[line - 1] = new LineSpan(text.Start + start, text.Start + end, false);
            end = start;
        }

        return [.. spans];
    }

    /// <summary>What stands between two of the author's breaks.</summary>
    private readonly record struct Stretch(ShapedParagraph Paragraph, int Measure, int Start, int End)
    {
        public int Length => End - Start;

        public int Width(int first, int last) => Paragraph.Totals.End[last] - Paragraph.Totals.Start[first];

        public bool CanEndAt(int cluster) => cluster + 1 == End || Paragraph.CanBreakAfter[cluster];
    }
}
