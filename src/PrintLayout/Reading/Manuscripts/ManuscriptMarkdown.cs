using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using PrintLayout.Reading.Manuscripts.Dialect;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// The Markdown dialect of manuscripts: CommonMark with exact places, and as people type it in Chinese. Emphasis works beside any mark
/// (<see cref="EmphasisRunParser"/>), crossheads need no blank, a number behind &gt; is text. Two constructs that surprise authors are
/// off: indented code (an indented line is a paragraph), and link reference definitions without an address (<c>[注]: …</c> would
/// vanish). <c>:::</c> opens a box. Task lists, strike-through and highlights are recognised only to be reported.
/// </summary>
internal static class ManuscriptMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();
    private static readonly MarkdownPipeline LinePipeline = BuildLine();

    /// <summary>Parses a body. The spans of the document are UTF-16 offsets into it.</summary>
    /// <exception cref="ArgumentException">Thrown by Markdig when the mark-up is nested too deeply.</exception>
    public static MarkdownDocument Parse(string body) => Markdown.Parse(body, Pipeline);

    /// <summary>Parses a text of the front matter, which has no blocks.</summary>
    /// <exception cref="ArgumentException">Thrown by Markdig when the mark-up is nested too deeply.</exception>
    public static MarkdownDocument ParseLine(string text) => Markdown.Parse(text, LinePipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        var paragraphs = new PlainParagraphParser { ParseSetextHeadings = false };
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.BlockParsers.Replace<QuoteBlockParser>(new QuoteLineParser());
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentBlockParser());
        builder.BlockParsers.Insert(0, new DividingLineParser());
        builder.BlockParsers.Insert(0, new CrossheadLineParser());
        builder.BlockParsers.Insert(0, new DefinitionLineParser(paragraphs));
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new NumberedLineParser());
        // ~~~ at the start of a line is a wave.
        builder.BlockParsers.Find<FencedCodeBlockParser>()!.OpeningCharacters = ['`'];
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        AddInlines(builder);
        builder.InlineParsers.Insert(0, new TaskListInlineParser());
        return builder.Build();
    }

    private static MarkdownPipeline BuildLine()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new PlainParagraphParser { ParseSetextHeadings = false });
        AddInlines(builder);
        return builder.Build();
    }

    private static void AddInlines(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.Replace<EmphasisInlineParser>(new EmphasisRunParser());
        builder.InlineParsers.Insert(0, new NoteMarkParser());
    }

    /// <summary>Parses paragraphs without looking for link reference definitions in them.</summary>
    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is not Markdig.Syntax.ParagraphBlock paragraph) return true;
            ref var lines = ref paragraph.Lines;
            for (var i = 0; i < lines.Count; i++) lines.Lines[i].Slice.TrimStart();
            if (lines.Count > 0) lines.Lines[lines.Count - 1].Slice.TrimEnd();
            return true;
        }
    }
}
