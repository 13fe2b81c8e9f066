using PrintLayout.Diagnostics;

namespace PrintLayout.Sources;

/// <summary>
/// The text of one input file, with a map from UTF-16 offsets to lines and columns. Immutable. Lines end at LF, CR LF or a
/// lone CR; columns count Unicode scalar values from 1 (a lone surrogate counts as one).
/// </summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly int[] _lowSurrogates;

    /// <summary>Makes the map of a text.</summary>
    /// <param name="file">Name of the file in diagnostics.</param>
    /// <param name="text">Its text without a byte order mark.</param>
    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        var lines = new List<int> { 0 };
        var pairs = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lines.Add(i + 1);
            else if (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])) pairs.Add(i);
        }

        _lineStarts = [.. lines];
        _lowSurrogates = [.. pairs];
    }

    /// <summary>Name of the file in diagnostics; also the path that opens it.</summary>
    public string File { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The span from one offset to another. A span over several lines ends at the end of its first line.</summary>
    /// <param name="start">First UTF-16 unit; clamped to the text.</param>
    /// <param name="end">The UTF-16 unit after the last; clamped to the text.</param>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        var line = LineOf(start);
        var lineEnd = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        end = Math.Min(end, lineEnd);
        while (end > start && Text[end - 1] is '\n' or '\r') end--;
        var lineStart = _lineStarts[line];
        return new SourceSpan(File, line + 1, Scalars(lineStart, start) + 1, Scalars(start, end));
    }

    private int LineOf(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int Scalars(int start, int end) => end - start - (PairsBefore(end) - PairsBefore(start));

    private int PairsBefore(int offset)
    {
        var found = Array.BinarySearch(_lowSurrogates, offset);
        return found >= 0 ? found : ~found;
    }
}
