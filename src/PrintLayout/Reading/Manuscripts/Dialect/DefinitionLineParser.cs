using Markdig.Parsers;
using Markdig.Syntax;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>
/// Finds lines that stand for something elsewhere: a note <c>[^1]: …</c> starts a paragraph of its own, and <c>[a]: https://…</c> is the
/// target of a link. A line such as <c>[注]: 本文数据…</c> has no address behind the colon and is text.
/// </summary>
internal sealed class DefinitionLineParser : BlockParser
{
    private readonly ParagraphBlockParser _paragraphs;

    /// <summary>Makes a parser.</summary>
    /// <param name="paragraphs">The parser that continues the paragraph of a note.</param>
    public DefinitionLineParser(ParagraphBlockParser paragraphs)
    {
        _paragraphs = paragraphs;
        OpeningCharacters = ['['];
    }

    private static readonly string[] AddressStarts =
        ["http://", "https://", "mailto:", "ftp://", "www.", "<http", "/", "./", "../", "#"];

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        block is not ParagraphBlock || processor.Line.PeekChar(1) == '^';

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var mark = NoteMarkParser.LengthAt(line.Text, line.Start, line.End);
        if (mark > 0)
        {
            if (!NoteMarkParser.IsColon(line.PeekChar(mark))) return BlockState.None;
            var span = new SourceSpan(line.Start, line.End);
            processor.NewBlocks.Push(new ParagraphBlock(_paragraphs) { Column = processor.Column, Span = span });
            return BlockState.Continue;
        }

        if (Target(line.AsSpan()) is not var (label, address)) return BlockState.None;
        processor.Document.SetLinkReferenceDefinition(label, new LinkReferenceDefinition(label, address, string.Empty), addGroup: false);
        processor.NewBlocks.Push(new LinkTarget(this) { Column = processor.Column, Span = new SourceSpan(line.Start, line.End) });
        return BlockState.Break;
    }

    private static (string Label, string Address)? Target(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf(']');
        if (close < 2 || close + 2 >= line.Length || line[close + 1] != ':') return null;
        var label = line[1..close];
        if (label.Contains('[') || label.IsWhiteSpace()) return null;
        var rest = line[(close + 2)..].Trim();
        var blank = rest.IndexOfAny(' ', '\u3000');
        var address = blank < 0 ? rest : rest[..blank];
        var title = blank < 0 ? default : rest[blank..].Trim();
        if (!title.IsEmpty && title[0] is not ('"' or '\'' or '(')) return null;
        foreach (var start in AddressStarts)
        {
            if (address.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return (new string(label), new string(address.Trim("<>")));
        }

        return null;
    }

    /// <summary>A line that gives the target of a link. It is not set.</summary>
    internal sealed class LinkTarget : LeafBlock
    {
        /// <summary>Makes a block.</summary>
        public LinkTarget(BlockParser parser)
            : base(parser) => ProcessInlines = false;
    }
}
