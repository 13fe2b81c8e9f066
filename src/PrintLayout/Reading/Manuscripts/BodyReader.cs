using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Figures;
using PrintLayout.Reading.Manuscripts.Dialect;
using PrintLayout.Sources;
using ListItemBlock = PrintLayout.Copy.ListItemBlock;
using ParagraphBlock = PrintLayout.Copy.ParagraphBlock;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Reads the Markdown of an article into blocks. Mark-up that is not set is reported (PL1011), and its words are kept.</summary>
internal sealed class BodyReader
{
    private const int CrossheadLevel = 3;
    private readonly ReadSession _session;
    private readonly int _bodyStart;
    private readonly string _body;
    private readonly NoteBook _notes;
    private readonly ImmutableArray<Figure>.Builder _boxes = ImmutableArray.CreateBuilder<Figure>();
    private ImmutableArray<ArticleBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
    private bool _isInBox;
    private Located<string>? _code;

    /// <summary>Ideographic spaces before every line of the poem in hand; null outside of one.</summary>
    private int? _indentOfPoem;

    private BodyReader(ReadSession session, int bodyStart)
    {
        (_session, _bodyStart, _notes) = (session, bodyStart, new NoteBook(session));
        // The replacements keep the length. Markdig writes U+FFFD for NUL, so the text could no longer be found in the file. It also
        // loses the place of a heading whose # is followed by a tab (1.6.0).
        _body = session.Text[bodyStart..].Replace('\0', '\u0001').Replace('\t', ' ');
        if (_body.Contains("\n：：：", StringComparison.Ordinal)) _body = _body.Replace("\n：：：", "\n:::", StringComparison.Ordinal);
    }

    /// <summary>Reads the body.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="bodyStart">UTF-16 offset of the Markdown in the file.</param>
    /// <returns>Text and boxes; null when the body exceeds a limit (PL1009), so that no part of it is lost unnoticed.</returns>
    public static ManuscriptBody? Read(ReadSession session, int bodyStart)
    {
        if (!BodyLimits.Hold(session, bodyStart)) return null;
        var reader = new BodyReader(session, bodyStart);
        MarkdownDocument document;
        try
        {
            document = ManuscriptMarkdown.Parse(reader._body);
        }
        catch (ArgumentException)
        {
            session.Error(
                DiagnosticCodes.OverLimit,
                bodyStart,
                bodyStart,
                "The mark-up of the article is nested too deeply.",
                "Look for long runs of >, [, * or nested lists.");
            return null;
        }

        reader.Container(document, text => new ParagraphBlock(text));
        reader._blocks.AddRange(reader._notes.Blocks());
        if (reader._blocks.Count <= session.Limits.ArticleBlocks)
            return new ManuscriptBody(reader._blocks.ToImmutable(), reader._boxes.ToImmutable());
        session.Error(
            DiagnosticCodes.OverLimit,
            bodyStart,
            bodyStart,
            FormattableString.Invariant($"The article has {reader._blocks.Count} blocks; at most {session.Limits.ArticleBlocks} are read."),
            "Check that this is the file you mean.");
        return null;
    }

    private void Container(ContainerBlock container, Func<ManuscriptText, ArticleBlock> make)
    {
        foreach (var block in container) One(block, make);
    }

    private void One(Block block, Func<ManuscriptText, ArticleBlock> make)
    {
        switch (block)
        {
            case Markdig.Syntax.ParagraphBlock { Inline.FirstChild: NoteMark { IsDefinition: true } mark } note:
                if (Inlines(note, keepsBreaks: true).Build() is { } text)
                    _notes.Define(mark.Label, text, Start(note), _bodyStart + mark.Span.End + 1);
                else
                    Unsupported(note, "A note without words is not set.", "Write its words behind the colon.");
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                Paragraph(paragraph, make);
                break;
            case DefinitionLineParser.LinkTarget:
                Unsupported(block, "The address of a link is not set.", "Delete the line; write an address that readers need in the text.");
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                if (heading.Level != CrossheadLevel)
                {
                    Unsupported(
                        block,
                        FormattableString.Invariant($"A heading of level {heading.Level} stands in the text; it is set as a crosshead."),
                        "Write `###` for a crosshead; the headline stands in the front matter.");
                }

                Add(Inlines(heading, keepsBreaks: true, isHeading: true), text => new CrossheadBlock(text), isHeading: true);
                break;
            case QuoteBlock quote:
                Quote(quote);
                break;
            case ListBlock list:
                List(list);
                break;
            case ThematicBreakBlock:
                Unsupported(block, "A dividing line is not set.", "Delete it; part the text with a `###` crosshead.");
                break;
            case HtmlBlock html:
                Html(html, make);
                break;
            case FencedCodeBlock code:
                // The place is the line of the marks: words behind them are not set.
                _session.Warning(DiagnosticCodes.UnsupportedMarkdown, Start(code), LineEnd(Start(code)),
                    "Code is set as plain text; what stands behind the marks is not set.", "Delete the lines that start with ```.");
                Lines(code, make);
                break;
            case CustomContainer box when !_isInBox:
                Box(box);
                break;
            case ContainerBlock other:
                Container(other, make);
                break;
            case LeafBlock leaf:
                Unsupported(block, "This mark-up is not known; its text is set.",
                    "Write plain paragraphs, `###` crossheads, lists and quotes.");
                Lines(leaf, make);
                break;
        }
    }

    private void List(ListBlock list)
    {
        if (IsInItem(list))
            Unsupported(list, "A list inside a list is set on one level.", "Write one list, or make it paragraphs.");
        var numbers = new ListNumbers(_session, _bodyStart, list);
        foreach (var item in list.OfType<Markdig.Syntax.ListItemBlock>())
        {
            var (number, mark) = numbers.Next(item);
            var first = true;
            foreach (var block in item)
            {
                // Only the first paragraph has the list mark; the others continue the item.
                if (first) One(block, text => new ListItemBlock(text, number) { Mark = mark });
                else One(block, text => new ParagraphBlock(text) { IsOfItem = true });
                first = false;
            }
        }
    }

    /// <summary>Also one in a quotation in an item.</summary>
    private static bool IsInItem(ListBlock list)
    {
        ContainerBlock? around = list.Parent;
        while (around is not (null or Markdig.Syntax.ListItemBlock)) around = around.Parent;
        return around is not null;
    }

    private void Paragraph(Markdig.Syntax.ParagraphBlock paragraph, Func<ManuscriptText, ArticleBlock> make)
    {
        var (start, end) = (Start(paragraph), End(paragraph));
        if (TableLines.Separator(_session.Text.AsSpan(start, end - start)) is not null)
        {
            Table(paragraph);
            return;
        }

        if (TextTableReader.PathIn(_session.Text[start..end]) is var (path, length))
        {
            if (TextTableReader.Read(_session, start + path, length) is { } data) _blocks.Add(data);
            return;
        }

        if (BoxCodeReader.TextIn(_session.Text[start..end]) is var (at, size, isAlone)
            && Code((start, end), start + at, size, isAlone)) return;
        if (ProgrammeLines.AreMeant(_session.Text.AsSpan(start, end - start))
            && Inlines(paragraph, keepsBreaks: true, keepsAllBreaks: true).Build() is { } lines
            && ProgrammeLines.Read(lines) is { } programme)
        {
            _blocks.Add(programme);
            return;
        }

        var isQuote = paragraph.Parent is QuoteBlock;
        var isVerse = VerseLines.AreMeant(_session.Text.AsSpan(start, end - start), isQuote);
        var text = Inlines(paragraph, keepsBreaks: true, keepsAllBreaks: isVerse && isQuote, indentOfPoem: _indentOfPoem);
        if (isVerse && text.SoftBreaks > 0)
        {
            _session.Info(DiagnosticCodes.LooksLikeVerse, start, end, "These lines look like verse; they are set as one paragraph.",
                "End each line with a backslash to keep it, or make them a quote.");
        }

        var keepsLines = text.SoftBreaks == 0;
        Add(text, built => make(built) switch
        {
            ParagraphBlock { IsVerse: true } verse => verse with { KeepsLines = keepsLines && VerseLines.AreShort(built) },
            ParagraphBlock or PullQuoteBlock when keepsLines && VerseLines.AreIn(built) => make(built) with { KeepsLines = true },
            var block => block,
        });
    }

    private void Quote(QuoteBlock quote)
    {
        if (!IsPoem(quote))
        {
            Container(quote, text => new PullQuoteBlock(text));
            return;
        }

        // A poem has stanzas alone, so nothing else is read meanwhile.
        _indentOfPoem = quote.Min(IndentOf);
        Container(quote, text => new ParagraphBlock(text) { IsVerse = true });
        _indentOfPoem = null;
    }

    /// <summary>A quote of stanzas is a poem, where one of two or three lines may be words of somebody that stand out.</summary>
    private bool IsPoem(QuoteBlock quote)
    {
        var lines = 0;
        foreach (var block in quote)
        {
            if (block is not Markdig.Syntax.ParagraphBlock stanza) return false;
            var source = _session.Text.AsSpan(Start(stanza), End(stanza) - Start(stanza));
            if (VerseLines.CountIn(source) is not (> 0 and var count)) return false;
            lines += count;
        }

        return lines >= VerseLines.FewestInPoem;
    }

    private int IndentOf(Markdig.Syntax.Block stanza) =>
        VerseLines.IndentOf(_session.Text.AsSpan(LineStart(Start(stanza))..End(stanza)));

    private ManuscriptTextBuilder Inlines(
        LeafBlock leaf, bool keepsBreaks = false, bool keepsAllBreaks = false, bool isHeading = false, int? indentOfPoem = null)
    {
        var text = new ManuscriptTextBuilder(_session)
        {
            ReadsRubies = true,
            KeepsBreaks = keepsBreaks,
            KeepsAllBreaks = keepsAllBreaks,
            IndentOfPoem = indentOfPoem,
            BreaksAtBars = isHeading,
        };
        new InlineReader(_session, _body, _bodyStart, text, _notes).Children(leaf.Inline);
        text.DropFinalBackslash();
        return text;
    }

    /// <summary>A box is no part of the text: it stands beside it, where the layout has a place.</summary>
    private void Box(CustomContainer box)
    {
        var start = Start(box);
        var end = LineEnd(start);
        var header = BoxHeader.Of(_session.Text.AsSpan(start, end - start));
        if (box.ClosingFencedCharCount == 0)
        {
            _session.Error(DiagnosticCodes.BoxUnfinished, start, end, "The box is not closed; all text behind this line stands in it.",
                "Write `:::` on a line by itself below its last line.");
        }

        var title = new ManuscriptTextBuilder(_session);
        title.AppendSource(start + header.Start, start + header.End);
        var outer = _blocks;
        (_blocks, _isInBox) = (ImmutableArray.CreateBuilder<ArticleBlock>(), true);
        Container(box, text => new ParagraphBlock(text));
        var content = new BoxContent(header.Kind, title.Build(isHeading: true), _blocks.ToImmutable()) { Qr = _code };
        (_blocks, _isInBox, _code) = (outer, false, null);
        if (content is { Blocks.IsEmpty: true, Qr: null })
        {
            _session.Warning(DiagnosticCodes.BoxUnfinished, start, end, "The box has no text; it is not set.",
                "Write its text below this line, and `:::` below that.");
            return;
        }

        _boxes.Add(new Figure(FigureKinds.Box, null, null, null, null, _session.Source.Span(start, end)) { Content = content });
    }

    /// <summary>The code of a box; in the text it is a figure, and more than one would be another box.</summary>
    /// <returns>Whether the paragraph is a code.</returns>
    private bool Code((int Start, int End) paragraph, int start, int length, bool isAlone)
    {
        if (!_isInBox || !isAlone || _code is not null)
        {
            _session.Warning(
                DiagnosticCodes.QrUnusable, paragraph.Start, paragraph.End, "This line looks like a QR code; it is set as text.",
                !_isInBox ? "Write `kind: qr` under figures of the front matter, or put it into a box."
                    : isAlone ? "A box has one code; open another box." : "Leave a blank line below it.");
            return false;
        }

        _code = BoxCodeReader.Read(_session, start, length);
        return true;
    }

    private void Table(Markdig.Syntax.ParagraphBlock table)
    {
        var builder = new ManuscriptTextBuilder(_session)
        {
            ReadsRubies = true,
            KeepsBreaks = true,
            KeepsAllBreaks = true,
            ReadsCells = true,
        };
        new InlineReader(_session, _body, _bodyStart, builder, _notes).Children(table.Inline);
        if (builder.Build() is { } text && TableReader.Read(_session, text, Start(table), End(table)) is { } block) _blocks.Add(block);
    }

    private void Html(HtmlBlock html, Func<ManuscriptText, ArticleBlock> make)
    {
        var text = new ManuscriptTextBuilder(_session);
        var (start, end) = (Start(html), End(html));
        var onlyComments = HtmlText.Copy(_session.Text, start, end, text);
        if (onlyComments) _session.Info(DiagnosticCodes.UnsupportedMarkdown, start, end, "The comment is not set.");
        else Unsupported(html, "HTML is not set; the text in it is.", "Write the text as a plain paragraph.");
        Add(text, make);
    }

    private void Lines(LeafBlock leaf, Func<ManuscriptText, ArticleBlock> make)
    {
        var text = new ManuscriptTextBuilder(_session);
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var slice = leaf.Lines.Lines[i].Slice;
            if (slice.IsEmptyOrWhitespace())
            {
                Add(text, make);
                text = new ManuscriptTextBuilder(_session);
                continue;
            }

            text.AppendSource(_bodyStart + slice.Start, _bodyStart + slice.End + 1);
            text.SoftBreak(_bodyStart + slice.End + 1);
        }

        Add(text, make);
    }

    private void Add(ManuscriptTextBuilder text, Func<ManuscriptText, ArticleBlock> make, bool isHeading = false)
    {
        if (text.Build(isHeading) is { } built) _blocks.Add(make(built));
    }

    private void Unsupported(Block block, string message, string hint) =>
        _session.Warning(DiagnosticCodes.UnsupportedMarkdown, Start(block), End(block), message, hint);

    private int LineStart(int start) => _session.Text.AsSpan(0, start).LastIndexOf('\n') + 1;

    private int LineEnd(int start)
    {
        var length = _session.Text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? _session.Text.Length : start + length;
    }

    private int Start(Block block) => Math.Clamp(_bodyStart + block.Span.Start, _bodyStart, _session.Text.Length);

    private int End(Block block) => Math.Clamp(_bodyStart + block.Span.End + 1, Start(block), _session.Text.Length);
}
