using PrintLayout.Raster.Drawing;

namespace PrintLayout.Raster.Separations;

/// <summary>
/// Pixels of a page between two rows and two columns as amounts of ink, a byte for each plate: 0 is no ink, 255 solid. Blending is in
/// whole numbers.
/// </summary>
internal sealed class PlateBand : IBand<PlateInk>
{
    private const int Full = 255;
    private readonly byte[][] _plates;
    private int[] _sums = [];

    /// <summary>A band.</summary>
    /// <param name="left">Its first column on the page.</param>
    /// <param name="width">Its columns.</param>
    /// <param name="rows">The most rows it will hold.</param>
    /// <param name="plates">Number of plates.</param>
    public PlateBand(int left, int width, int rows, int plates)
    {
        (Left, Width) = (left, width);
        _plates = [.. Enumerable.Range(0, plates).Select(_ => new byte[width * rows])];
    }

    /// <inheritdoc/>
    public int Left { get; }

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Top { get; private set; }

    /// <inheritdoc/>
    public int Rows { get; private set; }

    /// <summary>Moves it to other rows, which have no ink.</summary>
    public void Start(int top, int rows)
    {
        (Top, Rows) = (top, rows);
        foreach (var plate in _plates) Array.Clear(plate, 0, rows * Width);
    }

    /// <summary>Reads a row of a coarser picture of a plate: the means of squares of pixels.</summary>
    /// <param name="plate">Number of the plate.</param>
    /// <param name="row">The first row of the squares on the page.</param>
    /// <param name="side">Their side in pixels.</param>
    /// <param name="means">Receives a mean for each square.</param>
    public void ReadMeans(int plate, int row, int side, Span<byte> means)
    {
        if (side == 1)
        {
            RowOf(plate, row).CopyTo(means);
            return;
        }

        var sums = means.Length == _sums.Length ? _sums : _sums = new int[means.Length];
        Array.Clear(sums);
        for (var i = 0; i < side; i++)
        {
            var pixels = RowOf(plate, row + i);
            for (var square = 0; square < sums.Length; square++)
            {
                var sum = 0;
                foreach (var amount in pixels.Slice(square * side, side)) sum += amount;
                sums[square] += sum;
            }
        }

        var whole = side * side;
        for (var square = 0; square < sums.Length; square++) means[square] = (byte)((sums[square] + whole / 2) / whole);
    }

    /// <inheritdoc/>
    public void Cover((long First, long Count) columns, (long First, long Count) rows, PlateInk ink, int cover)
    {
        var first = Math.Max(columns.First, Left) - Left;
        var end = Math.Min(columns.First + columns.Count, Left + Width) - Left;
        if (cover == 0 || end <= first) return;
        var (upper, lower) = ((int)Math.Max(rows.First, Top), (int)Math.Min(rows.First + rows.Count, Top + Rows));
        for (var plate = 0; plate < _plates.Length; plate++)
        {
            var amount = ink.AmountOn(plate);
            if (amount < 0) continue;
            for (var row = upper; row < lower; row++)
            {
                var pixels = RowOf(plate, row)[(int)first..(int)end];
                if (cover == Full) pixels.Fill((byte)amount);
                else foreach (ref var pixel in pixels) pixel = Blend(pixel, amount, cover);
            }
        }
    }

    /// <inheritdoc/>
    public void Cover(int row, int first, ReadOnlySpan<byte> covers, PlateInk ink)
    {
        for (var plate = 0; plate < _plates.Length; plate++)
        {
            var amount = ink.AmountOn(plate);
            if (amount < 0) continue;
            var pixels = RowOf(plate, row).Slice(first - Left, covers.Length);
            for (var column = 0; column < covers.Length; column++) pixels[column] = Blend(pixels[column], amount, covers[column]);
        }
    }

    /// <summary>Lays a document on pixels of one row of the band.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first column.</param>
    /// <param name="covers">How much of each pixel is inside what is shown of it, 0 to 255.</param>
    /// <param name="document">The document.</param>
    /// <param name="names">The names of the plates.</param>
    public void Lay(int row, int first, ReadOnlySpan<byte> covers, PlacedDocument document, IReadOnlyList<string> names)
    {
        for (var plate = 0; plate < _plates.Length; plate++)
        {
            var pixels = RowOf(plate, row).Slice(first - Left, covers.Length);
            var (amounts, shows) = document.RowOf(names[plate], row);
            for (var i = 0; i < pixels.Length; i++)
            {
                var at = document.ColumnOf(first + i);
                var hides = (Full - shows[at]) * covers[i] / Full;
                var amount = ((amounts[at] * covers[i]) + Full / 2) / Full;
                pixels[i] = (byte)Math.Min(Full, (pixels[i] * (Full - hides) + Full / 2) / Full + amount);
            }
        }
    }

    private Span<byte> RowOf(int plate, int row) => _plates[plate].AsSpan((row - Top) * Width, Width);

    private static byte Blend(int below, int above, int cover) => (byte)((below * (Full - cover) + above * cover + Full / 2) / Full);
}
