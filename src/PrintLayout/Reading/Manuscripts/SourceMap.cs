using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Combines the places of single characters into segments of a source map.</summary>
internal static class SourceMap
{
    /// <summary>The segments of a text.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="offsets">The UTF-16 offset in the file of each unit of the text.</param>
    public static ImmutableArray<SourceSegment> Segments(ReadSession session, ReadOnlySpan<int> offsets)
    {
        var segments = ImmutableArray.CreateBuilder<SourceSegment>(1);
        for (var i = 0; i < offsets.Length; i++)
        {
            if (i > 0 && Follows(session, offsets, i)) continue;
            var end = i + 1;
            while (end < offsets.Length && Follows(session, offsets, end)) end++;
            segments.Add(new SourceSegment(i, session.Source.Span(offsets[i], offsets[end - 1] + 1)));
        }

        return segments.DrainToImmutable();
    }

    /// <summary>
    /// Whether a unit directly follows the one before it on the same line. A space that stands for a line feed ends its line.
    /// </summary>
    private static bool Follows(ReadSession session, ReadOnlySpan<int> offsets, int index)
    {
        var before = offsets[index - 1];
        return offsets[index] == before + 1 && (before >= session.Text.Length || session.Text[before] is not ('\n' or '\r'));
    }
}
