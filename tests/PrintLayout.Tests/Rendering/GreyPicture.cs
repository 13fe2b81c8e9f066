using SkiaSharp;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// The greys of a picture, 0 its darkest place and 255 white, blurred by a box of 3×3 pixels. Stretched because programs draw
/// solid black ink as different screen colours; blurred because they share the grey of an edge differently between neighbours.
/// </summary>
internal sealed class GreyPicture
{
    private readonly double[] _greys;

    /// <summary>Takes a picture.</summary>
    /// <param name="width">Pixels in a row of the source.</param>
    /// <param name="source">Its greys, row by row.</param>
    /// <param name="scale">Pixels of the source, across and down, that make one pixel here.</param>
    private GreyPicture(int width, ReadOnlySpan<byte> source, int scale)
    {
        Width = width / scale;
        Height = source.Length / width / scale;
        var black = 255;
        foreach (var grey in source) black = Math.Min(black, grey);
        var sums = new int[Width * Height];
        for (var y = 0; y < Height * scale; y++)
        {
            var row = source.Slice(y * width, Width * scale);
            for (var x = 0; x < row.Length; x++) sums[(y / scale * Width) + (x / scale)] += row[x] - black;
        }

        _greys = Blurred(sums, 255.0 / (255 - black) / (scale * scale));
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Decodes a PNG.</summary>
    public static GreyPicture OfPng(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png) ?? throw new InvalidOperationException("not a picture");
        var greys = Array.ConvertAll(bitmap.Pixels, p => (byte)(((299 * p.Red) + (587 * p.Green) + (114 * p.Blue)) / 1000));
        return new GreyPicture(bitmap.Width, greys, 1);
    }

    /// <summary>Decodes a binary PGM of 8 bits, as <c>pdftoppm -gray</c> writes it: P5, width, height, 255, then the pixels.</summary>
    public static GreyPicture OfPgm(byte[] pgm, int scale)
    {
        var at = 0;
        var header = Enumerable.Range(0, 4).Select(_ => Word(pgm, ref at)).ToList();
        Assert.Equal(["P5", "255"], [header[0], header[3]]);
        return new GreyPicture(int.Parse(header[1], System.Globalization.CultureInfo.InvariantCulture), pgm.AsSpan(at), scale);
    }

    /// <summary>The mean of the absolute differences where both pictures have pixels.</summary>
    public double MeanDifference(GreyPicture other) => MeanDifference(other, 0, 0, Math.Max(Width, Height));

    /// <summary>The mean of the absolute differences in the square, of a grid of squares, where it is largest.</summary>
    public double WorstSquare(GreyPicture other, int side)
    {
        var worst = 0.0;
        for (var top = 0; top + side <= Math.Min(Height, other.Height); top += side)
        {
            for (var left = 0; left + side <= Math.Min(Width, other.Width); left += side)
                worst = Math.Max(worst, MeanDifference(other, left, top, side));
        }

        return worst;
    }

    private static string Word(byte[] text, ref int at)
    {
        var start = at;
        while (!char.IsWhiteSpace((char)text[at])) at++;
        return System.Text.Encoding.ASCII.GetString(text, start, at++ - start);
    }

    private double MeanDifference(GreyPicture other, int left, int top, int side)
    {
        var right = Math.Min(left + side, Math.Min(Width, other.Width));
        var bottom = Math.Min(top + side, Math.Min(Height, other.Height));
        var sum = 0.0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++) sum += Math.Abs(_greys[(y * Width) + x] - other._greys[(y * other.Width) + x]);
        }

        return sum / ((right - left) * (bottom - top));
    }

    private double[] Blurred(int[] sums, double factor)
    {
        var blurred = new double[sums.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var sum = 0;
                for (var near = 0; near < 9; near++)
                    sum += sums[(Math.Clamp(y + (near / 3) - 1, 0, Height - 1) * Width) + Math.Clamp(x + (near % 3) - 1, 0, Width - 1)];
                blurred[(y * Width) + x] = sum * factor / 9;
            }
        }

        return blurred;
    }
}
