using System.Collections.Immutable;
using PrintLayout.Vectors.Outlines;

namespace PrintLayout.Vectors.Reading;

/// <summary>The properties of an element that its children inherit.</summary>
internal sealed record SvgStyle
{
    /// <summary>The colour of the context.</summary>
    public int Colour { get; init; }

    /// <summary>What shapes are filled with.</summary>
    public SvgPaint Fill { get; init; } = SvgPaint.Black;

    /// <summary>Whether they are filled by the even-odd rule.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>What lines are painted with.</summary>
    public SvgPaint Stroke { get; init; } = SvgPaint.None;

    /// <summary>How lines are drawn.</summary>
    public StrokeStyle Line { get; init; } = new(1, LineCap.Butt, LineJoin.Miter, 4, [], 0);

    /// <summary>Whether shapes are seen.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>The ink that the drawing names (<c>data-ink</c>).</summary>
    public string? Ink { get; init; }

    /// <summary>Dashes as the standard reads them: an odd number of lengths is taken twice; none when all are zero.</summary>
    public static ImmutableArray<double> DashesOf(ImmutableArray<double> lengths) =>
        lengths.Sum() <= 0 ? [] : lengths.Length % 2 == 0 ? lengths : [.. lengths, .. lengths];
}
