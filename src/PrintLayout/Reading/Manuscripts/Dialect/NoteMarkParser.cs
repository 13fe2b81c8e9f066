using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>Finds the marks of notes.</summary>
internal sealed class NoteMarkParser : InlineParser
{
    private const int LongestLabel = 40;

    /// <summary>Makes a parser.</summary>
    public NoteMarkParser() => OpeningCharacters = ['['];

    /// <summary>Length of a mark <c>[^label]</c> at a place; 0 when there is none.</summary>
    public static int LengthAt(string text, int start, int last)
    {
        if (start + 3 > last || text[start] != '[' || text[start + 1] != '^') return 0;
        for (var i = start + 2; i <= last && i - start <= LongestLabel; i++)
        {
            if (text[i] == ']') return i > start + 2 ? i + 1 - start : 0;
            if (text[i] is '[' or '\\' || char.IsWhiteSpace(text[i])) return 0;
        }

        return 0;
    }

    /// <summary>Whether a character is the colon behind the mark of a note.</summary>
    public static bool IsColon(char c) => c is ':' or '：';

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, start) = (slice.Text, slice.Start);
        var length = LengthAt(text, start, slice.End);
        if (length == 0) return false;
        var isDefinition = processor.Root?.FirstChild is null && processor.Inline is null
            && start + length <= slice.End && IsColon(text[start + length]);
        var end = start + length + (isDefinition ? 1 : 0);
        slice.Start = end;
        processor.Inline = new NoteMark
        {
            Label = text.Substring(start + 2, length - 3),
            IsDefinition = isDefinition,
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}
