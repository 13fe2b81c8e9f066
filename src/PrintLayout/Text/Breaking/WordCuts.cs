using PrintLayout.Diagnostics;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>Lines of display text that end inside a word, a number, a name or a title (composition.md C13.12).</summary>
internal static class WordCuts
{
    /// <summary>Whether a line that ends behind a cluster is cut badly. What no line can hold may be cut between its words.</summary>
    /// <param name="paragraph">The text.</param>
    /// <param name="last">The last cluster of the line.</param>
    /// <param name="measure">Greatest width of a line, in thousandths of a point.</param>
    public static bool IsBadCut(ShapedParagraph paragraph, int last, int measure)
    {
        var tie = TieAfter(paragraph, last);
        if (!tie.IsBadCut() || tie == BreakTie.Word) return tie.IsBadCut();
        var (first, end) = Whole(paragraph, last);
        return paragraph.Totals.End[end] - paragraph.Totals.Start[first] <= measure;
    }

    /// <summary>Whether a set line is cut badly; one that its author ends is not.</summary>
    /// <param name="line">The line.</param>
    public static bool IsBadCut(SetLine line) =>
        line.Paragraph.IsDisplay && !line.IsEmergency && line.End > 0 && line.End < line.Paragraph.Clusters.Length
        && line.Paragraph.LineEnds.AsSpan().BinarySearch(line.End) < 0
        && IsBadCut(line.Paragraph, line.End - 1, line.Measure.Milli);

    /// <summary>Reports a line that is cut badly (PL3070).</summary>
    /// <param name="line">A set line.</param>
    /// <param name="sink">Receives the finding.</param>
    public static void Report(SetLine line, IDiagnosticSink sink)
    {
        if (!IsBadCut(line)) return;
        var (paragraph, last) = (line.Paragraph, line.End - 1);
        var (first, end) = Whole(paragraph, last);
        var kind = TieAfter(paragraph, last) switch
        {
            BreakTie.Title => "title",
            BreakTie.Name => "name",
            BreakTie.Number => "number",
            BreakTie.None or BreakTie.Compound or BreakTie.Loose or BreakTie.Word => "word",
        };
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.WordCut,
            paragraph.SpanOf(last),
            $"the line “{line.Text}” ends inside a {kind}: {TextOf(paragraph, first, last)}｜{TextOf(paragraph, last + 1, end)}",
            "write | where the line may end, make the headline shorter, or give it another size, number of lines or width"));
    }

    private static BreakTie TieAfter(ShapedParagraph paragraph, int last) => paragraph.Ties[paragraph.Clusters[last + 1].TextStart];

    /// <summary>The clusters that are tied together as closely as those on both sides of a place, or closer.</summary>
    private static (int First, int End) Whole(ShapedParagraph paragraph, int last)
    {
        var tie = TieAfter(paragraph, last);
        var (first, end) = (last, last + 1);
        while (first > 0 && IsTied(paragraph, first - 1, tie)) first--;
        while (end + 1 < paragraph.Clusters.Length && IsTied(paragraph, end, tie)) end++;
        return (first, end);
    }

    // A word in a title is part of it; a title is no part of a word.
    private static bool IsTied(ShapedParagraph paragraph, int last, BreakTie tie)
    {
        var other = TieAfter(paragraph, last);
        return other == tie || (tie is BreakTie.Title or BreakTie.Name or BreakTie.Number && other > tie);
    }

    private static string TextOf(ShapedParagraph paragraph, int first, int last)
    {
        var start = paragraph.Clusters[first].TextStart;
        return paragraph.Text[start..(paragraph.Clusters[last].TextStart + paragraph.Clusters[last].TextLength)];
    }
}
