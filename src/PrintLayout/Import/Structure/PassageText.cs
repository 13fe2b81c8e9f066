using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;
using PrintLayout.Punctuation.Rules;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Turns passages into the text of an article. Punctuation is edited by the rules, and ideographic spaces separate table cells. If
/// the source is plain text, a backslash stands before characters that Markdown would take for mark-up.
/// </summary>
internal sealed partial class PassageText(bool isMarkdown, ICollection<(TextEdit Edit, Passage Passage)> edits)
{
    /// <summary>The text of a value in the front matter.</summary>
    public string Plain(Passage passage) => Edited(passage, PunctuationOptions.Plain);

    /// <summary>The text of a headline, kicker or deck, in which a blank between two clauses becomes an ideographic space.</summary>
    public string Display(Passage passage)
    {
        // Edited in pieces, because the rules would delete the blanks between Han.
        var text = passage.Text;
        var result = new StringBuilder();
        var at = 0;
        foreach (Match gap in ClauseGap().Matches(text))
        {
            result.Append(Part(passage, at, gap.Index, PunctuationOptions.Headline)).Append('　');
            at = gap.Index + gap.Length;
        }

        return result.Append(Part(passage, at, text.Length, PunctuationOptions.Headline)).ToString();
    }

    /// <summary>An element of the body as Markdown.</summary>
    public string Body(Element element) => element.Kind switch
    {
        ElementKind.Heading => "### " + Display(element.Text).Replace('　', ' '),
        ElementKind.Row => string.Join('　', LineShapes.Cells(element.Text.Text)
            .Select(cell => Escaped(Part(element.Text, cell.Start, cell.End, PunctuationOptions.Plain)))),
        ElementKind.Item => MarkOf(element.Mark!.Text) + " " + Running(element.Text),
        ElementKind.Quote => "> " + Running(element.Text),
        ElementKind.Marked => Escaped(element.Text.Text),
        _ => BlockStart().Replace(Running(element.Text), @"$1\$2"),
    };

    /// <summary>A row of a table as Markdown.</summary>
    public string Row(Element element) => $"| {string.Join(" | ", LineShapes.TableCells(element.Text.Text)
        .Select(cell => Escaped(Part(element.Text, cell.Start, cell.End, PunctuationOptions.Plain))))} |";

    // A bullet of Word is a character that only its own font has.
    private static string MarkOf(string mark) => mark[0] is >= '\uE000' and <= '\uF8FF' ? "-" : mark;

    private string Running(Passage passage) =>
        isMarkdown ? Edited(passage, PunctuationOptions.Body, hasEntities: false) : Escaped(Edited(passage, PunctuationOptions.Plain));

    private string Part(Passage passage, int start, int end, PunctuationOptions options) =>
        passage.Slice(start, end) is { } part ? Edited(part, options) : string.Empty;

    private string Edited(Passage passage, PunctuationOptions options, bool hasEntities = true)
    {
        // Those of a Markdown body are Markdown's.
        var entities = hasEntities ? Entities.Decode(passage.Text) : null;
        var text = OrdinaryBlanks(entities?.Text ?? passage.Text);
        var found = PunctuationRules.Find(text, options);
        entities?.Book(passage, edits);
        foreach (var edit in found) edits.Add((entities?.ToSource(edit) ?? edit, passage));
        return PunctuationRules.Apply(text, found, Certainty.Likely);
    }

    /// <summary>Whether plain text marks words as bold in the way of Markdown: **加黑**.</summary>
    public static bool HasStrong(string text) => Strong().IsMatch(text);

    private string Escaped(string text)
    {
        if (isMarkdown) return text;
        var (result, at) = (new StringBuilder(), 0);
        foreach (Match strong in Strong().Matches(text))
        {
            result.Append(MarkUp().Replace(text[at..strong.Index], @"\$0")).Append("**")
                .Append(MarkUp().Replace(strong.Groups["words"].Value, @"\$0")).Append("**");
            at = strong.Index + strong.Length;
        }

        return result.Append(MarkUp().Replace(text[at..], @"\$0")).ToString();
    }

    // A blank that Word or a web page has put beside Chinese text forbids no line end there.
    private static string OrdinaryBlanks(string text)
    {
        if (!text.Contains('\u00A0', StringComparison.Ordinal)) return text;
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (chars[i] == '\u00A0' && ((i > 0 && chars[i - 1] > '\u2E7F')
                || (i + 1 < chars.Length && chars[i + 1] > '\u2E7F'))) chars[i] = ' ';
        }

        return new string(chars);
    }

    [GeneratedRegex(@"(?<!\*)\*\*(?![\s*])(?<words>[^*\n]{1,200}?)(?<![\s*])\*\*(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    // Characters that Markdown would consume: of emphasis, code, tags, entities and links, and backslashes.
    [GeneratedRegex(
        @"[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)|\[(?=[^\]]*\]\()",
        RegexOptions.CultureInvariant)]
    private static partial Regex MarkUp();

    [GeneratedRegex(@"^(\d{0,9})(?=[#>+=~-]|[.)][ \t])([#>+=~.)-])", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"(?<=[\u3400-\u9FFF”’）》！？!?])[ \t　]+(?=[\u3400-\u9FFF“‘（《])", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseGap();
}
