using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Manuscripts.Dialect;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Copies the inlines of a Markdown paragraph into a text. Mark-up that is not set is reported (PL1011), and its words are
/// kept.
/// </summary>
/// <param name="session">The reading.</param>
/// <param name="body">The Markdown as it was parsed.</param>
/// <param name="bodyStart">UTF-16 offset of the Markdown in the file.</param>
/// <param name="text">Receives the text.</param>
/// <param name="notes">The notes of the article.</param>
internal sealed class InlineReader(ReadSession session, string body, int bodyStart, ManuscriptTextBuilder text, NoteBook notes)
{
    private readonly HtmlTags _tags = new();

    /// <summary>Copies all inlines of a container.</summary>
    public void Children(ContainerInline? container)
    {
        // Markdig limits the nesting, so this recursion is shallow.
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) One(inline);
    }

    private void One(Inline inline)
    {
        var start = bodyStart + inline.Span.Start;
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal);
                break;
            case LineBreakInline { IsHard: true }:
                text.HardBreak(start);
                break;
            case LineBreakInline:
                text.SoftBreak(start);
                break;
            case NoteMark { IsDefinition: false } mark:
                Note(mark);
                break;
            case NoteMark:
                break;
            case TaskList:
                Unsupported(inline, "The box of a task list is not set.", "Delete it; write a plain list.");
                break;
            case EmphasisInline { DelimiterChar: '~' or '=' } marked:
                Unsupported(
                    inline,
                    marked.DelimiterChar == '~' ? "Strike-through is not set; its text is." : "A highlight is not set; its text is.",
                    marked.DelimiterChar == '~' ? "Delete the text that is struck, or the ~ marks." : "Delete the = marks.");
                Children(marked);
                break;
            case EmphasisInline emphasis:
                var outer = text.Style;
                text.Style |= emphasis.DelimiterCount >= 2 ? TextStyle.Strong : TextStyle.Emphasis;
                Children(emphasis);
                text.Style = outer;
                break;
            case HtmlEntityInline entity:
                text.AppendDecoded(entity.Transcoded.ToString(), start);
                break;
            case CodeInline code:
                Unsupported(inline, "Code is set as plain text.", "Delete the ` marks.");
                Copy(code.Content, inline);
                break;
            case AutolinkInline link:
                Copy(link.Url, inline);
                break;
            case HtmlInline html:
                Html(html);
                break;
            case LinkInline link:
                Link(link);
                break;
            case DelimiterInline delimiter:
                // A bracket or star without a partner is an ordinary character.
                UnpairedStars.Report(session, delimiter.ToLiteral(), start);
                Copy(delimiter.ToLiteral(), inline);
                Children(delimiter);
                break;
            case ContainerInline container:
                Children(container);
                break;
            default:
                Unsupported(inline, "This mark-up is not known; it is set as it stands.",
                    "Write plain paragraphs, `###` crossheads, lists and quotes.");
                text.AppendSource(start, bodyStart + inline.Span.End + 1);
                break;
        }
    }

    private void Literal(LiteralInline literal)
    {
        var content = EmphasisRunParser.ContentOf(literal, body);
        if (!literal.IsFirstCharacterEscaped) UnpairedStars.Report(session, content, bodyStart + literal.Span.Start);
        Copy(content, literal);
    }

    /// <summary>Sets the raised mark of a note.</summary>
    private void Note(NoteMark mark)
    {
        var (start, end) = (bodyStart + mark.Span.Start, bodyStart + mark.Span.End + 1);
        var outer = text.Style;
        text.Style = (outer & ~TextStyle.Subscript) | TextStyle.Superscript;
        text.AppendDecoded(NoteBlock.MarkOf(notes.Refer(mark.Label, start, end)), start);
        text.Style = outer;
    }

    private void Link(LinkInline link)
    {
        if (link.IsImage)
            Unsupported(link, "An image inside the text is not set; its alternative text is.",
                "List the image in `figures` of the front matter.");
        else
        {
            Unsupported(
                link,
                $"The target `{Words.Short(link.Url ?? string.Empty)}` of the link is not set; its text is.",
                "Write the text alone; write an address that readers need in full.");
        }

        Children(link);
    }

    private void Html(HtmlInline html)
    {
        var (start, end) = (bodyStart + html.Span.Start, bodyStart + html.Span.End + 1);
        if (HtmlTags.IsBreak(html.Tag))
            text.HardBreak(start);
        else if (_tags.Apply(html, text))
            return;
        else if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
            session.Info(DiagnosticCodes.UnsupportedMarkdown, start, end, "The comment is not set.");
        else
            Unsupported(html, $"The HTML tag `{Words.Short(html.Tag)}` is not set.",
                "Delete it, or write 《》 or \\< where a bracket is meant.");
    }

    private void Unsupported(Inline inline, string message, string hint) =>
        session.Warning(DiagnosticCodes.UnsupportedMarkdown, bodyStart + inline.Span.Start, bodyStart + inline.Span.End + 1, message, hint);

    /// <summary>Copies characters from the span of an inline, such as an escaped literal without its backslash.</summary>
    private void Copy(string content, Inline inline)
    {
        var (start, end) = (inline.Span.Start, Math.Min(inline.Span.End + 1, body.Length));
        var found = start >= 0 && end - start >= content.Length ? body.IndexOf(content, start, end - start, StringComparison.Ordinal) : -1;
        if (found >= 0) text.AppendSource(bodyStart + found, bodyStart + found + content.Length);
        else CopyAcrossLines(content, start + (inline is CodeInline code ? code.DelimiterCount : 0), end);
    }

    /// <summary>Copies characters from several lines. Markdig has left out marks between the lines, such as <c>&gt;</c>.</summary>
    private void CopyAcrossLines(string content, int at, int end)
    {
        for (var i = 0; i < content.Length;)
        {
            // A lone surrogate is not a rune, but it has a place in the file like any other unit.
            var length = Rune.TryGetRuneAt(content, i, out var rune) ? rune.Utf16SequenceLength : 1;
            var part = content.AsSpan(i, length);
            i += length;
            if (at < end && part is " " && body[at] is '\n' or '\r')
            {
                text.SoftBreak(bodyStart + at);
                at += body.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
                continue;
            }

            var skipped = at < end ? body.AsSpan(at, end - at).IndexOf(part) : -1;
            if (skipped < 0)
            {
                text.AppendDecoded(part.ToString(), bodyStart + Math.Min(at, body.Length));
                continue;
            }

            at += skipped + length;
            text.AppendSource(bodyStart + at - length, bodyStart + at);
        }
    }
}
