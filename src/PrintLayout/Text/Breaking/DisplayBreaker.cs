using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Sources;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// Breaks display text (headlines, crossheads) into the fewest lines that fit, of similar length, and rather behind a stop or
/// before an opening mark than inside a phrase (composition.md C13.1, C13.4).
/// </summary>
internal static class DisplayBreaker
{
    /// <summary>
    /// What a break behind a stop is worth: as much as one line being this much of the measure off the mean, in thousandths.
    /// </summary>
    private const int BehindStop = 450;

    /// <summary>What a break before an opening or behind a closing mark is worth.</summary>
    private const int BesideBracket = 150;

    /// <summary>What a break behind a particle is worth that ends a phrase more surely than the model can tell, such as 的 and 了.</summary>
    private const int BehindParticle = 100;

    /// <summary>What it costs to cut a phrase.</summary>
    private const int InsidePhrase = 700;

    /// <summary>What it costs to part a number from its unit: more than to cut a phrase elsewhere.</summary>
    private const int BetweenNumberAndUnit = 1_000;

    /// <summary>What it costs to start a line with 的, 了 and their like: more than lines of any lengths.</summary>
    private const int ParticleFirst = 2_000;

    private readonly record struct Way(long Cost, int Previous);

    /// <summary>Breaks a text.</summary>
    /// <param name="paragraph">The shaped text.</param>
    /// <param name="measure">Greatest width of a line.</param>
    /// <param name="wanted">Number of lines wanted; the fewest that fit when that is more, or when none is given.</param>
    /// <returns>
    /// The lines; null when some unit is wider than the measure, when the text has no place for so many breaks, and when it is too long to
    /// be display text.
    /// </returns>
    public static ImmutableArray<LineSpan>? Break(ShapedParagraph paragraph, Pt measure, int wanted = 1)
    {
        var count = paragraph.Clusters.Length;
        if (count == 0) return [];
        if (count > LayoutLimits.Default.HeadingClusters) return null;
        if (FewestLines(paragraph, measure.Milli) is not { } fewest) return null;
        var lines = Math.Min(Math.Max(fewest, wanted), count);
        var mean = paragraph.Totals.End[count - 1] / lines;
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
                if (ways[line, start].Cost != long.MaxValue) Extend(paragraph, measure.Milli, mean, ways, line, start);
            }
        }

        return Collect(ways, lines, count);
    }

    private static int? FewestLines(ShapedParagraph paragraph, int measure)
    {
        var (lines, start) = (0, 0);
        while (start < paragraph.Clusters.Length)
        {
            var end = 0;
            for (var last = start; last < paragraph.Clusters.Length && Width(paragraph, start, last) <= measure; last++)
            {
                if (paragraph.CanBreakAfter[last]) end = last + 1;
            }

            if (end == 0) return null;
            (lines, start) = (lines + 1, end);
        }

        return lines;
    }

    private static void Extend(ShapedParagraph paragraph, int measure, int mean, Way[,] ways, int line, int start)
    {
        for (var last = start; last < paragraph.Clusters.Length; last++)
        {
            var width = Width(paragraph, start, last);
            if (width > measure) return;
            if (!paragraph.CanBreakAfter[last]) continue;
            var off = (long)(width - mean) * 1000 / measure;
            var cost = ways[line, start].Cost + (off * off) + CostOfBreak(paragraph, last);
            // Of equal ways the one with the longer upper line (C13.4), which is found last.
            if (cost <= ways[line + 1, last + 1].Cost) ways[line + 1, last + 1] = new Way(cost, start);
        }
    }

    private static int Width(ShapedParagraph paragraph, int start, int last) =>
        paragraph.Totals.End[last] - paragraph.Totals.Start[start];

    private static long CostOfBreak(ShapedParagraph paragraph, int last)
    {
        if (last + 1 == paragraph.Clusters.Length) return 0;
        var next = paragraph.Clusters[last + 1];
        var display = paragraph.Language.Display;
        return paragraph.Clusters[last].Class switch
        {
            CharacterClass.PauseStop or CharacterClass.FinalStop => -Square(BehindStop),
            CharacterClass.Closer => -Square(BesideBracket),
            _ when next.Class == CharacterClass.Opener => -Square(BesideBracket),
            _ when display.NeverFirst.Contains(paragraph.Text[next.TextStart], StringComparison.Ordinal) => Square(ParticleFirst),
            _ when IsNumberAndUnit(paragraph, next.TextStart) => Square(BetweenNumberAndUnit),
            _ when !display.Phrases.BeginsAt(paragraph.Text, next.TextStart) => Square(InsidePhrase),
            _ => display.EndsPhrase.Contains(paragraph.Text[next.TextStart - 1], StringComparison.Ordinal) ? -Square(BehindParticle) : 0,
        };
    }

    /// <summary>The Han behind a number is its unit in all likelihood.</summary>
    private static bool IsNumberAndUnit(ShapedParagraph paragraph, int at) =>
        char.IsAsciiDigit(paragraph.Text[at - 1]) && paragraph.Language.Classes.Of(paragraph.Text[at]) == CharacterClass.Han;

    private static long Square(int value) => (long)value * value;

    private static ImmutableArray<LineSpan>? Collect(Way[,] ways, int lines, int count)
    {
        if (ways[lines, count].Cost == long.MaxValue) return null;
        var spans = new LineSpan[lines];
        for (var (line, end) = (lines, count); line > 0; line--)
        {
            var start = ways[line, end].Previous;
            spans[line - 1] = new LineSpan(start, end, false);
            end = start;
        }

        return [.. spans];
    }
}
