namespace PrintLayout.Raster.Drawing;

/// <summary>Pixels of one row or column that a stretch covers by the same amount.</summary>
/// <param name="First">The first pixel.</param>
/// <param name="Count">How many pixels.</param>
/// <param name="Amount">How much of each is covered, 0 to <see cref="Steps"/>.</param>
internal readonly record struct PixelCoverage(long First, long Count, int Amount)
{
    /// <summary>Steps a pixel.</summary>
    public const int Steps = 1024;

    /// <summary>The pixels of a stretch: the one it begins in, the whole ones, the one it ends in. Some may be empty.</summary>
    /// <param name="from">Where it begins, in steps.</param>
    /// <param name="to">Where it ends, in steps, not before its start.</param>
    /// <param name="parts">Receives three parts from first to last.</param>
    public static void Split(long from, long to, Span<PixelCoverage> parts)
    {
        var (first, last) = (from >> 10, to >> 10);
        if (first == last)
        {
            parts[0] = new PixelCoverage(first, 1, (int)(to - from));
            parts[1] = parts[2] = default;
            return;
        }

        parts[0] = new PixelCoverage(first, 1, (int)((first + 1) * Steps - from));
        parts[1] = new PixelCoverage(first + 1, last - first - 1, Steps);
        parts[2] = new PixelCoverage(last, 1, (int)(to - last * Steps));
    }
}
