using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PrintLayout.Punctuation.Characters;
using PrintLayout.Reading.Manuscripts;
using PrintLayout.Reading.Manuscripts.Dialect;
using PrintLayout.Sources;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Separates the words of a Markdown text from its syntax, with the parser that also reads manuscripts. What that parser takes for
/// a link target, a list number or a comment is never changed.
/// </summary>
internal sealed class MarkdownStretches
{
    private readonly AnnotatedText _text;
    private readonly int _bodyStart;
    private readonly string _body;
    private readonly CharacterKind[] _kinds;
    private readonly ImmutableArray<TextStretch>.Builder _passages = ImmutableArray.CreateBuilder<TextStretch>();

    private MarkdownStretches(AnnotatedText text, int bodyStart)
    {
        (_text, _bodyStart) = (text, bodyStart);
        // As in BodyReader: the length stays, and Markdig leaves the characters in their places.
        // Full-width letters are folded, since emphasis depends on the characters beside it.
        _body = text.Folded[bodyStart..].Replace('\0', '\u0001').Replace('\t', ' ');
        _kinds = [.. text.Kinds];
        Array.Fill(text.Kinds, CharacterKind.Syntax);
    }

    /// <summary>Finds the passages and marks everything between their words as syntax.</summary>
    /// <returns>The passages in order; none for a text beyond the limits of the manuscript reader, which rejects it too.</returns>
    public static ImmutableArray<TextStretch> Find(AnnotatedText text)
    {
        var bodyStart = FrontMatter.BodyStartOf(text.Text);
        var limits = LayoutLimits.Default;
        if (BodyLimits.FirstBreach(text.Text, bodyStart, limits) is not null) return [];
        var stretches = new MarkdownStretches(text, bodyStart);
        try
        {
            foreach (var leaf in ManuscriptMarkdown.Parse(stretches._body).Descendants<LeafBlock>()) stretches.Leaf(leaf);
        }
        catch (ArgumentException)
        {
            // The text is nested too deeply for the parser. Its syntax is not known, so nothing in it is changed.
            return [];
        }

        return stretches._passages.ToImmutable();
    }

    private void Leaf(LeafBlock leaf)
    {
        if (leaf.Inline is null) return;
        var start = Math.Max(0, leaf.Span.Start);
        var end = Math.Min(leaf.Span.End + 1, _body.Length);
        Inlines(leaf.Inline);
        // The parser's inlines do not include line ends.
        for (var i = start; i < end; i++)
        {
            if (_body[i] is '\n' or '\r') Restore(i, i + 1);
        }

        if (leaf is Markdig.Syntax.ParagraphBlock) HideTable(start, end);
        var isHeading = leaf is HeadingBlock { IsSetext: false };
        while (start > 0 && leaf is Markdig.Syntax.ParagraphBlock && _body[start - 1] == '\u3000') start--;
        if (leaf is Markdig.Syntax.ParagraphBlock) RestoreIndent(start, end);
        // A table cell of the parser may include the text of the row before it once more.
        if (_passages.Count > 0) start = Math.Max(start, _passages[^1].End - _bodyStart);
        if (start < end) _passages.Add(new TextStretch(_bodyStart + start, _bodyStart + end, isHeading));
    }

    /// <summary>Marks the bars of a table, and its second line, as syntax.</summary>
    private void HideTable(int start, int end)
    {
        if (start >= end || TableLines.Separator(_body.AsSpan(start, end - start)) is not var (line, lineEnd)) return;
        Array.Fill(_text.Kinds, CharacterKind.Syntax, _bodyStart + start + line, lineEnd - line);
        for (var i = start; i < end; i++)
        {
            if (_body[i] == '|') _text.Kinds[_bodyStart + i] = CharacterKind.Syntax;
        }
    }

    /// <summary>Marks a typed indent as text also where the parser leaves it out of the literal.</summary>
    private void RestoreIndent(int start, int end)
    {
        var i = start;
        while (i < end && _body[i] is '\u3000' or ' ') i++;
        if (_body.AsSpan(start, i - start).Contains('\u3000')) Restore(start, i);
    }

    private void Inlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Literal(literal);
                    break;
                case CodeInline or AutolinkInline or HtmlEntityInline:
                    Opaque(inline);
                    break;
                case DelimiterInline delimiter:
                    if (Matches(delimiter.Span.Start, delimiter.ToLiteral()))
                        Restore(delimiter.Span.Start, delimiter.Span.Start + delimiter.ToLiteral().Length);
                    Inlines(delimiter);
                    break;
                case ContainerInline inner:
                    Inlines(inner);
                    break;
            }
        }
    }

    private void Literal(LiteralInline literal)
    {
        var content = EmphasisRunParser.ContentOf(literal, _body);
        var (start, end) = (literal.Span.Start, Math.Min(literal.Span.End + 1, _body.Length));
        if (content.Length == 0 || start < 0 || start >= end) return;
        if (Matches(start, content) && !literal.IsFirstCharacterEscaped)
        {
            Restore(start, start + content.Length);
            return;
        }

        var found = _body.IndexOf(content, start, end - start, StringComparison.Ordinal);
        if (found < 0) return;
        Restore(found, found + content.Length);
        // A backslash before a character means that the author wants this very character.
        if (literal.IsFirstCharacterEscaped || (found > 0 && _body[found - 1] == '\\'))
            _text.Keep(_bodyStart + found, _bodyStart + found + 1);
    }

    private void Opaque(Inline inline)
    {
        var start = Math.Max(0, inline.Span.Start);
        var end = Math.Min(inline.Span.End + 1, _body.Length);
        if (start >= end) return;
        _text.Keep(_bodyStart + start, _bodyStart + end);
        if (inline is HtmlEntityInline) Array.Fill(_text.Kinds, CharacterKind.Other, _bodyStart + start, end - start);
    }

    private bool Matches(int start, string content) =>
        start >= 0 && start + content.Length <= _body.Length && string.CompareOrdinal(_body, start, content, 0, content.Length) == 0;

    private void Restore(int start, int end) => Array.Copy(_kinds, _bodyStart + start, _text.Kinds, _bodyStart + start, end - start);
}
