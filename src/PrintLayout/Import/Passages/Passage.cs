using System.Collections.Immutable;
using System.Text;
using PrintLayout.Sources;

namespace PrintLayout.Import.Passages;

/// <summary>
/// A text made of one or more stretches of the source, such as a paragraph that ends of columns cut into three. It gives the place
/// in the source of each of its characters.
/// </summary>
internal sealed class Passage
{
    private readonly string _source;
    // The end of each stretch in the text, for binary search: a passage may have thousands of stretches. Empty where there is one.
    private readonly int[] _ends;

    private readonly bool _isSpaced;

    private Passage(string source, ImmutableArray<SourceRange> ranges, bool isSpaced = false)
    {
        (_source, Ranges, _isSpaced) = (source, ranges, isSpaced);
        if (ranges.Length == 1)
        {
            // Nearly all passages: a long source has one for each of its lines.
            (_ends, Text) = ([], source.Substring(ranges[0].Start, ranges[0].Length));
            return;
        }

        _ends = new int[ranges.Length];
        var text = new StringBuilder();
        for (var i = 0; i < ranges.Length; i++)
        {
            if (i > 0 && NeedsSpace(ranges[i - 1].End - 1, ranges[i].Start)) text.Append(' ');
            text.Append(source, ranges[i].Start, ranges[i].Length);
            _ends[i] = text.Length;
        }

        Text = text.ToString();
    }

    /// <summary>The stretches. None is empty, and none has white space at its ends.</summary>
    public ImmutableArray<SourceRange> Ranges { get; }

    /// <summary>The characters. A space joins two stretches where both characters at the joint are Western.</summary>
    public string Text { get; }

    /// <summary>Index of its first UTF-16 unit in the source.</summary>
    public int Start => Ranges[0].Start;

    /// <summary>A passage of one stretch, without the white space at its ends; null when nothing remains.</summary>
    public static Passage? Of(string source, int start, int end)
    {
        while (start < end && IsBlank(source[start])) start++;
        while (end > start && IsBlank(source[end - 1])) end--;
        return start == end ? null : new Passage(source, [new SourceRange(start, end)]);
    }

    /// <summary>Joins passages in one step. Appending thousands of lines one by one would take time with their square.</summary>
    /// <param name="parts">At least one passage; all are of the same source.</param>
    public static Passage Join(IReadOnlyList<Passage> parts) => new(parts[0]._source, [.. parts.SelectMany(part => part.Ranges)]);

    /// <summary>This passage followed by another.</summary>
    public Passage Append(Passage next) => new(_source, Ranges.AddRange(next.Ranges), _isSpaced);

    /// <summary>This passage followed by another, with a blank at every joint, as lines of a headline have it.</summary>
    public Passage AppendSpaced(Passage next) => new(_source, Ranges.AddRange(next.Ranges), isSpaced: true);

    /// <summary>Joins passages in one step with a blank at every joint, as lines of a headline have it.</summary>
    /// <inheritdoc cref="Join"/>
    public static Passage JoinSpaced(IReadOnlyList<Passage> parts) =>
        new(parts[0]._source, [.. parts.SelectMany(part => part.Ranges)], isSpaced: true);

    /// <summary>Whether a character is white space, or one that cannot be seen and stands for nothing at the edge of a text.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060';

    /// <summary>The part between two indices of <see cref="Text"/>, trimmed; null when nothing remains.</summary>
    public Passage? Slice(int start, int end)
    {
        if (Ranges.Length == 1)
        {
            var only = Ranges[0];
            var first = Math.Clamp(only.Start + start, only.Start, only.End);
            var last = Math.Clamp(only.Start + end, first, only.End);
            while (first < last && IsBlank(_source[first])) first++;
            while (last > first && IsBlank(_source[last - 1])) last--;
            return first == last ? null
                : (first, last) == (only.Start, only.End) ? this : new Passage(_source, [new SourceRange(first, last)], _isSpaced);
        }

        var ranges = ImmutableArray.CreateBuilder<SourceRange>();
        var at = 0;
        for (var i = 0; i < Ranges.Length; i++)
        {
            var range = Ranges[i];
            if (i > 0 && NeedsSpace(Ranges[i - 1].End - 1, range.Start)) at++;
            var first = Math.Clamp(range.Start + start - at, range.Start, range.End);
            var last = Math.Clamp(range.Start + end - at, first, range.End);
            at += range.Length;
            if (Of(_source, first, last) is { } part) ranges.Add(part.Ranges[0]);
        }

        return ranges.Count == 0 ? null : new Passage(_source, ranges.ToImmutable(), _isSpaced);
    }

    /// <summary>
    /// The index in the source of a character of <see cref="Text"/>. A space between stretches has that of the next stretch.
    /// </summary>
    public int SourceAt(int index)
    {
        if (_ends.Length == 0) return index >= Ranges[0].Length ? Ranges[0].End : Ranges[0].Start + Math.Max(0, index);
        var found = Array.BinarySearch(_ends, index);
        var i = found >= 0 ? found + 1 : ~found;
        return i == Ranges.Length ? Ranges[^1].End : Ranges[i].Start + Math.Max(0, index - (_ends[i] - Ranges[i].Length));
    }

    /// <summary>Places in the source where a number goes on behind the end of a line, as in 12:4 and 0.</summary>
    public IEnumerable<int> JoinedNumbers =>
        Enumerable.Range(1, Math.Max(0, Ranges.Length - 1)).Where(i => PartsNumber(_source, Ranges[i - 1].End - 1, Ranges[i].Start))
            .Select(i => Ranges[i].Start);

    private bool NeedsSpace(int last, int next) =>
        _isSpaced || (!IsWide(_source[last]) && !IsWide(_source[next]) && !PartsNumber(_source, last, next));

    /// <summary>
    /// Whether the end of a line stands inside a number. Chinese lines end anywhere, Western ones only where a blank stood, so Han must
    /// stand near.
    /// </summary>
    private static bool PartsNumber(string source, int last, int next)
    {
        var (before, after) = (source[last], source[next]);
        var goesOn = char.IsAsciiDigit(before)
            ? char.IsAsciiDigit(after) || after is '%' or '‰'
                || (after is '.' or ':' && next + 1 < source.Length && char.IsAsciiDigit(source[next + 1]))
            : before is '.' or ':' && last > 0 && char.IsAsciiDigit(source[last - 1]) && char.IsAsciiDigit(after);
        return goesOn && (IsHanNear(source, last, -1) || IsHanNear(source, next, 1));
    }

    private static bool IsHanNear(string source, int at, int step)
    {
        const int Far = 12;
        for (var i = 0; i < Far && (uint)at < (uint)source.Length && source[at] is not ('\n' or '\r'); i++, at += step)
        {
            if (IsWide(source[at])) return true;
            if (source[at] == ' ') return false;
        }

        return false;
    }

    // A surrogate is half of a supplementary ideograph or an emoji, which are wide.
    private static bool IsWide(char c) => char.IsSurrogate(c) || EastAsianText.IsWide(new Rune(c));
}
