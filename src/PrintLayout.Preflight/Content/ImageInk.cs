namespace PrintLayout.Preflight.Content;

/// <summary>The ink of images whose samples are unpacked.</summary>
internal static class ImageInk
{
    private const int Levels = 4 * 255 + 1;

    // Images in other spaces than eight bits of CMYK are looked at in so many pixels, evenly over the image.
    private const long MostPixels = 200_000;

    /// <summary>The sum, in per cent, that one pixel in a hundred exceeds; 0 where only a conversion gives the inks.</summary>
    /// <param name="data">The samples.</param>
    /// <param name="image">What they are.</param>
    /// <param name="decode">The entry Decode; null for none.</param>
    public static double MostBut(ReadOnlyMemory<byte> data, ImageMark image, double[]? decode) => image switch
    {
        { Space: null or { Components: 0 } } => 0,
        { Bits: 8, Space.Family: ColourFamily.Cmyk } => OfCmyk(data.Span, decode is [> 0.5, ..]),
        _ => OfAny(data, image, image.Space, decode),
    };

    private static double OfCmyk(ReadOnlySpan<byte> samples, bool isInverted)
    {
        var counts = new int[Levels];
        var pixels = samples.Length / 4;
        for (var i = 0; i < pixels * 4; i += 4)
        {
            var sum = samples[i] + samples[i + 1] + samples[i + 2] + samples[i + 3];
            counts[isInverted ? Levels - 1 - sum : sum]++;
        }

        var above = 0;
        for (var level = Levels - 1; level >= 0; level--)
        {
            above += counts[level];
            if ((long)above * 100 > pixels) return level / 2.55;
        }

        return 0;
    }

    private static double OfAny(ReadOnlyMemory<byte> data, ImageMark image, ColourSpace space, double[]? decode)
    {
        var (width, height) = ((long)Math.Clamp(image.Width, 0, 1e6), (long)Math.Clamp(image.Height, 0, 1e6));
        var (parts, rowBits) = (space.Components, (width * space.Components * image.Bits + 7) / 8 * 8);
        if (width * height == 0 || decode is not null && decode.Length < 2 * parts) return 0;
        var samples = new SampleReader(data, image.Bits);
        var step = Math.Max(1, width * height / MostPixels);
        var sums = new List<double>();
        var values = new double[parts];
        for (long pixel = 0; pixel < width * height; pixel += step)
        {
            var start = pixel / width * rowBits + pixel % width * parts * image.Bits;
            if (start + (parts * image.Bits) > data.Length * 8L) break;
            for (var n = 0; n < parts; n++) values[n] = Value(samples, start + n * image.Bits, n);
            if (InkCoverage.Of(space, values) is not { } ink) return 0;
            sums.Add(ink.Sum);
        }

        sums.Sort();
        return sums.Count == 0 ? 0 : sums[sums.Count - 1 - sums.Count / 100];

        // An index counts from 0 up, unless Decode says otherwise; all other components are fractions (§8.9.5.2).
        double Value(SampleReader reader, long place, int part)
        {
            if (decode is not null) return decode[2 * part] + reader.At(place) * (decode[2 * part + 1] - decode[2 * part]);
            return space.Family == ColourFamily.Indexed ? reader.Raw(place) : reader.At(place);
        }
    }
}
