using System.Buffers;
using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Manuscripts.Dialect;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Reads the mark-up in a text of the front matter. Entities, subscripts and superscripts are set; what has no form in a head is reported
/// (PL1011), and its words are kept.
/// </summary>
internal sealed class FrontMatterMarkup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("&<*_[`\\~=");
    private readonly ReadSession _session;
    private readonly string _text;
    private readonly ImmutableArray<int> _offsets;
    private readonly ManuscriptTextBuilder _output;
    private readonly HtmlTags _tags = new();

    private FrontMatterMarkup(ReadSession session, ManuscriptTextBuilder text)
    {
        _session = session;
        (_text, _offsets) = text.Raw;
        _output = new ManuscriptTextBuilder(session) { KeepsBreaks = text.KeepsBreaks };
    }

    /// <summary>Reads a text.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="text">The text as YAML gives it.</param>
    /// <returns>The text without its mark-up; the same where there is none.</returns>
    public static ManuscriptTextBuilder Read(ReadSession session, ManuscriptTextBuilder text)
    {
        if (text.IsEmpty) return text;
        var markup = new FrontMatterMarkup(session, text);
        if (markup._text.AsSpan().IndexOfAny(Marks) < 0) return text;
        if (BodyLimits.FirstBreach(markup._text, 0, session.Limits) is not null) return text;
        try
        {
            foreach (var leaf in ManuscriptMarkdown.ParseLine(markup._text).Descendants<LeafBlock>()) markup.Children(leaf.Inline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply to be mark-up that anybody means.
            return text;
        }

        return markup._output;
    }

    private void Children(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) One(inline);
    }

    private void One(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                var content = EmphasisRunParser.ContentOf(literal, _text);
                if (!literal.IsFirstCharacterEscaped) UnpairedStars.Report(_session, content, OffsetOf(inline.Span.Start));
                Copy(content, inline);
                break;
            case LineBreakInline:
                _output.HardBreak(OffsetOf(Math.Max(inline.Span.Start, _text.IndexOf('\n', inline.Span.Start))));
                break;
            case HtmlEntityInline entity:
                _output.AppendDecoded(entity.Transcoded.ToString(), OffsetOf(inline.Span.Start));
                break;
            case HtmlInline html:
                Html(html);
                break;
            case AutolinkInline link:
                Copy(link.Url, inline);
                break;
            case CodeInline code:
                Unset(inline, "Code");
                Copy(code.Content, inline);
                break;
            case NoteMark:
                Unset(inline, "The mark of a note");
                break;
            case EmphasisInline emphasis:
                Unset(inline, "Emphasis");
                Children(emphasis);
                break;
            case LinkInline link:
                Unset(inline, link.IsImage ? "An image" : "A link");
                Children(link);
                break;
            case DelimiterInline delimiter:
                UnpairedStars.Report(_session, delimiter.ToLiteral(), OffsetOf(inline.Span.Start));
                Copy(delimiter.ToLiteral(), inline);
                Children(delimiter);
                break;
            case ContainerInline container:
                Children(container);
                break;
        }
    }

    private void Html(HtmlInline html)
    {
        if (HtmlTags.IsBreak(html.Tag) && _output.KeepsBreaks) _output.HardBreak(OffsetOf(html.Span.Start));
        else if (!_tags.Apply(html, _output)) Unset(html, $"The HTML tag `{Words.Short(html.Tag)}`");
    }

    private void Unset(Inline inline, string what) =>
        _session.Warning(
            DiagnosticCodes.UnsupportedMarkdown,
            OffsetOf(inline.Span.Start),
            OffsetOf(inline.Span.End) + 1,
            $"{what} is not set in this text; its words are.",
            "Write plain words. A backslash before a mark sets the mark itself.");

    private int OffsetOf(int index) => _offsets[Math.Clamp(index, 0, _offsets.Length - 1)];

    private void Copy(string content, Inline inline)
    {
        var start = Math.Max(0, inline.Span.Start);
        var found = start < _text.Length ? _text.IndexOf(content, start, StringComparison.Ordinal) : -1;
        var at = Math.Max(found, 0);
        foreach (var rune in content.EnumerateRunes())
        {
            if (rune.Value == '\n') _output.HardBreak(OffsetOf(at));
            else _output.AppendDecoded(rune, OffsetOf(at));
            at += rune.Utf16SequenceLength;
        }
    }
}
