using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Collects the characters of a text with the place of each in the file. White space at the start and the end is dropped, since the
/// style sets the indent. So is white space beside line breaks, except ideographic spaces. Runs of spaces become one space, line
/// feeds follow <see cref="EastAsianText"/>, and characters that cannot be set are left out.
/// </summary>
internal sealed class ManuscriptTextBuilder(ReadSession session)
{
    private const char Ideographic = '\u3000';

    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<TextStyle> _styles = [];
    private Rune _last;
    private int _softBreak = -1;
    private bool _isInReading;
    private TextStyle _softBreakStyle;

    /// <summary>Mark-up of the characters appended next.</summary>
    public TextStyle Style { get; set; }

    /// <summary>Whether <c>{base|reading}</c> is read as a reading above its base; otherwise it is text.</summary>
    public bool ReadsRubies { get; init; }

    /// <summary>Whether a break that the author asks for starts a line; otherwise it is a line feed like any other.</summary>
    public bool KeepsBreaks { get; init; }

    /// <summary>
    /// Ideographic spaces before every line of a poem; what a line has beyond them is its own indent and stays. Null for other text, where
    /// the style sets the indent.
    /// </summary>
    public int? IndentOfPoem { get; init; }

    /// <summary>Whether every line feed is a break that the author asks for.</summary>
    public bool KeepsAllBreaks { get; set; }

    /// <summary>
    /// Whether a bar parts the cells of a row: it becomes <see cref="TableLines.CellMark"/>, each line feed ends a row, and a break that
    /// the author asks for becomes <see cref="TableLines.BreakMark"/>.
    /// </summary>
    public bool ReadsCells { get; init; }

    /// <summary>Whether a bar is a break that the author asks for, as in a headline, unless it parts a base from its reading.</summary>
    public bool BreaksAtBars { get; init; }

    /// <summary>Number of line feeds that are no breaks of the text.</summary>
    public int SoftBreaks { get; private set; }

    /// <summary>The characters so far, each unit with its UTF-16 offset in the file.</summary>
    public (string Text, ImmutableArray<int> Offsets) Raw => (_text.ToString(), [.. _offsets]);

    /// <summary>Whether no character has been appended.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Appends a stretch of the file unchanged. Line ends in it are soft breaks.</summary>
    public void AppendSource(int start, int end)
    {
        _offsets.EnsureCapacity(_offsets.Count + end - start);
        _styles.EnsureCapacity(_styles.Count + end - start);
        for (var i = start; i < end;)
        {
            // A shortcut for most characters of a manuscript, which need no check.
            if (_softBreak < 0 && IndentOfPoem is null && session.Text[i] is >= '\u4E00' and <= '\u9FFF' and var han)
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

    /// <summary>
    /// Appends characters that the file writes in another way, such as <c>&amp;amp;</c>. Reports those that cannot be set
    /// (PL1010).
    /// </summary>
    /// <param name="decoded">The characters.</param>
    /// <param name="offset">UTF-16 offset of their notation in the file.</param>
    public void AppendDecoded(string decoded, int offset)
    {
        foreach (var rune in decoded.EnumerateRunes()) AppendDecoded(rune, offset);
    }

    /// <summary>Appends a character that the file writes in another way, such as an escape.</summary>
    public void AppendDecoded(Rune rune, int offset)
    {
        var stands = Rune.TryGetRuneAt(session.Text, Math.Min(offset, session.Text.Length - 1), out var raw) && raw == rune;
        // Bad characters that stand in the file unescaped were reported by the check of the whole file.
        if (BadCharacters.IsBad(rune) && !stands) BadCharacters.Report(session, rune.Value, offset);
        Append(rune, offset);
    }

    /// <summary>Appends a line feed that is not a break of the text.</summary>
    /// <param name="offset">Its UTF-16 offset in the file.</param>
    public void SoftBreak(int offset)
    {
        if (KeepsAllBreaks)
        {
            HardBreak(offset);
            return;
        }

        TrimEnd();
        if (_text.Length == 0 || _softBreak >= 0 || _last.Value == '\n') return;
        SoftBreaks++;
        (_softBreak, _softBreakStyle) = (offset, Style);
    }

    /// <summary>Appends a break that the author asks for.</summary>
    /// <param name="offset">Its UTF-16 offset in the file.</param>
    public void HardBreak(int offset)
    {
        if (!KeepsBreaks)
        {
            SoftBreak(offset);
            return;
        }

        TrimEnd();
        _softBreak = -1;
        var isInCell = ReadsCells && offset < session.Text.Length && session.Text[offset] == '<';
        if (_text.Length > 0 && _last.Value != '\n') Put(new Rune(isInCell ? TableLines.BreakMark : '\n'), offset, TextStyle.None);
    }

    /// <summary>Makes the text; null when it is empty.</summary>
    /// <param name="isHeading">Whether it is a heading. A 。 at its end is dropped and reported as PL1015 (composition.md C13.2).</param>
    public ManuscriptText? Build(bool isHeading = false)
    {
        TrimWhiteSpace();
        if (isHeading) DropFinalStop();
        if (_text.Length == 0) return null;
        var rubies = ReadsRubies ? RubyMarkup.Extract(session, _text, _offsets, _styles) : [];
        var segments = SourceMap.Segments(session, CollectionsMarshal.AsSpan(_offsets));
        return new ManuscriptText(_text.ToString(), segments, StyledRanges()) { Rubies = rubies };
    }

    /// <summary>Drops a backslash at the very end: whoever ends each line of a verse with one does so on the last line too.</summary>
    public void DropFinalBackslash()
    {
        TrimWhiteSpace();
        if (_text.Length < 2 || _text[^1] != '\\' || !_text.ToString().Contains('\n', StringComparison.Ordinal)) return;
        Truncate(_text.Length - 1);
    }

    private void Append(Rune rune, int offset)
    {
        if (rune.Value is '\n' or '\r')
        {
            SoftBreak(offset);
            return;
        }

        if (BadCharacters.IsBad(rune)) return;
        if (rune.Value is '{' or '}') _isInReading = rune.Value == '{';
        if (BreaksAtBars && rune.Value == '|' && !_isInReading)
        {
            HardBreak(offset);
            return;
        }

        if (ReadsCells && rune.Value == '|' && !_isInReading && (offset == 0 || session.Text[offset - 1] != '\\'))
        {
            TrimEnd();
            Put(new Rune(TableLines.CellMark), offset, TextStyle.None);
            return;
        }

        // A typed indent of a line is dropped like that of a paragraph. In a headline the blank may part two clauses.
        if (ReadsRubies && _last.Value == '\n' && Rune.IsWhiteSpace(rune)) return;
        if (rune.Value is '\t' or 0x2028 or 0x2029) rune = new Rune(' ');
        if (_text.Length == 0 ? Rune.IsWhiteSpace(rune) : IsTypedBlank(rune) && (_softBreak >= 0 || _last.Value == '\n')) return;
        if (rune.Value == ' ' && _last.Value == ' ') return;
        if (IndentOfPoem is { } common && (_text.Length == 0 || _last.Value == '\n')) Indent(offset, common);
        if (_softBreak >= 0)
        {
            if (!EastAsianText.IsWide(_last) || !EastAsianText.IsWide(rune)) Put(new Rune(' '), _softBreak, _softBreakStyle);
            _softBreak = -1;
        }

        Put(rune, offset, Style);
    }

    /// <summary>Puts the ideographic spaces that stand before a line and are no indent of all lines.</summary>
    private void Indent(int offset, int common)
    {
        var first = offset;
        while (first > 0 && session.Text[first - 1] == Ideographic) first--;
        for (var at = first + common; at < offset; at++) Put(new Rune(Ideographic), at, TextStyle.None);
    }

    private void Put(Rune rune, int offset, TextStyle style)
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

    /// <summary>
    /// Whether white space has no meaning at a line break. An ideographic space has: in a headline it separates two clauses.
    /// </summary>
    private static bool IsTypedBlank(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value != Ideographic;

    private void TrimWhiteSpace()
    {
        while (_text.Length > 0 && Rune.IsWhiteSpace(_last)) Truncate(_text.Length - _last.Utf16SequenceLength);
    }

    /// <summary>Drops a 。 at the end of a heading, unless the heading consists only of stops.</summary>
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
            if (_styles[start] != TextStyle.None) ranges.Add(new StyledRange(start, end - start, _styles[start]));
            start = end;
        }

        return ranges.ToImmutable();
    }
}
