using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>
/// A run of manuscript text with its mark-up and a map back to file, line and column. Line feeds inside a paragraph are
/// already removed: between two wide characters they vanish, elsewhere each is a space (CSS Text 4, segment break rule).
/// A <c>\n</c> in the text is a break that the author asked for; crossheads have none.
/// </summary>
/// <param name="Text">The characters.</param>
/// <param name="Segments">Source map in ascending order of start; at least one segment unless the text is empty.</param>
/// <param name="Styles">Mark-up in ascending order of start; ranges do not overlap.</param>
public sealed record ManuscriptText(
    string Text,
    ImmutableArray<SourceSegment> Segments,
    ImmutableArray<StyledRange> Styles)
{
    /// <summary>Readings above parts of the text, in ascending order of start. They are not part of <see cref="Text"/>.</summary>
    public ImmutableArray<RubyRange> Rubies { get; init; } = [];

    /// <summary>A text without mark-up that stands at one place.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="span">Where the first of them stands.</param>
    public static ManuscriptText Plain(string text, SourceSpan span) => new(text, [new SourceSegment(0, span)], []);

    /// <summary>
    /// A part of the text with its places and mark-up, cut to the part. A reading belongs to the part that holds the start of
    /// its base.
    /// </summary>
    /// <param name="start">First UTF-16 unit.</param>
    /// <param name="length">Length in UTF-16 units.</param>
    public ManuscriptText Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length) return this;
        var end = start + length;
        var segments = ImmutableArray.CreateBuilder<SourceSegment>(1);
        segments.Add(new SourceSegment(0, SpanAt(start)));
        foreach (var segment in Segments)
        {
            if (segment.Start > start && segment.Start < end) segments.Add(segment with { Start = segment.Start - start });
        }

        var styles = ImmutableArray.CreateBuilder<StyledRange>();
        foreach (var range in Styles)
        {
            var first = Math.Max(range.Start, start);
            var last = Math.Min(range.Start + range.Length, end);
            if (last > first) styles.Add(new StyledRange(first - start, last - first, range.Style));
        }

        return new ManuscriptText(Text.Substring(start, length), segments.DrainToImmutable(), styles.ToImmutable())
        {
            Rubies = Rubies.IsEmpty ? [] : SliceRubies(start, end),
        };
    }

    /// <summary>Texts one behind the other.</summary>
    /// <param name="parts">The texts; at least one.</param>
    /// <param name="between">What stands between them.</param>
    internal static ManuscriptText Join(IReadOnlyList<ManuscriptText> parts, char between)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<SourceSegment>();
        var styles = ImmutableArray.CreateBuilder<StyledRange>();
        var rubies = ImmutableArray.CreateBuilder<RubyRange>();
        foreach (var part in parts)
        {
            if (text.Length > 0) text.Append(between);
            var start = text.Length;
            segments.AddRange(part.Segments.Select(segment => segment with { Start = segment.Start + start }));
            styles.AddRange(part.Styles.Select(range => range with { Start = range.Start + start }));
            rubies.AddRange(part.Rubies.Select(ruby => ruby with { Start = ruby.Start + start }));
            text.Append(part.Text);
        }

        return new ManuscriptText(text.ToString(), segments.ToImmutable(), styles.ToImmutable()) { Rubies = rubies.ToImmutable() };
    }

    private ImmutableArray<RubyRange> SliceRubies(int start, int end)
    {
        var rubies = ImmutableArray.CreateBuilder<RubyRange>();
        foreach (var ruby in Rubies)
        {
            if (ruby.Start < start || ruby.Start >= end) continue;
            rubies.Add(ruby with { Start = ruby.Start - start, Length = Math.Min(ruby.Length, end - ruby.Start) });
        }

        return rubies.ToImmutable();
    }

    /// <summary>Where a character stands in the manuscript.</summary>
    /// <param name="index">UTF-16 index into <see cref="Text"/>.</param>
    public SourceSpan SpanAt(int index)
    {
        if (Segments.IsDefaultOrEmpty) return SourceSpan.None;
        var low = 0;
        for (var high = Segments.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= index) low = middle;
            else high = middle - 1;
        }

        var segment = Segments[low];
        var before = Text.AsSpan(segment.Start, Math.Max(0, Math.Min(index, Text.Length) - segment.Start));
        return segment.Span with { Column = segment.Span.Column + before.Length - LowSurrogates(before), Length = 0 };
    }

    // Most texts have no surrogates, and every line and every finding asks for its place, so this searches for the next one only.
    private static int LowSurrogates(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAnyInRange('\uDC00', '\uDFFF'); next >= 0; next = text.IndexOfAnyInRange('\uDC00', '\uDFFF'))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}
