using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>How a line differs from its measure, in 1/1000 pt.</summary>
/// <param name="Shrink">Amount taken from spaces; 0 when the line is not shrunk.</param>
/// <param name="WordStretch">Amount given to word spaces.</param>
/// <param name="GapStretch">Amount given to Han–Western gaps.</param>
/// <param name="OpenStretch">Amount given to all spaces that can open.</param>
/// <param name="Places">The spaces that can open.</param>
internal readonly record struct LineMetrics(int Shrink, int WordStretch, int GapStretch, int OpenStretch, OpenPlaces Places)
{
    /// <summary>How far each Han gap opens, in thousandths of an em.</summary>
    /// <param name="em">Font size.</param>
    public int OpeningPerGap(Pt em) => Places.OpeningOf(OpenStretch, em);

    /// <summary>
    /// Whether <see cref="OpeningPerGap"/> is more than a limit; without dividing, because the search for line ends asks for each of them.
    /// </summary>
    /// <param name="em">Font size.</param>
    /// <param name="limit">The limit, in thousandths of an em.</param>
    public bool OpensBeyond(Pt em, int limit) => Places.OpensBeyond(OpenStretch, em, limit);

    /// <summary>The same line with no space wider than a third of an em: it stays short by what they cannot take.</summary>
    /// <param name="em">Font size.</param>
    public LineMetrics WithoutHoles(Pt em) => this with { OpenStretch = Math.Min(OpenStretch, Places.CanFill ? Places.RoomOf(em) : 0) };

    /// <summary>Whether a line can be made as narrow as its measure.</summary>
    /// <param name="totals">Sums of the paragraph.</param>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    /// <param name="measure">Width the line must have, its indent taken off.</param>
    public static bool Fits(RunningTotals totals, int start, int last, int measure)
    {
        var rest = measure - (totals.End[last] - totals.Start[start]);
        return rest >= 0 || -rest <= totals.Shrink[last] - totals.Shrink[start];
    }

    /// <summary>Measures a line that must become <paramref name="measure"/> wide.</summary>
    /// <param name="totals">Sums of the paragraph.</param>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    /// <param name="measure">Width the line must have, its indent taken off.</param>
    /// <param name="result">The adjustment.</param>
    /// <returns>Whether the line can be made that narrow.</returns>
    public static bool TryMeasure(RunningTotals totals, int start, int last, int measure, out LineMetrics result)
    {
        var rest = measure - (totals.End[last] - totals.Start[start]);
        var open = totals.Places[last] - totals.Places[start];
        if (rest < 0)
        {
            result = new LineMetrics(-rest, 0, 0, 0, open);
            return -rest <= totals.Shrink[last] - totals.Shrink[start];
        }

        if (!totals.HasStretch)
        {
            result = new LineMetrics(0, 0, 0, rest, open);
            return true;
        }

        var word = Math.Min(rest, totals.WordStretchOf(start, last));
        var gap = Math.Min(rest - word, totals.GapStretchOf(start, last));
        result = new LineMetrics(0, word, gap, rest - word - gap, open);
        return true;
    }
}
