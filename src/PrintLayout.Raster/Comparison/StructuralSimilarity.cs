using PrintLayout.Raster.Png;

namespace PrintLayout.Raster.Comparison;

/// <summary>
/// The structural similarity index of the lightness of two pictures: Wang, Bovik, Sheikh, Simoncelli, "Image quality assessment: from
/// error visibility to structural similarity" (2004), over windows of 8 × 8 pixels, four pixels apart. Whole numbers only.
/// </summary>
internal static class StructuralSimilarity
{
    private const int Step = 4;
    private const int Million = 1_000_000;

    // Pixels of a window, and the paper's constants (0.01 · 255)² and (0.03 · 255)² times the square of that number.
    private const long Count = 4 * Step * Step;
    private const long LightFloor = 26_634;
    private const long ContrastFloor = 239_708;

    /// <summary>
    /// The mean and the least index of all windows of the common part, in millionths. Edge pixels are repeated to fill windows.
    /// </summary>
    public static (int Mean, int Worst) Of(PixelImage old, PixelImage now)
    {
        var columns = Math.Max(2, (Math.Min(old.Width, now.Width) + Step - 1) / Step);
        var rows = Math.Max(2, (Math.Min(old.Height, now.Height) + Step - 1) / Step);
        var (above, below) = (new Sums[columns], new Sums[columns]);
        Fill(old, now, 0, above);
        long total = 0;
        var worst = Million;
        for (var row = 1; row < rows; row++)
        {
            Fill(old, now, row, below);
            for (var column = 1; column < columns; column++)
            {
                var index = (above[column - 1] + above[column] + below[column - 1] + below[column]).Index();
                total += index;
                worst = Math.Min(worst, index);
            }

            (above, below) = (below, above);
        }

        var windows = (long)(columns - 1) * (rows - 1);
        return ((int)(total / windows), worst);
    }

    private static void Fill(PixelImage old, PixelImage now, int row, Sums[] cells)
    {
        var (width, height) = (Math.Min(old.Width, now.Width), Math.Min(old.Height, now.Height));
        for (var column = 0; column < cells.Length; column++)
        {
            var sums = default(Sums);
            for (var dy = 0; dy < Step; dy++)
            {
                var y = Math.Min(row * Step + dy, height - 1);
                for (var dx = 0; dx < Step; dx++)
                {
                    var x = Math.Min(column * Step + dx, width - 1);
                    sums = sums.With(old.Luminance(x, y), now.Luminance(x, y));
                }
            }

            cells[column] = sums;
        }
    }

    // Sums over pixels a of the old and b of the new picture.
    private readonly record struct Sums(long A, long B, long Aa, long Bb, long Ab)
    {
        public static Sums operator +(Sums left, Sums right) =>
            new(left.A + right.A, left.B + right.B, left.Aa + right.Aa, left.Bb + right.Bb, left.Ab + right.Ab);

        public Sums With(long a, long b) => new(A + a, B + b, Aa + a * a, Bb + b * b, Ab + a * b);

        public int Index()
        {
            var light = (Int128)(2 * A * B + LightFloor) * (2 * (Count * Ab - A * B) + ContrastFloor);
            var whole = (Int128)(A * A + B * B + LightFloor) * (Count * Aa - A * A + (Count * Bb - B * B) + ContrastFloor);
            return (int)(light * Million / whole);
        }
    }
}
