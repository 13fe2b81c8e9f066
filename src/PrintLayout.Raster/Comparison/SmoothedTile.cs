using PrintLayout.Raster.Png;

namespace PrintLayout.Raster.Comparison;

/// <summary>
/// Distinguishes change from antialiasing in one square of two pictures. Both are smoothed. Where an edge moved only by a fraction of a
/// pixel, they then differ by about that fraction of their slope. Pixels that differ by more have changed.
/// </summary>
/// <remarks>
/// So a lost object is found, because it has no slope at its middle. A changed tint has none anywhere. A shift by a whole pixel is more
/// than the fraction.
/// </remarks>
/// <param name="old">The old picture.</param>
/// <param name="now">The new picture.</param>
/// <param name="tolerance">The shift and the levels that are allowed.</param>
internal sealed class SmoothedTile(PixelImage old, PixelImage now, ImageTolerance tolerance)
{
    /// <summary>Columns and rows of a square.</summary>
    public const int Side = 32;

    // The slope of neighbours counts too, because on the crest of a stroke it is zero. One pixel is for that, one for the slope itself.
    private const int Margin = 2;
    private const int Span = Side + 2 * Margin;
    private const int Reach = 4;
    private const int PatchPixels = 4;

    // The binomial filter 1 8 28 56 70 56 28 8 1 across and down, of a deviation of 1.4 pixels, times 65,536. A narrower filter keeps
    // the waves of thin strokes on the pixel raster, which a shift by a quarter of a pixel inverts.
    private const int Scale = 65_536;
    private readonly int[] _across = new int[(Span + 2 * Reach) * Span];
    private readonly int[] _old = new int[Span * Span];
    private readonly int[] _now = new int[Span * Span];
    private readonly int[] _slopes = new int[Span * Span];
    private readonly bool[] _changed = new bool[Side * Side];

    /// <summary>Examines the square whose first pixel is given, as far as both pictures reach.</summary>
    /// <returns>How many pixels changed and the place that holds them.</returns>
    public (int Count, PixelRect Place) Changed(int left, int top)
    {
        Array.Clear(_changed);
        for (var channel = 0; channel < 3; channel++)
        {
            Smooth(old, left, top, channel, _old);
            Smooth(now, left, top, channel, _now);
            FindSlopes();
            Mark();
        }

        var (count, place) = (0, default(PixelRect));
        for (var y = 0; y < Math.Min(Side, Math.Min(old.Height, now.Height) - top); y++)
        {
            for (var x = 0; x < Math.Min(Side, Math.Min(old.Width, now.Width) - left); x++)
            {
                if (!IsPatch(x, y)) continue;
                var pixel = new PixelRect(left + x, top + y, 1, 1);
                place = count == 0 ? pixel : place.Union(pixel);
                count++;
            }
        }

        return (count, place);
    }

    // Single pixels may be over the limit by chance. A real change is a patch: four of the nine pixels round a changed one.
    private bool IsPatch(int x, int y)
    {
        if (!_changed[y * Side + x]) return false;
        var marked = 0;
        for (var near = 0; near < 9; near++)
        {
            // Outside the square, the nearest pixel inside is taken.
            var (nx, ny) = (Math.Clamp(x + near % 3 - 1, 0, Side - 1), Math.Clamp(y + near / 3 - 1, 0, Side - 1));
            if (_changed[ny * Side + nx]) marked++;
        }

        return marked >= PatchPixels;
    }

    private void Smooth(PixelImage image, int left, int top, int channel, int[] smoothed)
    {
        for (var y = 0; y < Span + 2 * Reach; y++)
        {
            for (var x = 0; x < Span; x++)
            {
                var (px, py) = (left + x - Margin, top + y - Margin - Reach);
                _across[y * Span + x] = image.At(px - 4, py, channel) + image.At(px + 4, py, channel)
                    + 8 * (image.At(px - 3, py, channel) + image.At(px + 3, py, channel))
                    + 28 * (image.At(px - 2, py, channel) + image.At(px + 2, py, channel))
                    + 56 * (image.At(px - 1, py, channel) + image.At(px + 1, py, channel)) + 70 * image.At(px, py, channel);
            }
        }

        for (var at = 0; at < smoothed.Length; at++)
        {
            smoothed[at] = _across[at] + _across[at + 8 * Span] + 8 * (_across[at + Span] + _across[at + 7 * Span])
                + 28 * (_across[at + 2 * Span] + _across[at + 6 * Span]) + 56 * (_across[at + 3 * Span] + _across[at + 5 * Span])
                + 70 * _across[at + 4 * Span];
        }
    }

    // Twice the sum of the slopes across and down, of whichever picture is steeper.
    private void FindSlopes()
    {
        for (var y = 1; y < Span - 1; y++)
        {
            for (var at = y * Span + 1; at < (y + 1) * Span - 1; at++) _slopes[at] = Math.Max(Slope(_old, at), Slope(_now, at));
        }
    }

    private static int Slope(int[] smoothed, int at) =>
        Math.Abs(smoothed[at + 1] - smoothed[at - 1]) + Math.Abs(smoothed[at + Span] - smoothed[at - Span]);

    private void Mark()
    {
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var at = (y + Margin) * Span + x + Margin;
                var apart = Math.Abs(_old[at] - _now[at]);
                if (apart <= tolerance.Levels * Scale) continue;
                if (2000L * (apart - tolerance.Levels * Scale) > (long)tolerance.Shift * SteepestNear(at)) _changed[y * Side + x] = true;
            }
        }
    }

    private int SteepestNear(int at)
    {
        var steepest = 0;
        for (var row = at - Span; row <= at + Span; row += Span)
            steepest = Math.Max(steepest, Math.Max(_slopes[row - 1], Math.Max(_slopes[row], _slopes[row + 1])));
        return steepest;
    }
}
