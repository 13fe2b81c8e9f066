namespace PrintLayout.Images;

/// <summary>
/// Brings images down to fewer pixels. Each new pixel is the mean of the area that it covers, in whole numbers, so that the result is the
/// same on every machine.
/// </summary>
public static class ImageScaling
{
    private const int Opaque = 255;

    /// <summary>An image with fewer pixels.</summary>
    /// <param name="image">The image.</param>
    /// <param name="size">The pixels wanted; no direction gets more than it has.</param>
    public static DecodedImage Down(DecodedImage image, PixelSize size)
    {
        var (width, height) = (Math.Clamp(size.Width, 1, image.Width), Math.Clamp(size.Height, 1, image.Height));
        if (width == image.Width && height == image.Height) return image;
        var (samples, alpha) = (new byte[width * height * image.Channels], image.Alpha is null ? null : new byte[width * height]);
        // What the colour of a pixel weighs is its cover; the sum of a row, of the pixels and of their covers, stands before that of rows.
        var stride = image.Channels + 1;
        var (line, sums) = (new long[width * stride], new long[width * stride]);
        var next = 0;
        for (var row = 0; row < image.Height; row++)
        {
            AddRow(image, row, line, width);
            // In units of which each row has as many as there are new rows, and each new row as many as there are rows.
            var (from, to) = ((long)row * height, (long)(row + 1) * height);
            var edge = (long)(next + 1) * image.Height;
            Accumulate(line, sums, Math.Min(edge, to) - from);
            if (edge > to) continue;
            Finish(image, sums, next++, width, samples, alpha);
            Array.Clear(sums);
            if (to > edge) Accumulate(line, sums, to - edge);
        }

        return image with { Width = width, Height = height, Samples = samples, Alpha = alpha };
    }

    private static void AddRow(DecodedImage image, int row, long[] line, int width)
    {
        Array.Clear(line);
        var (channels, stride) = (image.Channels, image.Channels + 1);
        var samples = image.Samples.AsSpan(row * image.Width * channels, image.Width * channels);
        var covers = image.Alpha is { } alpha ? alpha.AsSpan(row * image.Width, image.Width) : default;
        var next = 0;
        for (var column = 0; column < image.Width; column++)
        {
            var cover = covers.IsEmpty ? Opaque : covers[column];
            var (from, to, edge) = ((long)column * width, (long)(column + 1) * width, (long)(next + 1) * image.Width);
            Add(line.AsSpan(next * stride, stride), samples.Slice(column * channels, channels), (Math.Min(edge, to) - from) * cover);
            if (edge > to) continue;
            next++;
            if (to > edge) Add(line.AsSpan(next * stride, stride), samples.Slice(column * channels, channels), (to - edge) * cover);
        }
    }

    private static void Add(Span<long> sums, ReadOnlySpan<byte> samples, long weight)
    {
        for (var i = 0; i < samples.Length; i++) sums[i] += samples[i] * weight;
        sums[^1] += weight;
    }

    private static void Accumulate(long[] line, long[] sums, long weight)
    {
        for (var i = 0; i < line.Length; i++) sums[i] += line[i] * weight;
    }

    private static void Finish(DecodedImage image, long[] sums, int row, int width, byte[] samples, byte[]? alpha)
    {
        var (channels, stride) = (image.Channels, image.Channels + 1);
        var area = (long)image.Width * image.Height;
        for (var column = 0; column < width; column++)
        {
            var sum = sums.AsSpan(column * stride, stride);
            var cover = sum[^1];
            var at = ((row * width) + column) * channels;
            for (var i = 0; i < channels; i++) samples[at + i] = cover == 0 ? (byte)0 : (byte)((sum[i] + (cover / 2)) / cover);
            if (alpha is not null) alpha[(row * width) + column] = (byte)((cover + (area / 2)) / area);
        }
    }
}
