using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Tables;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Layout.Stories;

/// <summary>Shapes stories: paragraphs with the jump line before the first, crossheads, lists, pull quotes, the byline.</summary>
/// <param name="context">Styles and language.</param>
/// <param name="body">Style of the running text.</param>
internal sealed class StoryShaper(LayoutContext context, string body = StyleNames.Body)
{
    private readonly StyleBook _styles = context.Styles;
    private readonly LanguageWords _words = context.Language.Words;

    /// <summary>Shapes a story, a package, or the briefs of a column one behind the other.</summary>
    /// <param name="articles">The story with those of its package, or the briefs.</param>
    /// <param name="signed">Whether the byline of the first stands behind its last word; those of the others do.</param>
    /// <param name="headed">Whether the first story starts with its headline, as briefs do; the others do.</param>
    /// <param name="isCut">Whether the story will be cut, so that its jump line stands where the cut is and not behind its end.</param>
    public ShapedStory Shape(ImmutableArray<Article> articles, bool signed, bool headed, bool isCut)
    {
        var blocks = ImmutableArray.CreateBuilder<ShapedBlock>();
        foreach (var article in articles)
        {
            var isFirst = ReferenceEquals(article, articles[0]);
            if (headed || !isFirst) blocks.Add(Crosshead(article, article.Headline, HeadOf(headed), ItemRole.Headline));
            AddBlocks(blocks, article, ofNotes: false);
            if (!headed && isFirst) AddDropCap(blocks, article);
            if ((signed || (!headed && !isFirst)) && Byline(article) is { } byline) blocks.Add(byline);
            AddBlocks(blocks, article, ofNotes: true);
            if (!isCut && article.ContinuedOn is { } on) blocks.Add(Signature(article, JumpOn(on), StyleNames.JumpLine, ItemRole.JumpLine));
        }

        return new ShapedStory(blocks.ToImmutable());
    }

    /// <summary>The style of a head in the text: of a brief, or of a story of a package.</summary>
    private ResolvedStyle HeadOf(bool isBrief)
    {
        var brief = _styles.NameOr(StyleNames.BriefHead, StyleNames.Crosshead);
        return isBrief ? _styles[brief] : _styles.Or(StyleNames.PackageHead, brief);
    }

    /// <summary>Adds the text of a story, or the notes at its end, which stand behind the byline.</summary>
    private void AddBlocks(ImmutableArray<ShapedBlock>.Builder blocks, Article article, bool ofNotes)
    {
        var first = FirstText(article);
        var hang = Pt.Zero;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is NoteBlock != ofNotes) continue;
            if (_styles.House.Lists.Hang && IsOfList(article, i) && !IsOfList(article, i - 1)) hang = Hang(article, i);
            var jump = i == first && article.ContinuedFrom is { } from ? JumpFrom(from) : null;
            if (article.Blocks[i] is TableBlock && jump is not null)
            {
                blocks.Add(Paragraph(article, jump, StyleNames.JumpLine, null, null));
                jump = null;
            }

            var block = article.Blocks[i] switch
            {
                CrossheadBlock head => Crosshead(article, head.Text, _styles[StyleNames.Crosshead], ItemRole.Crosshead),
                PullQuoteBlock quote => Quote(article, quote, jump),
                ListItemBlock item => Item(article, item, jump, hang),
                NoteBlock note => Paragraph(article, note.Text, _styles.NameOr(StyleNames.Note, body), jump, NoteMark(note)),
                TableBlock table => Table(article, table),
                ParagraphBlock { IsOfItem: true, KeepsLines: false } more when hang > Pt.Zero => OfItem(article, more, jump, hang),
                ParagraphBlock { IsVerse: true } verse =>
                    Paragraph(article, verse.Text, _styles.NameOr(StyleNames.Verse, body), jump, null),
                ParagraphBlock => Paragraph(article, article.Blocks[i].Text, body, jump, null),
                var other => throw new InvalidOperationException($"no form of text is known for {other.GetType().Name}"),
            };
            block = block with { Source = i, IsContinued = article.Blocks[i].IsContinued };
            if (article.Blocks[i].KeepsLines)
            {
                block = InLines(block);
                if (i > 0 && IsStanza(article.Blocks[i - 1]) && IsStanza(article.Blocks[i]))
                    blocks[^1] = blocks[^1] with { WhiteRows = _styles.House.Verse.StanzaRows };
            }

            blocks.Add(block);
        }
    }

    /// <summary>Gives the first paragraph of a story that begins here its large first character.</summary>
    private void AddDropCap(ImmutableArray<ShapedBlock>.Builder blocks, Article article)
    {
        var rows = article.DropCapRows ?? _styles.House.DropCap.Rows;
        if (rows == 0 || article.ContinuedFrom is not null || FirstText(article) is not (>= 0 and var first)) return;
        if (article.Blocks[first] is not ParagraphBlock { IsContinued: false, KeepsLines: false } paragraph) return;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Source == first && blocks[i].Story == article.Id)
                blocks[i] = DropCapMaker.Make(context, blocks[i], paragraph.Text, rows);
        }
    }

    /// <summary>An item of a list: where its mark stands, and where its other lines begin.</summary>
    private ShapedBlock Item(Article article, ListItemBlock item, ManuscriptText? jump, Pt hang)
    {
        // The rest of an item on another page begins where its other lines do.
        if (item.IsContinued && hang > Pt.Zero) return OfItem(article, item, jump, hang);
        var mark = ListMark(item);
        var white = GapOfLists + (hang > Pt.Zero ? hang - Hang(article, item) : Pt.Zero);
        var block = Paragraph(article, item.Text, body, jump, item.IsContinued ? null : mark, white);
        if (item.KeepsLines) return block;
        return block with
        {
            ItemIndent = item.IsContinued ? Pt.Zero : IndentOfLists,
            LaterIndent = hang > Pt.Zero ? IndentOfLists + hang : Pt.Zero,
        };
    }

    /// <summary>Text of an item without a mark, whose lines hang all: its further paragraphs, or its rest on another page.</summary>
    private ShapedBlock OfItem(Article article, ArticleBlock block, ManuscriptText? jump, Pt hang)
    {
        var indent = IndentOfLists + hang;
        return Paragraph(article, block.Text, body, jump, null) with { ItemIndent = indent, LaterIndent = indent };
    }

    /// <summary>How far the lines of a list hang behind the place of its marks: behind the widest of them.</summary>
    /// <param name="article">The story.</param>
    /// <param name="first">Its first item.</param>
    private Pt Hang(Article article, int first)
    {
        var widest = Pt.Zero;
        for (var i = first; IsOfList(article, i); i++)
        {
            if (article.Blocks[i] is ListItemBlock item) widest = Pt.Max(widest, Hang(article, item));
        }

        return widest;
    }

    private Pt Hang(Article article, ListItemBlock item)
    {
        var mark = ListMark(item);
        return FixedMark.WidthOf(Paragraph(article, item.Text, body, null, mark, GapOfLists).Text, MarkRange(null, mark));
    }

    private static bool IsOfList(Article article, int index) => index >= 0 && index < article.Blocks.Length
        && article.Blocks[index] is ListItemBlock or ParagraphBlock { IsOfItem: true };

    private Pt GapOfLists => _styles.House.Lists.Gap.At(_styles[body].Size);

    private Pt IndentOfLists =>
        (_styles.House.Lists.Indent ?? _styles[body].Spec.Indent).At(_styles[body].Size);

    private static (int Start, int End) MarkRange(ManuscriptText? jump, ManuscriptText mark)
    {
        var start = jump?.Text.Length ?? 0;
        return (start, start + mark.Text.Length);
    }

    /// <summary>A quote stands by itself when its style asks for rows, a bar, or more leading than the grid has.</summary>
    private ShapedBlock Quote(Article article, PullQuoteBlock quote, ManuscriptText? jump)
    {
        var block = Paragraph(article, quote.Text, StyleNames.PullQuote, jump, null);
        var style = block.Style;
        return style.Spec.Rows > 0 || style.Spec.Bar is not null || style.Leading > context.Grid.Master.Row
            ? block with { StandsAlone = true, Role = ItemRole.PullQuote }
            : block;
    }

    private ShapedBlock Table(Article article, TableBlock block)
    {
        var table = TableShaper.Shape(block, _styles, context.Lines);
        var first = table.Rows.SelectMany(row => row).OfType<ShapedCell>().First();
        return new ShapedBlock(TextForm.Table, first.Text, table.Style, ItemRole.Table, article.Id) { Table = table };
    }

    /// <summary>Verse and the like, as the house style says.</summary>
    private ShapedBlock InLines(ShapedBlock block)
    {
        var verse = _styles.House.Verse;
        return verse.Align == VerseAlign.Centre
            ? block with { LineAlign = Alignment.Centre }
            : block with
            {
                LineAlign = Alignment.Left,
                Inset = verse.Indent.At(block.Style.Size),
                LaterIndent = verse.Hang.At(block.Style.Size),
            };
    }

    private static bool IsStanza(ArticleBlock block) => block is ParagraphBlock { KeepsLines: true };

    private static int FirstText(Article article)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is not CrossheadBlock) return i;
        }

        return -1;
    }

    private ShapedBlock Crosshead(Article article, ManuscriptText text, ResolvedStyle style, ItemRole role)
    {
        var shaped = context.Lines.Shape(_styles.Text(text, style) with { IsDisplay = true });
        return new ShapedBlock(TextForm.Crosshead, shaped, style, role, article.Id);
    }

    /// <summary>A paragraph that may open with a jump line, in a style of its own, and the mark of a list.</summary>
    private ShapedBlock Paragraph(
        Article article, ManuscriptText text, string styleName, ManuscriptText? jump, ManuscriptText? mark, Pt? gap = null)
    {
        var style = _styles[styleName];
        var paragraph = _styles.Text(text, style);
        var runs = paragraph.Runs;
        if (mark is not null) runs = runs.Insert(0, new TextRun(mark, style.Run));
        if (jump is not null) runs = runs.Insert(0, new TextRun(jump, _styles[StyleNames.JumpLine].Run));
        paragraph = paragraph with { Runs = runs };
        // Only where it shows: of lines that do not hang, each is brought to its measure as a whole.
        if (gap is { } white && mark is not null && (_styles.House.Lists.Hang || white.Milli > 0))
            paragraph = paragraph with { Fixed = MarkRange(jump, mark), FixedGap = white };
        var shaped = context.Lines.Shape(paragraph);
        return new ShapedBlock(TextForm.Paragraph, shaped, style, ItemRole.Body, article.Id)
        {
            PrefixLength = (mark?.Text.Length ?? 0) + (jump?.Text.Length ?? 0),
        };
    }

    private ManuscriptText JumpFrom(Located<string> from) => ManuscriptText.Plain(_words.ContinuedFrom(from.Value), from.Span);

    private ManuscriptText JumpOn(Located<string> on) => ManuscriptText.Plain(_words.ContinuedOn(on.Value), on.Span);

    /// <summary>The jump line of a story that is cut here.</summary>
    /// <param name="article">The story; its <see cref="Article.ContinuedOn"/> names the page.</param>
    public ShapedBlock CutLine(Article article) => Signature(article, JumpOn(article.ContinuedOn!), StyleNames.JumpLine, ItemRole.JumpLine);

    private ManuscriptText ListMark(ListItemBlock item)
    {
        var bullet = item.Number is null ? _styles.House.Lists.Bullet?.Value : null;
        return ManuscriptText.Plain(item.Mark ?? bullet ?? _words.ListMark(item.Number), item.Text.SpanAt(0));
    }

    private static ManuscriptText? NoteMark(NoteBlock note) => note is { Number: { } number, IsContinued: false }
        ? ManuscriptText.Plain(NoteBlock.MarkOf(number), note.Text.SpanAt(0))
        : null;

    private ShapedBlock? Byline(Article article)
    {
        if (article.Bylines.IsEmpty) return null;
        var text = ManuscriptText.Plain(_words.TailByline(article.BylineNames), article.Bylines[0].Name.SpanAt(0));
        return Signature(article, text, StyleNames.Byline, ItemRole.Byline);
    }

    private ShapedBlock Signature(Article article, ManuscriptText text, string name, ItemRole role)
    {
        var style = _styles[name];
        return new ShapedBlock(TextForm.Signature, context.Lines.Shape(_styles.Text(text, style)), style, role, article.Id);
    }
}
