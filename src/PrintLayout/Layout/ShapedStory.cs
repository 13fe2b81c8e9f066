using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>What a block of running text is set as.</summary>
internal enum BlockForm
{
    Paragraph,
    Crosshead,
    Byline,
}

/// <summary>A block of a story, shaped.</summary>
/// <param name="Form">What it is set as.</param>
/// <param name="Text">Its text.</param>
/// <param name="Style">Its style.</param>
/// <param name="Role">What its lines are on the page.</param>
/// <param name="Story">Id of the story it belongs to.</param>
internal sealed record ShapedBlock(BlockForm Form, ShapedParagraph Text, ResolvedStyle Style, ItemRole Role, string Story)
{
    /// <summary>First-line indent.</summary>
    public Pt Indent => Style.Spec.Indent.At(Style.Size);
}

/// <summary>A story whose running text is shaped, once for all measures that copyfit may try.</summary>
/// <param name="Blocks">Its blocks in reading order, the byline last.</param>
internal sealed record ShapedStory(ImmutableArray<ShapedBlock> Blocks);

/// <summary>Shapes stories: paragraphs with the jump line before the first, crossheads, lists, pull quotes, the byline.</summary>
internal sealed class StoryShaper(LayoutContext context)
{
    private readonly StyleBook _styles = context.Styles;

    /// <summary>Shapes a story, or the briefs of a column one behind the other.</summary>
    /// <param name="articles">The story, or the briefs.</param>
    /// <param name="signed">Whether the byline stands behind the last word.</param>
    /// <param name="headed">Whether each story starts with its headline, as briefs do.</param>
    public ShapedStory Shape(ImmutableArray<Article> articles, bool signed, bool headed)
    {
        var blocks = ImmutableArray.CreateBuilder<ShapedBlock>();
        foreach (var article in articles)
        {
            if (headed) blocks.Add(Crosshead(article, article.Headline, _styles.Or(StyleNames.BriefHead, StyleNames.Crosshead), ItemRole.Headline));
            AddBlocks(blocks, article);
            if (signed && Byline(article) is { } byline) blocks.Add(byline);
        }

        return new ShapedStory(blocks.ToImmutable());
    }

    private void AddBlocks(ImmutableArray<ShapedBlock>.Builder blocks, Article article)
    {
        var first = FirstText(article);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var jump = i == first && article.ContinuedFrom is { } from ? JumpLine(from) : null;
            blocks.Add(article.Blocks[i] switch
            {
                CrossheadBlock block => Crosshead(article, block.Text, _styles[StyleNames.Crosshead], ItemRole.Crosshead),
                PullQuoteBlock block => Paragraph(article, block.Text, StyleNames.PullQuote, jump, null),
                ListItemBlock block => Paragraph(article, block.Text, StyleNames.Body, jump, ListMark(block)),
                var block => Paragraph(article, block.Text, StyleNames.Body, jump, null),
            });
        }
    }

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
        return new ShapedBlock(BlockForm.Crosshead, shaped, style, role, article.Id);
    }

    /// <summary>A paragraph that may open with a jump line, in a style of its own, and the mark of a list.</summary>
    private ShapedBlock Paragraph(Article article, ManuscriptText text, string styleName, ManuscriptText? jump, ManuscriptText? mark)
    {
        var style = _styles[styleName];
        var paragraph = _styles.Text(text, style);
        var runs = paragraph.Runs;
        if (mark is not null) runs = runs.Insert(0, new TextRun(mark, style.Run));
        if (jump is not null) runs = runs.Insert(0, new TextRun(jump, _styles[StyleNames.JumpLine].Run));
        var shaped = context.Lines.Shape(paragraph with { Runs = runs });
        return new ShapedBlock(BlockForm.Paragraph, shaped, style, ItemRole.Body, article.Id);
    }

    private static ManuscriptText JumpLine(Located<string> from) => ManuscriptText.Plain($"（上接{from.Value}版）", from.Span);

    private static ManuscriptText ListMark(ListItemBlock item) => ManuscriptText.Plain(
        item.Number is { } number ? FormattableString.Invariant($"{number}．") : "■", item.Text.SpanAt(0));

    private ShapedBlock? Byline(Article article)
    {
        if (article.Bylines.IsEmpty) return null;
        var names = string.Join('　', article.Bylines.Select(byline => byline.Name.Text));
        var text = ManuscriptText.Plain($"（{names}）", article.Bylines[0].Name.SpanAt(0));
        var style = _styles[StyleNames.Byline];
        return new ShapedBlock(BlockForm.Byline, context.Lines.Shape(_styles.Text(text, style)), style, ItemRole.Byline, article.Id);
    }
}
