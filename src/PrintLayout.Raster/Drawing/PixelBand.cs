using PrintLayout.Pages.Inks;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Pixels of a page between two rows and two columns, four bytes each: red, green, blue, and an unused one. Places are in pixels of the
/// whole page, so that a region has the same pixels as the whole page. Blending is in whole numbers.
/// </summary>
internal sealed class PixelBand
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

    /// <summary>Its first column on the page.</summary>
    public int Left { get; }

    /// <summary>Its columns.</summary>
    public int Width { get; }

    /// <summary>Its first row on the page.</summary>
    public int Top { get; private set; }

    /// <summary>Its rows.</summary>
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

    /// <summary>Covers whole pixels by the same amount.</summary>
    /// <param name="columns">The first column and how many.</param>
    /// <param name="rows">The first row and how many.</param>
    /// <param name="colour">The colour on top.</param>
    /// <param name="cover">How much of each pixel, 0 to 255.</param>
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

    /// <summary>Covers one pixel of the band.</summary>
    public static void Blend(Span<byte> pixel, ScreenColour colour, int cover)
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
