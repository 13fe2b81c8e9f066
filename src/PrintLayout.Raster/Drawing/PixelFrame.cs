using PrintLayout.Geometry;

namespace PrintLayout.Raster.Drawing;

/// <summary>The columns and rows of a sheet's pixels that are drawn.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Width">Columns, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
internal readonly record struct PixelFrame(int Left, int Top, int Width, int Height)
{
    private const long MilliAnInch = 72_000;

    /// <summary>The pixels of a sheet, or of a region of it; null when the region is wholly outside the sheet.</summary>
    public static PixelFrame? Of(PtRect media, PtRect? region, int ppi)
    {
        var (width, height) = (Nearest(media.Width, ppi), Nearest(media.Height, ppi));
        if (region is not { } part) return new PixelFrame(0, 0, width, height);
        var (left, right) = (Math.Max(0, Floor(part.X, ppi)), Math.Min(width, -Floor(-part.Right, ppi)));
        var (top, bottom) = (Math.Max(0, Floor(part.Y, ppi)), Math.Min(height, -Floor(-part.Bottom, ppi)));
        return right > left && bottom > top ? new PixelFrame((int)left, (int)top, (int)(right - left), (int)(bottom - top)) : null;
    }

    private static int Nearest(Pt length, int ppi) => (int)Math.Max(1, (length.Milli * (long)ppi + MilliAnInch / 2) / MilliAnInch);

    private static long Floor(Pt length, int ppi)
    {
        var (whole, rest) = Math.DivRem(length.Milli * (long)ppi, MilliAnInch);
        return rest < 0 ? whole - 1 : whole;
    }
}
