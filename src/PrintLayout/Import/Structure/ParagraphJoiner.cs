using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Languages.ZhHans;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Joins paragraphs that the end of a column cut: running text that stops inside a sentence, and the next running text. Credits may
/// stand between them. A cut at the end of a sentence cannot be recognised and stays.
/// </summary>
internal sealed class ParagraphJoiner(ImmutableArray<Element> elements, List<Repair> repairs)
{
    // In half em. A line of this width that ends in a comma may be a salutation or verse as well as a cut paragraph.
    private const int ShortLine = 32;

    // More columns than a paragraph of a page runs through. Each join reads all pieces joined before, so without a limit thousands of
    // pieces would take time with their square.
    private const int MostPieces = 60;

    private readonly bool _hasHeadings = elements.Any(element => element.Depth > 0);

    /// <summary>The elements, with cut paragraphs joined.</summary>
    public ImmutableArray<Element> Join()
    {
        var verse = SpacedVerse();
        var joined = new List<Element>(elements.Length);
        // Index in `joined` of the paragraph that may continue; only credits stand after it.
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
                repairs.Add(new Repair(certainty, "joined-paragraph", offset, string.Empty,
                    $"a paragraph that stops inside its sentence, at “{ends}”, was joined with the next{across}"));
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
        if (next.Kind is not (ElementKind.Paragraph or ElementKind.ShortLine) || before.IsWhole || next.IsWhole) return null;
        var (text, more) = (before.Text.Text, next.Text.Text);
        if (LineShapes.IsLede(more) || LineShapes.IsQuotation(text) || IsAttribution(text)) return null;
        if (LineShapes.StartsInsideSentence(more)) return Certainty.Certain;
        // Lines right below each other that end in ； are a list without numbers.
        if (text[^1] is '；' or ';' && next.IsTight) return null;
        // The stops of items in a row, and the full stop of a Western sentence, are ends too.
        if (LineShapes.StartsItem(more) && text[^1] is '；' or ';' or '。') return null;
        if (LineShapes.EndsWithFullStop(text) && !char.IsAsciiDigit(more[0])) return null;
        var isStrong = "，、；,;—".Contains(text[^1], StringComparison.Ordinal) || LineShapes.HasOpenMark(text);
        if (LineShapes.EndsSentence(text) || !(isStrong || LineShapes.IsRunning(text))) return null;
        if (BylineRules.ReadTail(before) is { Byline.IsUncertain: false })
            return _hasHeadings && next.Kind == ElementKind.Paragraph && !StartsParagraph(index) ? Certainty.Likely : null;
        if (next.Kind == ElementKind.ShortLine) return isStrong ? Certainty.Likely : null;
        if (LineShapes.Width(text) <= ShortLine && text[^1] is '，' or ',') return Certainty.Likely;
        // In a source without heading marks, a line with a comma and without a sentence mark may be a headline.
        if (!_hasHeadings && LineShapes.Width(text) <= ShortLine * 2 && !text.AsSpan().ContainsAny("。！？")) return Certainty.Likely;
        // After a closing mark, as in 用“AI”, the sentence may be complete.
        return !isStrong && "”’）)》".Contains(text[^1], StringComparison.Ordinal) ? Certainty.Likely : Certainty.Certain;
    }

    /// <summary>
    /// Whether no empty line separates the element from the one before it. The end of a column would leave an empty line.
    /// </summary>
    private bool StartsParagraph(int index) => elements[index].IsTight;

    /// <summary>
    /// Indices of verse whose lines are separated by empty lines: four or more short lines in a row, of which a third or more end
    /// in a comma or semicolon, as no paragraph does.
    /// </summary>
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

    /// <summary>Whether a text says who spoke or wrote: ——钟表师傅鲍时，谈手艺.</summary>
    private static bool IsAttribution(string text) =>
        text.StartsWith("——", StringComparison.Ordinal) && LineShapes.Width(text) <= ShortLine * 2;

    private void ReportOpenEnds(List<Element> joined)
    {
        for (var i = 0; i < joined.Count; i++)
        {
            if (joined[i] is not { Kind: ElementKind.Paragraph, IsWhole: false } paragraph) continue;
            var text = paragraph.Text.Text;
            if (LineShapes.EndsSentence(text) || LineShapes.IsQuotation(text) || IsAttribution(text)
                    || !LineShapes.IsRunning(text) || !text.Any(Surnames.IsHan)
                || BylineRules.ReadTail(paragraph) is not null)
                continue;
            if (text[^1] is '；' or ';' && i + 1 < joined.Count && LineShapes.StartsItem(joined[i + 1].Text.Text)) continue;
            repairs.Add(new Repair(
                Certainty.Guess, "open-end", paragraph.Text.SourceAt(text.Length - 1), string.Empty,
                $"the paragraph stops inside its sentence, at “{Tail(text)}”, "
                + "and nothing that follows goes on with it: its end may be lost or stand elsewhere"));
        }
    }

    private static string Tail(string text) => text[Math.Max(0, text.Length - 8)..];
}
