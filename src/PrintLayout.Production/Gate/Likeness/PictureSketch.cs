using System.Collections.Immutable;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;

namespace PrintLayout.Production.Gate.Likeness;

/// <summary>
/// What of a picture is kept to find it again, scaled, compressed anew or cropped a little: its tones in a few fields. Two sketches are
/// held against each other by the correlation of their tones and of their edges, at the crop that fits best.
/// </summary>
/// <param name="Tones">The tones of the fields, row by row, each 0 to 15.</param>
/// <param name="Aspect">Width to height in thousandths.</param>
internal sealed record PictureSketch(ImmutableArray<byte> Tones, int Aspect)
{
    /// <summary>Fields of a side.</summary>
    public const int Side = 16;

    /// <summary>The greatest tone.</summary>
    public const int MostTone = 15;

    private const int DecodedSide = 128;
    private const int MostAspectChange = 180;

    /// <summary>Correlations in thousandths: below the first no crop is tried; the others must be reached.</summary>
    private const int WorthTrying = 600;
    private const int LeastOfTones = 965;
    private const int LeastOfEdges = 850;

    /// <summary>Steps of a crop at each edge, and their length in 256ths of a field: a little over a hundredth of the side.</summary>
    private const int CropSteps = 5;
    private const int CropStep = 64;

    private const int Fraction = 256;

    /// <summary>Difference of lightest and darkest field, of 255,000, below which a picture is too even to be told from others.</summary>
    private const int LeastContrast = 30_000;

    /// <summary>The sketch of a picture; null when it cannot be decoded.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="decoder">Decodes it.</param>
    public static PictureSketch? Of(ImageFile image, IImageDecoder decoder)
    {
        var header = image.Header;
        if (image.TryRead(out _) is not { } data
            || decoder.DecodeAtLeast(header, data, new PixelSize(DecodedSide, DecodedSide), out _) is not { } decoded
            || ScreenImage.Of(ImageFlattening.OnPaper(decoded), decoder, out _) is not { } shown) return null;
        var small = ImageScaling.Down(shown, new PixelSize(Side, Side));
        var lights = new int[Side * Side];
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                // A picture of fewer pixels than fields has several fields of one tone.
                var (storedX, storedY) = header.Orientation.ToStored(x, y, Side, Side);
                lights[(y * Side) + x] = LightAt(small, storedX * small.Width / Side, storedY * small.Height / Side);
            }
        }

        var (least, most) = (lights.Min(), lights.Max());
        // All of one tone, which is like no other.
        if (most - least < LeastContrast) Array.Fill(lights, least);
        var (width, height) = header.Orientation.SwapsSides ? (header.Height, header.Width) : (header.Width, header.Height);
        return new PictureSketch(
            [.. lights.Select(light => (byte)(((light - least) * MostTone * 2 + (most - least)) / Math.Max(1, (most - least) * 2)))],
            (int)Math.Min(int.MaxValue, (long)width * 1000 / height));
    }

    /// <summary>Whether two pictures are nearly the same.</summary>
    /// <param name="other">The other picture.</param>
    public bool IsLike(PictureSketch other)
    {
        if (Math.Abs(Aspect - other.Aspect) * 1000L > (long)MostAspectChange * Math.Max(Aspect, other.Aspect)) return false;
        var (own, others) = (Fields(this), Fields(other));
        return Correlation(own, others) >= WorthTrying && (IsCropOf(own, others) || IsCropOf(others, own));
    }

    private static bool IsCropOf(int[] crop, int[] whole)
    {
        Span<int> best = [0, 0, 0, 0];
        var reached = Correlation(crop, whole);
        // Each edge by itself, one after the other, as long as that helps.
        for (var improved = true; improved;)
        {
            improved = false;
            for (var edge = 0; edge < best.Length; edge++)
            {
                var better = best[edge];
                for (var step = 0; step <= CropSteps; step++)
                {
                    best[edge] = step;
                    var found = Correlation(crop, Cropped(whole, best));
                    if (found > reached) (reached, better, improved) = (found, step, true);
                }

                best[edge] = better;
            }
        }

        if (reached < LeastOfTones) return false;
        return Correlation(Edges(crop), Edges(Cropped(whole, best))) >= LeastOfEdges;
    }

    private static int[] Fields(PictureSketch sketch) => [.. sketch.Tones.Select(tone => tone * Fraction)];

    private static int[] Cropped(int[] whole, ReadOnlySpan<int> edges)
    {
        var (left, top) = (edges[0] * CropStep, edges[1] * CropStep);
        var (width, height) = ((Side * Fraction) - left - (edges[2] * CropStep), (Side * Fraction) - top - (edges[3] * CropStep));
        var cropped = new int[Side * Side];
        for (var y = 0; y < Side; y++)
        {
            var down = Math.Clamp(top + ((((2 * y) + 1) * height) / (2 * Side)) - (Fraction / 2), 0, (Side - 1) * Fraction);
            for (var x = 0; x < Side; x++)
            {
                var across = Math.Clamp(left + ((((2 * x) + 1) * width) / (2 * Side)) - (Fraction / 2), 0, (Side - 1) * Fraction);
                cropped[(y * Side) + x] = Between(whole, across, down);
            }
        }

        return cropped;
    }

    private static int Between(int[] fields, int across, int down)
    {
        var (x, y, right, below) = (across / Fraction, down / Fraction, across % Fraction, down % Fraction);
        var (x2, y2) = (Math.Min(x + 1, Side - 1), Math.Min(y + 1, Side - 1));
        var upper = (fields[(y * Side) + x] * (Fraction - right)) + (fields[(y * Side) + x2] * right);
        var lower = (fields[(y2 * Side) + x] * (Fraction - right)) + (fields[(y2 * Side) + x2] * right);
        return (int)(((upper * (long)(Fraction - below)) + (lower * (long)below)) / (Fraction * Fraction));
    }

    private static int[] Edges(int[] fields)
    {
        var edges = new List<int>();
        for (var y = 0; y + 1 < Side; y++)
        {
            for (var x = 0; x + 1 < Side; x++)
            {
                edges.Add(fields[(y * Side) + x + 1] - fields[(y * Side) + x]);
                edges.Add(fields[((y + 1) * Side) + x] - fields[(y * Side) + x]);
            }
        }

        return [.. edges];
    }

    /// <summary>The correlation of two rows of numbers in thousandths; 0 where it is negative, or one of them is too even.</summary>
    private static int Correlation(int[] one, int[] other)
    {
        long count = one.Length;
        var (sum, sum2) = (one.Sum(value => (long)value), other.Sum(value => (long)value));
        long squares = 0, squares2 = 0, products = 0;
        for (var i = 0; i < one.Length; i++)
        {
            squares += (long)one[i] * one[i];
            squares2 += (long)other[i] * other[i];
            products += (long)one[i] * other[i];
        }

        var (spread, spread2) = ((squares * count) - (sum * sum), (squares2 * count) - (sum2 * sum2));
        var common = (products * count) - (sum * sum2);
        if (common <= 0 || spread == 0 || spread2 == 0) return 0;
        var squared = (Int128)common * common * 1_000_000 / ((Int128)spread * spread2);
        var (root, above) = (0, 1001);
        while (above - root > 1)
        {
            var middle = (root + above) / 2;
            if (middle * middle <= squared) root = middle;
            else above = middle;
        }

        return root;
    }

    private static int LightAt(DecodedImage image, int x, int y)
    {
        var samples = image.Samples.AsSpan(((y * image.Width) + x) * image.Channels, image.Channels);
        return image.Colour switch
        {
            ImageColour.Grey => samples[0] * 1000,
            ImageColour.Rgb => (samples[0] * 299) + (samples[1] * 587) + (samples[2] * 114),
            _ => Math.Max(0, 255_000 - (samples[0] * 299) - (samples[1] * 587) - (samples[2] * 114) - (samples[3] * 1000)),
        };
    }
}
