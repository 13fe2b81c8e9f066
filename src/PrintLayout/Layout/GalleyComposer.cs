using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>Sets the running text of a story at a measure: paragraphs, crossheads, lists, pull quotes, jump line, byline.</summary>
internal sealed class GalleyComposer(LayoutContext context)
{
    private readonly StyleBook _styles = context.Styles;

    /// <summary>Sets a story.</summary>
    /// <param name="article">The story.</param>
    /// <param name="measure">Line length.</param>
    public Galley Compose(Article article, Pt measure)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            switch (article.Blocks[block])
            {
                case CrossheadBlock crosshead:
                    AddCrosshead(items, crosshead, block, measure);
                    break;
                case PullQuoteBlock quote:
                    AddParagraph(items, _styles.Text(quote.Text, _styles[StyleNames.PullQuote]), StyleNames.PullQuote, block, measure);
                    break;
                case ListItemBlock item:
                    AddParagraph(items, ListItem(item), StyleNames.Body, block, measure);
                    break;
                case var paragraph:
                    AddParagraph(items, Paragraph(article, paragraph, block), StyleNames.Body, block, measure);
                    break;
            }
        }

        AddByline(items, article, measure);
        return new Galley(measure, items.ToImmutable());
    }

    /// <summary>The first paragraph of a story that comes from another page opens with the jump line （上接…版）.</summary>
    private ParagraphText Paragraph(Article article, ArticleBlock paragraph, int block)
    {
        var text = _styles.Text(paragraph.Text, _styles[StyleNames.Body]);
        if (article.ContinuedFrom is not { } from || block != FirstParagraph(article)) return text;
        var jumpLine = ManuscriptText.Plain($"（上接{from.Value}版）", from.Span);
        return text with { Runs = text.Runs.Insert(0, new TextRun(jumpLine, _styles[StyleNames.JumpLine].Run)) };
    }

    private static int FirstParagraph(Article article)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is not CrossheadBlock) return i;
        }

        return -1;
    }

    private ParagraphText ListItem(ListItemBlock item)
    {
        var mark = item.Number is { } number ? FormattableString.Invariant($"{number}．") : "■";
        var text = _styles.Text(item.Text, _styles[StyleNames.Body]);
        var run = new TextRun(ManuscriptText.Plain(mark, item.Text.SpanAt(0)), _styles[StyleNames.Body].Run);
        return text with { Runs = text.Runs.Insert(0, run) };
    }

    private void AddParagraph(
        ImmutableArray<GalleyItem>.Builder items, ParagraphText text, string styleName, int block, Pt measure)
    {
        var style = _styles[styleName];
        var indent = style.Spec.Indent.At(style.Size);
        var role = styleName == StyleNames.PullQuote ? ItemRole.Deck : ItemRole.Body;
        var lines = context.Lines.SetParagraph(text, measure, indent, style.Spec.Align == Alignment.Justify);
        for (var i = 0; i < lines.Length; i++)
        {
            var kind = (i == 0, i == lines.Length - 1) switch
            {
                (true, true) => GalleyItemKind.Whole,
                (true, false) => GalleyItemKind.First,
                (false, true) => GalleyItemKind.Last,
                _ => GalleyItemKind.Middle,
            };
            var part = new LinePart(lines[i], role, style.Ink, LineSetter.Offset(lines[i], measure, style.Spec.Align), BaselineInRow(style));
            items.Add(new GalleyItem(kind, 1, [part], block));
        }
    }

    private void AddCrosshead(ImmutableArray<GalleyItem>.Builder items, CrossheadBlock crosshead, int block, Pt measure)
    {
        var style = _styles[StyleNames.Crosshead];
        var lines = context.Lines.SetDisplay(_styles.Text(crosshead.Text, style), measure);
        var row = context.Grid.Master.Row;
        var rows = Math.Max(style.Spec.Rows, (style.Leading * lines.Length).Milli / row.Milli + 1);
        var top = (row * rows - style.Leading * lines.Length) / 2;
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        for (var i = 0; i < lines.Length; i++)
        {
            var x = LineSetter.Offset(lines[i], measure, style.Spec.Align) + (style.Spec.Align == Alignment.Left ? style.Spec.Indent.At(style.Size) : Pt.Zero);
            parts.Add(new LinePart(lines[i], ItemRole.Crosshead, style.Ink, x, top + style.Leading * i + style.BaselineIn(style.Leading)));
        }

        items.Add(new GalleyItem(GalleyItemKind.Crosshead, rows, parts.ToImmutable(), block));
    }

    /// <summary>
    /// The byline stands flush right in brackets, on the last line when at least one em stays free before it, else on a
    /// line of its own (page-style.md).
    /// </summary>
    private void AddByline(ImmutableArray<GalleyItem>.Builder items, Article article, Pt measure)
    {
        if (article.Bylines.IsEmpty) return;
        var style = _styles[StyleNames.Byline];
        var names = string.Join('　', article.Bylines.Select(byline => byline.Name.Text));
        var text = ManuscriptText.Plain($"（{names}）", article.Bylines[0].Name.SpanAt(0));
        foreach (var line in context.Lines.SetParagraph(_styles.Text(text, style), measure, Pt.Zero, justify: false))
        {
            var part = new LinePart(line, ItemRole.Byline, style.Ink, measure - line.Width, BaselineInRow(style));
            var isFree = items.Count > 0 && items[^1].Kind is GalleyItemKind.Last or GalleyItemKind.Whole;
            if (isFree && items[^1].Parts is [var last] && last.X + last.Line.Width + style.Size <= part.X)
                items[^1] = items[^1] with { Parts = [last, part] };
            else
                items.Add(new GalleyItem(GalleyItemKind.Whole, 1, [part], article.Blocks.Length));
        }
    }

    /// <summary>All text of a row stands on the body's baseline, whatever its own size.</summary>
    private Pt BaselineInRow(ResolvedStyle style) =>
        style.Leading <= context.Grid.Master.Row ? context.Grid.BaselineInRow(_styles[StyleNames.Body]) : style.BaselineIn(context.Grid.Master.Row);
}
