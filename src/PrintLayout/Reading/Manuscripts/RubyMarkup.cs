using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Extracts readings written <c>{base|reading}</c> from a text and leaves their bases. A malformed reading stays text and is
/// reported (PL1014). Braces without a bar are text. A backslash before a brace or bar makes it text.
/// </summary>
internal sealed class RubyMarkup
{
    private const char FullwidthBar = '｜';
    private readonly ReadSession _session;
    private readonly string _text;
    private readonly int[] _offsets;
    private readonly TextStyle[] _styles;
    private readonly List<Mark> _marks = [];

    private RubyMarkup(ReadSession session, string text, List<int> offsets, List<TextStyle> styles) =>
        (_session, _text, _offsets, _styles) = (session, text, [.. offsets], [.. styles]);

    /// <summary>A reading in the text. Base and reading are ranges between the braces, without blanks at their edges.</summary>
    private readonly record struct Mark(int Open, int Close, Range Base, Range Reading);

    /// <summary>Extracts the readings of a text, and removes their mark-up from the text and its lists.</summary>
    /// <param name="session">The reading of the file.</param>
    /// <param name="text">The text.</param>
    /// <param name="offsets">The UTF-16 offset in the file of each unit of the text.</param>
    /// <param name="styles">The mark-up of each unit of the text.</param>
    /// <returns>The readings, with ranges of the remaining text.</returns>
    public static ImmutableArray<RubyRange> Extract(ReadSession session, StringBuilder text, List<int> offsets, List<TextStyle> styles)
    {
        if (!HasBrace(text)) return [];
        var markup = new RubyMarkup(session, text.ToString(), offsets, styles);
        markup.Find();
        if (markup._marks.Count == 0) return [];
        text.Clear();
        offsets.Clear();
        styles.Clear();
        return markup.Rewrite(text, offsets, styles);
    }

    private static bool HasBrace(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (chunk.Span.Contains('{')) return true;
        }

        return false;
    }

    private void Find()
    {
        for (var open = 0; open < _text.Length;)
        {
            if (!IsMarkup(open, '{'))
            {
                open++;
                continue;
            }

            var (bars, bar, at) = (0, -1, open + 1);
            for (; at < _text.Length && !IsMarkup(at, '{') && !IsMarkup(at, '}'); at++)
            {
                if (!IsMarkup(at, '|')) continue;
                if (bars++ == 0) bar = at;
            }

            Decide(open, bars, bar, at);
            // The next search starts where this one ended, so that many braces take time in proportion to their number.
            open = at < _text.Length && _text[at] == '{' ? at : at + 1;
        }
    }

    /// <summary>Decides whether a brace opens a reading, and reports a malformed one.</summary>
    /// <param name="open">Index of the opening brace.</param>
    /// <param name="bars">Number of bars after it.</param>
    /// <param name="bar">Index of the first bar.</param>
    /// <param name="end">Index of the brace that ends the search, or the length of the text.</param>
    private void Decide(int open, int bars, int bar, int end)
    {
        var isClosed = end < _text.Length && _text[end] == '}';
        if (bars == 1 && isClosed)
        {
            var (text, reading) = (Trim(open + 1, bar), Trim(bar + 1, end));
            if (!text.Equals(default) && !reading.Equals(default))
            {
                _marks.Add(new Mark(open, end, text, reading));
                return;
            }
        }

        var isAttempt = bars > 0 || (isClosed && _text.AsSpan(open, end - open).Contains(FullwidthBar));
        if (!isAttempt) return;
        _session.Warning(
            DiagnosticCodes.MalformedRuby,
            _offsets[open],
            _offsets[Math.Min(end, _text.Length - 1)] + 1,
            "This looks like a reading but is none; it is set as it stands.",
            "Write `{拼音|pīn yīn}` with one | between base and reading, or `\\{` where a brace is meant.");
    }

    /// <summary>A range without the blanks at its edges; the default range when nothing remains.</summary>
    private Range Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return start == end ? default : start..end;
    }

    /// <summary>Whether a character is mark-up: it stands in the file unescaped, without a backslash before it.</summary>
    private bool IsMarkup(int index, char mark)
    {
        if (_text[index] != mark) return false;
        var offset = _offsets[index];
        if (offset >= _session.Text.Length || _session.Text[offset] != mark) return false;
        var backslashes = 0;
        while (offset - backslashes > 0 && _session.Text[offset - backslashes - 1] == '\\') backslashes++;
        return backslashes % 2 == 0;
    }

    private ImmutableArray<RubyRange> Rewrite(StringBuilder text, List<int> offsets, List<TextStyle> styles)
    {
        var rubies = ImmutableArray.CreateBuilder<RubyRange>();
        var at = 0;
        foreach (var mark in _marks)
        {
            Keep(at, mark.Open);
            var start = text.Length;
            Keep(mark.Base.Start.Value, mark.Base.End.Value);
            AddRubies(rubies, mark, start);
            at = mark.Close + 1;
            // A base must have one kind of mark-up; it gets that of its first character.
            CollectionsMarshal.AsSpan(styles)[start..].Fill(styles[start]);
        }

        Keep(at, _text.Length);
        return rubies.ToImmutable();

        void Keep(int from, int to)
        {
            text.Append(_text, from, to - from);
            offsets.AddRange(_offsets.AsSpan(from, to - from));
            styles.AddRange(_styles.AsSpan(from, to - from));
        }
    }

    /// <summary>Adds one reading for each character when their numbers are the same, otherwise one for the whole base.</summary>
    private void AddRubies(ImmutableArray<RubyRange>.Builder rubies, Mark mark, int start)
    {
        var (from, to) = (mark.Base.Start.Value, mark.Base.End.Value);
        var characters = _text[from..to].EnumerateRunes().ToArray();
        var parts = Parts(mark.Reading);
        if (parts.Count != characters.Length || !characters.All(EastAsianText.IsWide))
        {
            rubies.Add(new RubyRange(start, to - from, Reading(mark.Reading)));
            return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            rubies.Add(new RubyRange(start, characters[i].Utf16SequenceLength, Reading(parts[i])));
            start += characters[i].Utf16SequenceLength;
        }
    }

    private List<Range> Parts(Range reading)
    {
        var parts = new List<Range>();
        var end = reading.End.Value;
        for (var start = reading.Start.Value; start < end;)
        {
            var next = start;
            while (next < end && !char.IsWhiteSpace(_text[next])) next++;
            parts.Add(start..next);
            for (start = next; start < end && char.IsWhiteSpace(_text[start]);) start++;
        }

        return parts;
    }

    private ManuscriptText Reading(Range range) =>
        new(_text[range], SourceMap.Segments(_session, _offsets.AsSpan()[range]), []);
}
