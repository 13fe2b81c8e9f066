using PrintLayout.Raster.Png;

namespace PrintLayout.Raster.Comparison;

/// <summary>
/// Compares two pictures of a page. The result depends on the arguments only and is computed in whole numbers, so every machine gives the
/// same one.
/// </summary>
internal static class ImageComparer
{
    private const int Side = SmoothedTile.Side;

    /// <summary>Compares two pictures.</summary>
    /// <param name="old">The picture as it was.</param>
    /// <param name="now">The picture as it is.</param>
    /// <param name="tolerance">The limits; null for <see cref="ImageTolerance.Default"/>.</param>
    public static ImageComparison Compare(PixelImage old, PixelImage now, ImageTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        tolerance ??= ImageTolerance.Default;
        var (width, height) = (Math.Max(old.Width, now.Width), Math.Max(old.Height, now.Height));
        var (columns, rows) = ((width + Side - 1) / Side, (height + Side - 1) / Side);
        var places = new ChangedPlaces(columns, rows);
        var tile = new SmoothedTile(old, now, tolerance);
        var (largest, differing) = (0, 0L);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (x, y) = (column * Side, row * Side);
                var square = new PixelRect(x, y, Math.Min(Side, width - x), Math.Min(Side, height - y));
                var (most, count) = Differences(old, now, square, tolerance.Channel);
                (largest, differing) = (Math.Max(largest, most), differing + count);
                // A square without differences of its own only receives blur from its neighbours, which are examined themselves.
                if (most > 0) Add(places, column, row, tile.Changed(square.X, square.Y));
                if (old.Width != now.Width || old.Height != now.Height) Add(places, column, row, Beyond(old, now, square));
            }
        }

        var (similarity, worst) = largest == 0 ? (1_000_000, 1_000_000) : StructuralSimilarity.Of(old, now);
        return new ImageComparison(
            (old.Width, old.Height),
            (now.Width, now.Height),
            largest,
            differing,
            places.Count,
            similarity,
            worst,
            places.Join(),
            tolerance);
    }

    private static void Add(ChangedPlaces places, int column, int row, (int Count, PixelRect Place) found) =>
        places.Add(column, row, found.Count, found.Place);

    // Only the part that both pictures have is compared.
    private static (int Most, int Count) Differences(PixelImage old, PixelImage now, PixelRect square, int threshold)
    {
        var (most, count) = (0, 0);
        var width = Math.Min(square.Right, Math.Min(old.Width, now.Width)) - square.X;
        if (width <= 0) return (0, 0);
        for (var y = square.Y; y < Math.Min(square.Bottom, Math.Min(old.Height, now.Height)); y++)
        {
            var before = old.Samples.Slice((y * old.Width + square.X) * 3, width * 3);
            var after = now.Samples.Slice((y * now.Width + square.X) * 3, width * 3);
            if (before.SequenceEqual(after)) continue;
            for (var at = 0; at < before.Length; at += 3)
            {
                var apart = Math.Max(Apart(before, after, at), Math.Max(Apart(before, after, at + 1), Apart(before, after, at + 2)));
                most = Math.Max(most, apart);
                if (apart > threshold) count++;
            }
        }

        return (most, count);
    }

    private static int Apart(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, int at) => Math.Abs(before[at] - after[at]);

    // The pixels of a square that only one of the pictures has.
    private static (int Count, PixelRect Place) Beyond(PixelImage old, PixelImage now, PixelRect square)
    {
        var (count, place) = (0, default(PixelRect));
        for (var y = square.Y; y < square.Bottom; y++)
        {
            for (var x = square.X; x < square.Right; x++)
            {
                if (Holds(old, x, y) == Holds(now, x, y)) continue;
                var pixel = new PixelRect(x, y, 1, 1);
                place = count == 0 ? pixel : place.Union(pixel);
                count++;
            }
        }

        return (count, place);
    }

    private static bool Holds(PixelImage image, int x, int y) => x < image.Width && y < image.Height;
}
