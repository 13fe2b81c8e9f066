using Markdig.Parsers;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>
/// Finds comments that run over lines. Other HTML is no block of its own: its tags are reported one by one, and the Markdown between
/// them is read.
/// </summary>
internal sealed class CommentBlockParser : HtmlBlockParser
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (!line.StartsWith(Opening)) return BlockState.None;
        var end = line[Opening.Length..].IndexOf(Closing);
        // With words behind it the comment is a part of their paragraph.
        var isAlone = end < 0 || line[(Opening.Length + end + Closing.Length)..].IsWhiteSpace();
        return isAlone ? base.TryOpen(processor) : BlockState.None;
    }
}
