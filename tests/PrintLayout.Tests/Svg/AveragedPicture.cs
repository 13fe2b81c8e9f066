using PrintLayout.Raster.Png;

namespace PrintLayout.Tests.Svg;

/// <summary>
/// A picture drawn several times larger and averaged over squares: nearer to what a perfect renderer would show, which moves no glyph to
/// whole pixels. Nothing reaches beyond its own pixel.
/// </summary>
internal static class AveragedPicture
{
    /// <summary>The greys of a PNG, its darkest place black and white left white: Poppler shows solid black ink as a dark grey.</summary>
    /// <param name="png">The large picture.</param>
    /// <param name="width">Columns to keep; a page may end in the middle of one.</param>
    /// <param name="height">Rows to keep likewise.</param>
    /// <param name="scale">Pixels of the large one, across and down, that make one.</param>
    public static PixelImage Of(byte[] png, int width, int height, int scale)
    {
        var large = PixelImage.TryDecode(png);
        Assert.NotNull(large);
        var greys = new int[width * Math.Min(height, large.Height / scale)];
        var samples = large.Samples;
        for (var y = 0; y < greys.Length / width * scale; y++)
        {
            var row = samples.Slice(y * large.Width * 3, large.Width * 3);
            for (var x = 0; x < width * scale; x++)
            {
                // A page may end a pixel before its last square does.
                var at = Math.Min(x, large.Width - 1) * 3;
                greys[y / scale * width + x / scale] += (299 * row[at] + 587 * row[at + 1] + 114 * row[at + 2] + 500) / 1000;
            }
        }

        var (darkest, white) = (greys.Min(), 255 * scale * scale);
        var rgb = new byte[greys.Length * 3];
        for (var i = 0; i < rgb.Length; i++) rgb[i] = (byte)((greys[i / 3] - darkest) * 255 / (white - darkest));
        return PixelImage.OfRgb(width, greys.Length / width, rgb);
    }
}
