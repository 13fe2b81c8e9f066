using Markdig.Parsers;
using Markdig.Syntax;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>
/// Finds crossheads that are typed without the blank of CommonMark, or full-width: <c>###标题</c>, <c>###　标题</c>, <c>＃＃＃标题</c>.
/// One mark without a blank is a heading only when it cannot be a topic (<c>#春晚#</c>) or a number (<c>#1楼</c>).
/// </summary>
internal sealed class CrossheadLineParser : BlockParser
{
    private const int MostMarks = 6;

    /// <summary>A longer line with one mark before it is text.</summary>
    private const int LongestWithOneMark = 20;

    /// <summary>Makes a parser.</summary>
    public CrossheadLineParser() => OpeningCharacters = ['#', '＃'];

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        block is not ParagraphBlock || processor.Line.PeekChar(1) is '#' or '＃';

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var marks = 0;
        while (line.PeekChar(marks) is '#' or '＃') marks++;
        var content = new string(line.Text.AsSpan(line.Start + marks, line.End + 1 - line.Start - marks).Trim());
        // What CommonMark takes for a heading is left to it.
        var isOrdinary = line.PeekChar(marks) is ' ' or '\t' && !line.Text.AsSpan(line.Start, marks).Contains('＃');
        if (marks > MostMarks || isOrdinary || content.TrimEnd('#', '＃').Length == 0) return BlockState.None;
        if (marks == 1 && !StandsAlone(line.PeekChar(1), content)) return BlockState.None;
        var heading = new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = marks,
            Column = processor.Column,
            Span = { Start = line.Start },
        };
        for (var i = 0; i < marks; i++) processor.NextChar();
        while (processor.CurrentChar is ' ' or '\t' or '\u3000') processor.NextChar();
        TrimEnd(ref processor.Line);
        heading.Span.End = processor.Line.End;
        processor.NewBlocks.Push(heading);
        return BlockState.Break;
    }

    private static bool StandsAlone(char first, string content) =>
        (char.IsLetter(first) || first is '\u3000' or ' ') && content.Length <= LongestWithOneMark
        && content.AsSpan().IndexOfAny("#＃。，；") < 0;

    private static void TrimEnd(ref Markdig.Helpers.StringSlice line)
    {
        TrimBlanks(ref line);
        var marks = line.End;
        while (marks > line.Start && line.Text[marks] is '#' or '＃') marks--;
        // One mark belongs to the words: C#.
        if (line.End - marks < 2) return;
        line.End = marks;
        TrimBlanks(ref line);
    }

    private static void TrimBlanks(ref Markdig.Helpers.StringSlice line)
    {
        while (line.End >= line.Start && char.IsWhiteSpace(line.Text[line.End])) line.End--;
    }
}
