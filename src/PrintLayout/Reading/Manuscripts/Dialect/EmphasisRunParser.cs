using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>
/// Finds runs of stars (and of <c>~~</c> and <c>==</c>) that may open or close emphasis. CommonMark asks what kind of characters stand
/// beside them, which goes wrong where Chinese marks, digits and Latin meet: in <c>AI**“大模型”**赋能</c> no run would open. Here a run
/// opens when no blank follows it, and closes when none stands before it. A single star that is a sign of multiplication does neither.
/// </summary>
internal sealed class EmphasisRunParser : EmphasisInlineParser
{
    /// <summary>How far from a star a digit makes it a sign of multiplication: <c>5厘米*6厘米</c>.</summary>
    private const int NearDigit = 3;

    /// <summary>
    /// Most stars that are mark-up: strong and emphasised, typed twice. Markdig nests one level for each two stars of a run and does not
    /// count these levels, so a long row would exhaust the stack of those who read it.
    /// </summary>
    private const int MostStars = 6;

    private readonly EmphasisDescriptor _stars;
    private readonly EmphasisDescriptor _struck = new('~', 2, 2, true);
    private readonly EmphasisDescriptor _marked = new('=', 2, 2, true);

    /// <summary>Makes a parser.</summary>
    public EmphasisRunParser()
    {
        CjkFriendlyEmphasis = true;
        _stars = EmphasisDescriptors[0];
        EmphasisDescriptors.Add(_struck);
        EmphasisDescriptors.Add(_marked);
    }

    /// <summary>Whether a single star could open or close emphasis: it stands beside words, and is no sign of multiplication.</summary>
    public static bool IsMark(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\n';
        var next = at + 1 < text.Length ? text[at + 1] : '\n';
        return !(char.IsWhiteSpace(before) && char.IsWhiteSpace(next)) && !IsMultiplication(text, at, text.Length - 1);
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        if (mark == '_') return base.Match(processor, ref slice);
        var descriptor = mark switch { '*' => _stars, '~' => _struck, _ => _marked };
        var (text, start, end) = (slice.Text, slice.Start, slice.Start);
        while (end <= slice.End && text[end] == mark) end++;
        var count = end - start;
        // A long row of stars, or a run of other than two waves (好～～～), is a rule or a sign, not mark-up.
        if (mark == '*' ? count > MostStars : count != 2) return Skip(processor, ref slice, count);
        var before = start > 0 ? text[start - 1] : '\n';
        var next = end <= slice.End ? text[end] : '\n';
        var (opens, closes) = (!char.IsWhiteSpace(next), !char.IsWhiteSpace(before));
        if (mark == '*' && count == 1 && IsMultiplication(text, start, slice.End)) return Skip(processor, ref slice, count);
        if (!opens && !closes && count == 1) return Skip(processor, ref slice, count);
        var type = (opens ? DelimiterType.Open : DelimiterType.Undefined) | (closes ? DelimiterType.Close : DelimiterType.Undefined);
        slice.Start = end;
        processor.Inline = new EmphasisDelimiterInline(this, descriptor)
        {
            DelimiterCount = count,
            Type = type,
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>The characters of a literal. Those of a run that found no partner are only in the text: the parser gives none.</summary>
    public static string ContentOf(LiteralInline literal, string text)
    {
        var content = literal.Content.ToString();
        var (start, end) = (literal.Span.Start, Math.Min(literal.Span.End + 1, text.Length));
        return content.Length > 0 || start < 0 || start >= end ? content : text[start..end];
    }

    /// <summary>Takes a run as ordinary characters, so that no part of it is looked at again.</summary>
    private static bool Skip(InlineProcessor processor, ref StringSlice slice, int count)
    {
        var (start, end) = (slice.Start, slice.Start + count);
        slice.Start = end;
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, start, end - 1),
            IsClosed = true,
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>Whether letters or digits of Latin stand on both sides, or digits near by on both: <c>5*6</c>, <c>a*b</c>.</summary>
    private static bool IsMultiplication(string text, int at, int last)
    {
        if (at == 0 || at >= last) return false;
        if (char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1])) return true;
        return HasDigit(text, at - 1, -1, 0) && HasDigit(text, at + 1, 1, last);
    }

    private static bool HasDigit(string text, int at, int step, int limit)
    {
        for (var i = 0; i < NearDigit && (step < 0 ? at >= limit : at <= limit); i++, at += step)
        {
            if (char.IsDigit(text[at])) return true;
            if (!char.IsLetter(text[at]) && text[at] is not ('%' or '％' or '℃' or '°')) return false;
        }

        return false;
    }
}
