using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Raster;
using SkiaSharp;

namespace PrintLayout.Tests.Raster;

/// <summary>A drawn page, read back by Skia's own PNG reader.</summary>
internal sealed class Picture : IDisposable
{
    private readonly SKBitmap _bitmap;

    private Picture(SKBitmap bitmap) => _bitmap = bitmap;

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    /// <summary>Draws at 72 ppi unless told otherwise: one pixel is one point.</summary>
    public static Picture Of(PageDisplayList page, int ppi = 72) =>
        Of(Bytes(page, ppi));

    public static Picture Of(byte[] png) => new(SKBitmap.Decode(png) ?? throw new InvalidOperationException("not a picture"));

    public static byte[] Bytes(PageDisplayList page, int ppi = 72, int bandBytes = 12 << 20)
    {
        using var writer = new PngWriter(bandBytes);
        return Bytes(writer, page, ppi);
    }

    public static byte[] Bytes(PngWriter writer, PageDisplayList page, int ppi)
    {
        var bag = new DiagnosticBag();
        using var output = new MemoryStream();
        writer.Write(page, new RasterOptions(ppi), output, bag);
        Assert.Empty(bag);
        return output.ToArray();
    }

    /// <summary>The pixel as RRGGBB.</summary>
    public string At(int x, int y)
    {
        var c = _bitmap.GetPixel(x, y);
        return $"{c.Red:X2}{c.Green:X2}{c.Blue:X2}";
    }

    /// <summary>The pixels that are not white, as left, top, right, bottom (the last two one past the last pixel).</summary>
    public (int Left, int Top, int Right, int Bottom) Ink()
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, 0, 0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (At(x, y) == "FFFFFF") continue;
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        return (left, top, right, bottom);
    }

    public void Dispose() => _bitmap.Dispose();
}
