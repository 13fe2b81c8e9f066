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
internal sealed record ShapedBlock(BlockForm Form, ShapedParagraph Text, ResolvedStyle Style, ItemRole Role)
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

    /// <summary>Shapes a story.</summary>
    public ShapedStory Shape(Article article)
    {
        var blocks = ImmutableArray.CreateBuilder<ShapedBlock>(article.Blocks.Length + 1);
        var first = FirstText(article);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var jump = i == first && article.ContinuedFrom is { } from ? JumpLine(from) : null;
            blocks.Add(article.Blocks[i] switch
            {
                CrossheadBlock block => Block(BlockForm.Crosshead, block.Text, StyleNames.Crosshead, ItemRole.Crosshead),
                PullQuoteBlock block => Paragraph(block.Text, StyleNames.PullQuote, jump, null),
                ListItemBlock block => Paragraph(block.Text, StyleNames.Body, jump, ListMark(block)),
                var block => Paragraph(block.Text, StyleNames.Body, jump, null),
            });
        }

        if (Byline(article) is { } byline) blocks.Add(byline);
        return new ShapedStory(blocks.ToImmutable());
    }

    private static int FirstText(Article article)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is not CrossheadBlock) return i;
        }

        return -1;
    }

    private ShapedBlock Block(BlockForm form, ManuscriptText text, string styleName, ItemRole role)
    {
        var style = _styles[styleName];
        var paragraph = _styles.Text(text, style) with { IsDisplay = form == BlockForm.Crosshead };
        return new ShapedBlock(form, context.Lines.Shape(paragraph), style, role);
    }

    /// <summary>A paragraph that may open with a jump line, in a style of its own, and the mark of a list.</summary>
    private ShapedBlock Paragraph(ManuscriptText text, string styleName, ManuscriptText? jump, ManuscriptText? mark)
    {
        var style = _styles[styleName];
        var paragraph = _styles.Text(text, style);
        var runs = paragraph.Runs;
        if (mark is not null) runs = runs.Insert(0, new TextRun(mark, style.Run));
        if (jump is not null) runs = runs.Insert(0, new TextRun(jump, _styles[StyleNames.JumpLine].Run));
        return new ShapedBlock(BlockForm.Paragraph, context.Lines.Shape(paragraph with { Runs = runs }), style, ItemRole.Body);
    }

    private static ManuscriptText JumpLine(Located<string> from) => ManuscriptText.Plain($"（上接{from.Value}版）", from.Span);

    private static ManuscriptText ListMark(ListItemBlock item) => ManuscriptText.Plain(
        item.Number is { } number ? FormattableString.Invariant($"{number}．") : "■", item.Text.SpanAt(0));

    private ShapedBlock? Byline(Article article)
    {
        if (article.Bylines.IsEmpty) return null;
        var names = string.Join('　', article.Bylines.Select(byline => byline.Name.Text));
        var text = ManuscriptText.Plain($"（{names}）", article.Bylines[0].Name.SpanAt(0));
        return Block(BlockForm.Byline, text, StyleNames.Byline, ItemRole.Byline);
    }
}
