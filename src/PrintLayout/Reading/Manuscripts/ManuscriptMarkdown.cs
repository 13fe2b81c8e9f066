using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// The Markdown dialect of manuscripts: CommonMark with exact places, and with emphasis that works beside Chinese marks
/// (<c>**“强调”**文字</c>). Two constructs that surprise authors are off: indented code (an indented line is a paragraph), and link
/// reference definitions (<c>[注]: …</c> would vanish). Tables are recognised only to be reported.
/// </summary>
internal static class ManuscriptMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a body. The spans of the document are UTF-16 offsets into it.</summary>
    /// <exception cref="ArgumentException">Thrown by Markdig when the mark-up is nested too deeply.</exception>
    public static MarkdownDocument Parse(string body) => Markdown.Parse(body, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().UsePipeTables();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        return builder.Build();
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
