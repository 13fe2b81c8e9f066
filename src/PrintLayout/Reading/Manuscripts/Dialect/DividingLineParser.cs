using Markdig.Parsers;
using Markdig.Syntax;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>
/// Finds dividing lines right below a paragraph. CommonMark takes them for the mark of a heading, and its parser then looks for the
/// targets of links in the paragraph, which would vanish.
/// </summary>
internal sealed class DividingLineParser : BlockParser
{
    private const int FewestMarks = 3;

    /// <summary>Makes a parser.</summary>
    public DividingLineParser() => OpeningCharacters = ['-', '='];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (line.Length < FewestMarks || line.ContainsAnyExcept(line[0])) return BlockState.None;
        processor.NewBlocks.Push(new ThematicBreakBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Line.Start, processor.Line.Start + line.Length - 1),
        });
        return BlockState.BreakDiscard;
    }
}
