using System.Globalization;
using System.Text;
using PrintLayout.Raster.Comparison;

namespace PrintLayout.Tests.Svg;

/// <summary>
/// Greys drawn several times larger and averaged over squares: what a perfect renderer would show, whatever whole pixels and quarters
/// of them programs move their glyphs to. Nothing reaches beyond its own pixel.
/// </summary>
/// <param name="width">Pixels a row.</param>
internal sealed class AveragedPicture(int width)
{
    private readonly List<byte> _greys = [];

    /// <summary>Adds rows from a binary PGM of 8 bits: P5, width, height, 255, then the pixels.</summary>
    public AveragedPicture AddPgm(byte[] pgm, int scale)
    {
        var head = Encoding.ASCII.GetString(pgm, 0, 32).Split((char[])[' ', '\n'], 5);
        Assert.Equal(["P5", "255"], [head[0], head[3]]);
        var (columns, rows) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
        var start = pgm.Length - columns * rows;
        Add(columns, rows, scale, (x, y) => pgm[start + y * columns + x]);
        return this;
    }

    /// <summary>Adds rows from a PNG.</summary>
    /// <param name="png">The picture.</param>
    /// <param name="scale">Its pixels, across and down, that make one here.</param>
    /// <param name="rows">How many of its rows; what it has more is left out.</param>
    public AveragedPicture AddPng(byte[] png, int scale, int rows = int.MaxValue)
    {
        var picture = PixelImage.TryDecode(png);
        Assert.NotNull(picture);
        Add(picture.Width, Math.Min(rows, picture.Height), scale, (x, y) => (byte)picture.Luminance(x, y));
        return this;
    }

    /// <summary>
    /// The picture, its darkest place black and white left white: Poppler shows solid black ink as a dark grey.
    /// </summary>
    public PixelImage ToImage()
    {
        var darkest = _greys.Min();
        var rgb = new byte[_greys.Count * 3];
        for (var i = 0; i < rgb.Length; i++) rgb[i] = (byte)((_greys[i / 3] - darkest) * 255 / (255 - darkest));
        return PixelImage.OfRgb(width, _greys.Count / width, rgb);
    }

    private void Add(int columns, int rows, int scale, Func<int, int, byte> grey)
    {
        for (var y = 0; y + scale <= rows; y += scale)
        {
            for (var x = 0; x < width; x++)
            {
                var sum = 0;
                for (var i = 0; i < scale * scale; i++) sum += grey(Math.Min(x * scale + i % scale, columns - 1), y + i / scale);
                _greys.Add((byte)((sum + scale * scale / 2) / (scale * scale)));
            }
        }
    }
}
