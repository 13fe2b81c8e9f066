using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Neutral;
using PrintLayout.Sources;

namespace PrintLayout.Import;

/// <summary>The places in the source of the characters of its neutral text.</summary>
/// <param name="file">Name of the source in diagnostics.</param>
/// <param name="neutral">The neutral text.</param>
internal sealed class SourcePlaces(string file, NeutralText neutral)
{
    private readonly SourceText _text = new(file, neutral.Text);
    private readonly ImmutableArray<(int Offset, int Line, int Column)> _places = neutral.Places;

    /// <summary>The place of an offset.</summary>
    public SourceSpan Span(int offset)
    {
        if (_places.IsEmpty) return _text.Span(offset, offset);
        var (low, high) = (0, _places.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_places[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }

        return new SourceSpan(file, _places[low].Line, _places[low].Column);
    }
}
