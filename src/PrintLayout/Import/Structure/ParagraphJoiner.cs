using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Puts paragraphs together that a column end cut: running text that stops inside a sentence, and the next running text, also
/// across credits that stand between. A cut that fell on the end of a sentence leaves no trace and stays.
/// </summary>
internal sealed class ParagraphJoiner(ImmutableArray<Element> elements, List<Repair> repairs)
{
    // Half em: a line so short that ends in a comma is a salutation or verse as likely as a cut paragraph.
    private const int ShortLine = 32;

    // More columns than a paragraph of a page runs through. Each join looks at all that was joined, so without a bound thousands of pieces take
    // time with their square.
    private const int MostPieces = 60;

    private readonly bool _hasHeadings = elements.Any(element => element.Depth > 0);

    /// <summary>The elements with the cut paragraphs whole.</summary>
    public ImmutableArray<Element> Join()
    {
        var verse = SpacedVerse();
        var joined = new List<Element>(elements.Length);
        // Index into joined of the paragraph that may go on; credits may stand behind it.
        var (open, pieces) = (-1, 0);
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i];
            if (verse.Contains(i))
            {
                joined.Add(element with { Kind = ElementKind.Verse });
                open = -1;
                continue;
            }

            if (open >= 0 && pieces < MostPieces && Continues(joined[open], element, i) is { } certainty)
            {
                var offset = element.Text.Start;
                var across = open < joined.Count - 1 ? ", across the credit between them" : string.Empty;
                var ends = Tail(joined[open].Text.Text);
                repairs.Add(new Repair(certainty, "joined-paragraph", offset, string.Empty, $"a paragraph that stops inside its sentence, at “{ends}”, was joined with the next{across}"));
                joined[open] = joined[open] with { Text = joined[open].Text.Append(element.Text), IsTail = false };
                pieces++;
                continue;
            }

            joined.Add(element);
            if (element.Kind == ElementKind.Paragraph) (open, pieces) = (joined.Count - 1, 1);
            else if (element.Kind != ElementKind.Credit) open = -1;
        }

        ReportOpenEnds(joined);
        return [.. joined];
    }

    private Certainty? Continues(Element before, Element next, int index)
    {
        if (next.Kind is not (ElementKind.Paragraph or ElementKind.ShortLine)) return null;
        var (text, more) = (before.Text.Text, next.Text.Text);
        if (LineShapes.IsLede(more)) return null;
        if (LineShapes.StartsInsideSentence(more)) return Certainty.Certain;
        var isStrong = "，、；,;—".Contains(text[^1], StringComparison.Ordinal) || LineShapes.HasOpenMark(text);
        if (LineShapes.EndsSentence(text) || !(isStrong || LineShapes.IsRunning(text))) return null;
        if (BylineRules.ReadTail(before) is { Byline.IsUncertain: false })
            return _hasHeadings && next.Kind == ElementKind.Paragraph && !StartsParagraph(index) ? Certainty.Likely : null;
        if (next.Kind == ElementKind.ShortLine) return isStrong ? Certainty.Likely : null;
        if (LineShapes.Width(text) <= ShortLine && text[^1] is '，' or ',') return Certainty.Likely;
        // Without heading marks a line with a comma and no sentence may be a headline.
        if (!_hasHeadings && LineShapes.Width(text) <= ShortLine * 2 && !text.AsSpan().ContainsAny("。！？")) return Certainty.Likely;
        // Behind a closing mark the sentence may have been over: 用“AI”
        return !isStrong && "”’）)》".Contains(text[^1], StringComparison.Ordinal) ? Certainty.Likely : Certainty.Certain;
    }

    /// <summary>Whether the text at an index follows on other text without even an empty line, which a column end would leave.</summary>
    private bool StartsParagraph(int index) => elements[index].IsTight;

    /// <summary>Lines of verse between empty lines: four and more short lines in a row, most of them ending with a mark that no paragraph ends with.</summary>
    private HashSet<int> SpacedVerse()
    {
        var found = new HashSet<int>();
        for (var start = 0; start < elements.Length; start++)
        {
            var end = start;
            while (end < elements.Length && IsVerseLine(elements[end])) end++;
            var commas = Enumerable.Range(start, end - start).Count(i => elements[i].Text.Text[^1] is '，' or ',' or '；' or ';');
            if (end - start >= 4 && commas * 3 >= end - start) found.UnionWith(Enumerable.Range(start, end - start));
            start = Math.Max(start, end - 1);
        }

        return found;
    }

    private static bool IsVerseLine(Element element) =>
        element.Kind is ElementKind.Paragraph or ElementKind.ShortLine && LineShapes.Width(element.Text.Text) <= ShortLine
        && !element.Text.Text.Contains('“', StringComparison.Ordinal) && element.Text.Text.Any(Surnames.IsHan);

    private void ReportOpenEnds(List<Element> joined)
    {
        for (var i = 0; i < joined.Count; i++)
        {
            if (joined[i] is not { Kind: ElementKind.Paragraph } paragraph) continue;
            var text = paragraph.Text.Text;
            if (LineShapes.EndsSentence(text) || !LineShapes.IsRunning(text) || !text.Any(Surnames.IsHan) || BylineRules.ReadTail(paragraph) is not null) continue;
            repairs.Add(new Repair(
                Certainty.Guess, "open-end", paragraph.Text.SourceAt(text.Length - 1), string.Empty,
                $"the paragraph stops inside its sentence, at “{Tail(text)}”, and nothing that follows goes on with it: its end may be lost or stand elsewhere"));
        }
    }

    private static string Tail(string text) => text[Math.Max(0, text.Length - 8)..];
}
