using System.Collections.Immutable;
using System.Text;
using PrintLayout.Content.Sources;

namespace PrintLayout.Content.Import;

/// <summary>A stretch of the source text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Unit after the last.</param>
internal readonly record struct SourceRange(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>
/// A text made of one or more stretches of the source, such as a paragraph that column ends cut in three. Knows for each
/// character where it comes from.
/// </summary>
internal sealed class Passage
{
    private readonly string _source;

    private Passage(string source, ImmutableArray<SourceRange> ranges)
    {
        (_source, Ranges) = (source, ranges);
        var text = new StringBuilder();
        foreach (var range in ranges)
        {
            if (text.Length > 0 && NeedsSpace(text[^1], source[range.Start])) text.Append(' ');
            text.Append(source, range.Start, range.Length);
        }

        Text = text.ToString();
    }

    /// <summary>The stretches, none empty, white space at their ends left out.</summary>
    public ImmutableArray<SourceRange> Ranges { get; }

    /// <summary>The characters, a space between two stretches that both are Western there.</summary>
    public string Text { get; }

    /// <summary>First unit in the source.</summary>
    public int Start => Ranges[0].Start;

    /// <summary>The stretch without the white space at its ends; null when nothing is left.</summary>
    public static Passage? Of(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return start == end ? null : new Passage(source, [new SourceRange(start, end)]);
    }

    /// <summary>This passage with another behind it.</summary>
    public Passage Append(Passage next) => new(_source, Ranges.AddRange(next.Ranges));

    /// <summary>The part between two indices of <see cref="Text"/>, trimmed; null when nothing is left.</summary>
    public Passage? Slice(int start, int end)
    {
        var ranges = ImmutableArray.CreateBuilder<SourceRange>();
        var at = 0;
        for (var i = 0; i < Ranges.Length; i++)
        {
            var range = Ranges[i];
            if (i > 0 && NeedsSpace(_source[Ranges[i - 1].End - 1], _source[range.Start])) at++;
            var first = Math.Clamp(range.Start + start - at, range.Start, range.End);
            var last = Math.Clamp(range.Start + end - at, first, range.End);
            at += range.Length;
            if (Of(_source, first, last) is { } part) ranges.Add(part.Ranges[0]);
        }

        return ranges.Count == 0 ? null : new Passage(_source, ranges.ToImmutable());
    }

    /// <summary>Where a character of <see cref="Text"/> stands in the source; for a space between stretches, the stretch behind it.</summary>
    public int SourceAt(int index)
    {
        var at = 0;
        for (var i = 0; i < Ranges.Length; i++)
        {
            var range = Ranges[i];
            if (i > 0 && NeedsSpace(_source[Ranges[i - 1].End - 1], _source[range.Start])) at++;
            if (index < at + range.Length) return range.Start + Math.Max(0, index - at);
            at += range.Length;
        }

        return Ranges[^1].End;
    }

    private static bool NeedsSpace(char last, char next) => !IsWide(last) && !IsWide(next);

    // Half a pair is a supplementary ideograph or an emoji: wide.
    private static bool IsWide(char c) => char.IsSurrogate(c) || EastAsianText.IsWide(new Rune(c));
}
