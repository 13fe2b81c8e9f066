namespace PrintLayout.Raster.Drawing;

/// <summary>Pixels of one row or column that each of two stretches, one inside the other, covers by the same amount.</summary>
/// <param name="First">The first pixel.</param>
/// <param name="Count">How many pixels.</param>
/// <param name="Outer">How much of each the outer stretch covers, 0 to <see cref="PixelCoverage.Steps"/>.</param>
/// <param name="Inner">How much of each the inner stretch covers.</param>
internal readonly record struct PixelPairCoverage(long First, long Count, int Outer, int Inner)
{
    /// <summary>The most parts that two stretches have.</summary>
    public const int Most = 7;

    private const int Steps = PixelCoverage.Steps;

    /// <summary>The pixels of the outer stretch, cut wherever the amount of one of the two changes.</summary>
    /// <param name="outer">Where the outer stretch begins and ends, in steps.</param>
    /// <param name="inner">The same of the inner one.</param>
    /// <param name="parts">Receives <see cref="Most"/> parts from first to last; some may be empty.</param>
    public static void Split((long From, long To) outer, (long From, long To) inner, Span<PixelPairCoverage> parts)
    {
        Span<long> edges =
        [
            outer.From >> 10, (outer.From >> 10) + 1, outer.To >> 10, (outer.To >> 10) + 1,
            inner.From >> 10, (inner.From >> 10) + 1, inner.To >> 10, (inner.To >> 10) + 1,
        ];
        edges.Sort();
        for (var i = 0; i < Most; i++)
        {
            var pixel = edges[i];
            parts[i] = new PixelPairCoverage(pixel, edges[i + 1] - pixel, Covered(pixel, outer), Covered(pixel, inner));
        }
    }

    private static int Covered(long pixel, (long From, long To) stretch) =>
        (int)Math.Max(0, Math.Min(stretch.To, (pixel + 1) * Steps) - Math.Max(stretch.From, pixel * Steps));
}
