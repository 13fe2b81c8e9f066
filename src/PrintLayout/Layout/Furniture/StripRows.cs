using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Shares words of given widths out over lines: the fewest lines, as alike in length as they get, each from edge to edge.
/// </summary>
internal static class StripRows
{
    /// <summary>Places the words.</summary>
    /// <param name="widths">Widths of the words; at least one.</param>
    /// <param name="measure">Length of a line.</param>
    /// <param name="least">Least white between two words.</param>
    /// <returns>For each line its words, each with its left edge. A word wider than the line has a line of its own.</returns>
    public static ImmutableArray<ImmutableArray<(int Word, Pt Left)>> Of(ImmutableArray<Pt> widths, Pt measure, Pt least)
    {
        var count = Break(widths, measure, least).Length;
        // The shortest limit that needs no more lines makes them alike; it is the length of some stretch of words.
        var limit = Stretches(widths, least).Where(length => length <= measure).Order()
            .FirstOrDefault(length => Break(widths, length, least).Length == count, measure);
        return [.. Break(widths, limit, least).Select(line => Spread(widths, line.First, line.Last, measure, least))];
    }

    private static ImmutableArray<(int First, int Last)> Break(ImmutableArray<Pt> widths, Pt limit, Pt least)
    {
        var lines = ImmutableArray.CreateBuilder<(int, int)>();
        var (first, length) = (0, widths[0]);
        for (var i = 1; i < widths.Length; i++)
        {
            if (length + least + widths[i] <= limit)
            {
                length += least + widths[i];
                continue;
            }

            lines.Add((first, i - 1));
            (first, length) = (i, widths[i]);
        }

        lines.Add((first, widths.Length - 1));
        return lines.ToImmutable();
    }

    private static IEnumerable<Pt> Stretches(ImmutableArray<Pt> widths, Pt least)
    {
        for (var first = 0; first < widths.Length; first++)
        {
            var length = widths[first];
            yield return length;
            for (var last = first + 1; last < widths.Length; last++) yield return length += least + widths[last];
        }
    }

    /// <summary>
    /// Words of a line from edge to edge; a word by itself, or words that would stand more than five times their least white apart, in the
    /// middle.
    /// </summary>
    private static ImmutableArray<(int, Pt)> Spread(ImmutableArray<Pt> widths, int first, int last, Pt measure, Pt least)
    {
        var text = Pt.Zero;
        for (var i = first; i <= last; i++) text += widths[i];
        var gap = first == last ? Pt.Zero : (measure - text) / (last - first);
        if (gap > least * 5) gap = least;
        var x = (measure - text - gap * (last - first)) / 2;
        var placed = ImmutableArray.CreateBuilder<(int, Pt)>();
        for (var i = first; i <= last; i++)
        {
            placed.Add((i, x));
            x += widths[i] + gap;
        }

        return placed.ToImmutable();
    }
}
