using PrintLayout.Pages.Inks;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Pixels of a page between two rows and two columns, four bytes each: red, green, blue, and an unused one. Blending is in whole numbers.
/// </summary>
internal sealed class PixelBand : IBand<ScreenColour>
{
    /// <summary>Bytes a pixel.</summary>
    public const int BytesPerPixel = 4;

    private const int Full = 255;
    private readonly byte[] _bytes;

    /// <summary>A band.</summary>
    /// <param name="left">Its first column on the page.</param>
    /// <param name="width">Its columns.</param>
    /// <param name="rows">The most rows it will hold.</param>
    public PixelBand(int left, int width, int rows)
    {
        Left = left;
        Width = width;
        _bytes = new byte[width * rows * BytesPerPixel];
    }

    /// <inheritdoc/>
    public int Left { get; }

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Top { get; private set; }

    /// <inheritdoc/>
    public int Rows { get; private set; }

    /// <summary>Moves it to other rows, which become bare paper.</summary>
    public void Start(int top, int rows, ScreenColour paper)
    {
        (Top, Rows) = (top, rows);
        var first = RowOf(top);
        for (var at = 0; at < first.Length; at += BytesPerPixel) Set(first.Slice(at, BytesPerPixel), paper);
        for (var row = 1; row < rows; row++) first.CopyTo(RowOf(top + row));
    }

    /// <summary>A row of the page.</summary>
    public Span<byte> RowOf(int row) => _bytes.AsSpan((row - Top) * Width * BytesPerPixel, Width * BytesPerPixel);

    /// <inheritdoc/>
    public void Cover((long First, long Count) columns, (long First, long Count) rows, ScreenColour colour, int cover)
    {
        var first = Math.Max(columns.First, Left) - Left;
        var end = Math.Min(columns.First + columns.Count, Left + Width) - Left;
        if (cover == 0 || end <= first) return;
        for (var row = Math.Max(rows.First, Top); row < Math.Min(rows.First + rows.Count, Top + Rows); row++)
        {
            var pixels = RowOf((int)row);
            for (var column = (int)first; column < end; column++) Blend(pixels.Slice(column * BytesPerPixel, BytesPerPixel), colour, cover);
        }
    }

    /// <inheritdoc/>
    public void Cover(int row, int first, ReadOnlySpan<byte> covers, ScreenColour colour)
    {
        var pixels = RowOf(row)[((first - Left) * BytesPerPixel)..];
        for (var column = 0; column < covers.Length; column++)
        {
            var cover = covers[column];
            if (cover != 0) Blend(pixels.Slice(column * BytesPerPixel, BytesPerPixel), colour, cover);
        }
    }

    private static void Blend(Span<byte> pixel, ScreenColour colour, int cover)
    {
        if (cover == Full)
        {
            Set(pixel, colour);
            return;
        }

        pixel[0] = Blend(pixel[0], colour.Red, cover);
        pixel[1] = Blend(pixel[1], colour.Green, cover);
        pixel[2] = Blend(pixel[2], colour.Blue, cover);
    }

    private static byte Blend(int below, int above, int cover) => (byte)((below * (Full - cover) + above * cover + Full / 2) / Full);

    private static void Set(Span<byte> pixel, ScreenColour colour) =>
        (pixel[0], pixel[1], pixel[2]) = (colour.Red, colour.Green, colour.Blue);
}
