using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Gathers the characters of a text with the place each comes from. White space at the start and the end goes (a typed-in
/// 2 em indent is the style's business), also that round line breaks unless it is ideographic; runs of spaces become one, line feeds follow
/// <see cref="EastAsianText"/>, characters that cannot be set are left out.
/// </summary>
internal sealed class ManuscriptTextBuilder(ReadSession session)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<TextStyle?> _styles = [];
    private Rune _last;
    private int _softBreak = -1;
    private TextStyle? _softBreakStyle;

    /// <summary>Mark-up of the characters that come next.</summary>
    public TextStyle? Style { get; set; }

    /// <summary>Whether <c>{base|reading}</c> is a reading above its base; else it is text.</summary>
    public bool ReadsRubies { get; init; }

    /// <summary>Whether there is no text yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Takes a stretch of the file as it stands; line ends in it are soft breaks.</summary>
    public void AppendSource(int start, int end)
    {
        _offsets.EnsureCapacity(_offsets.Count + end - start);
        _styles.EnsureCapacity(_styles.Count + end - start);
        for (var i = start; i < end;)
        {
            // Nearly all of a manuscript: characters that need no thought.
            if (_softBreak < 0 && session.Text[i] is >= '\u4E00' and <= '\u9FFF' and var han)
            {
                Put(new Rune(han), i++, Style);
                continue;
            }

            if (!Rune.TryGetRuneAt(session.Text, i, out var rune))
            {
                i++;
                continue;
            }

            Append(rune, i);
            i += rune.Utf16SequenceLength;
        }
    }

    /// <summary>Takes characters that the file writes in another way, such as <c>&amp;amp;</c>, and reports those that cannot be set.</summary>
    /// <param name="decoded">The characters.</param>
    /// <param name="offset">Where the writing starts.</param>
    public void AppendDecoded(string decoded, int offset)
    {
        foreach (var rune in decoded.EnumerateRunes()) AppendDecoded(rune, offset);
    }

    /// <summary>Takes a character that the file writes in another way, such as an escape.</summary>
    public void AppendDecoded(Rune rune, int offset)
    {
        var stands = Rune.TryGetRuneAt(session.Text, Math.Min(offset, session.Text.Length - 1), out var raw) && raw == rune;
        // What stands in the file as it is, the check of the whole file has reported already.
        if (BadCharacters.IsBad(rune) && !stands) BadCharacters.Report(session, rune.Value, offset);
        Append(rune, offset);
    }

    /// <summary>A line feed that is not meant.</summary>
    /// <param name="offset">Where it stands.</param>
    public void SoftBreak(int offset)
    {
        TrimEnd();
        if (_text.Length == 0 || _softBreak >= 0 || _last.Value == '\n') return;
        (_softBreak, _softBreakStyle) = (offset, Style);
    }

    /// <summary>A break that the author asks for.</summary>
    /// <param name="offset">Where it stands.</param>
    public void HardBreak(int offset)
    {
        TrimEnd();
        _softBreak = -1;
        if (_text.Length > 0 && _last.Value != '\n') Put(new Rune('\n'), offset, null);
    }

    /// <summary>The text; null when there is none.</summary>
    /// <param name="isHeading">Whether it is a heading, which carries no final 。 (composition.md C13.2); one is dropped and reported.</param>
    public ManuscriptText? Build(bool isHeading = false)
    {
        TrimWhiteSpace();
        if (isHeading) DropFinalStop();
        if (_text.Length == 0) return null;
        var rubies = ReadsRubies ? RubyMarkup.Take(session, _text, _offsets, _styles) : [];
        var segments = SourceMap.Segments(session, CollectionsMarshal.AsSpan(_offsets));
        return new ManuscriptText(_text.ToString(), segments, StyledRanges()) { Rubies = rubies };
    }

    private void Append(Rune rune, int offset)
    {
        if (rune.Value is '\n' or '\r')
        {
            SoftBreak(offset);
            return;
        }

        if (BadCharacters.IsBad(rune)) return;
        if (rune.Value is '\t' or 0x2028 or 0x2029) rune = new Rune(' ');
        if (_text.Length == 0 ? Rune.IsWhiteSpace(rune) : IsTypedBlank(rune) && (_softBreak >= 0 || _last.Value == '\n')) return;
        if (rune.Value == ' ' && _last.Value == ' ') return;
        if (_softBreak >= 0)
        {
            if (!EastAsianText.IsWide(_last) || !EastAsianText.IsWide(rune)) Put(new Rune(' '), _softBreak, _softBreakStyle);
            _softBreak = -1;
        }

        Put(rune, offset, Style);
    }

    private void Put(Rune rune, int offset, TextStyle? style)
    {
        Span<char> units = stackalloc char[2];
        var count = rune.EncodeToUtf16(units);
        _text.Append(units[..count]);
        for (var i = 0; i < count; i++)
        {
            _offsets.Add(offset + i);
            _styles.Add(style);
        }

        _last = rune;
    }

    /// <summary>White space that has no meaning at a line break. The ideographic space is a character of its own: in a headline it parts two clauses.</summary>
    private static bool IsTypedBlank(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value != 0x3000;

    private void TrimWhiteSpace()
    {
        while (_text.Length > 0 && Rune.IsWhiteSpace(_last)) Truncate(_text.Length - _last.Utf16SequenceLength);
    }

    /// <summary>A heading that is nothing but stops keeps them.</summary>
    private void DropFinalStop()
    {
        var kept = _text.Length;
        while (kept > 0 && _text[kept - 1] == '。') kept--;
        if (kept == 0 || kept == _text.Length) return;
        session.Warning(
            DiagnosticCodes.FinalStopInHeading,
            _offsets[kept],
            _offsets[^1] + 1,
            "A heading carries no final 。; it is not set.",
            "Delete it; ？ and ！ may stay.");
        Truncate(kept);
        TrimWhiteSpace();
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _last.Value != '\n' && IsTypedBlank(_last)) Truncate(_text.Length - _last.Utf16SequenceLength);
    }

    private void Truncate(int length)
    {
        _offsets.RemoveRange(length, _text.Length - length);
        _styles.RemoveRange(length, _text.Length - length);
        _text.Length = length;
        if (length == 0) _last = default;
        else if (char.IsLowSurrogate(_text[length - 1])) _last = new Rune(_text[length - 2], _text[length - 1]);
        else _last = new Rune(_text[length - 1]);
    }

    private ImmutableArray<StyledRange> StyledRanges()
    {
        var ranges = ImmutableArray.CreateBuilder<StyledRange>();
        for (var start = 0; start < _styles.Count;)
        {
            var end = start + 1;
            while (end < _styles.Count && _styles[end] == _styles[start]) end++;
            if (_styles[start] is { } style) ranges.Add(new StyledRange(start, end - start, style));
            start = end;
        }

        return ranges.ToImmutable();
    }
}
