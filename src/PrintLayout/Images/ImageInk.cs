namespace PrintLayout.Images;

/// <summary>How much ink the pixels of an image carry.</summary>
/// <param name="Most">The largest sum of the four inks of a pixel, in thousandths; 4000 is all four solid.</param>
/// <param name="OverLimitPerMille">Thousandths of the pixels that are over the limit, rounded up.</param>
public readonly record struct ImageInk(int Most, int OverLimitPerMille)
{
    private const int Full = 255;

    /// <summary>Sums the inks.</summary>
    /// <param name="cmyk">Four bytes a pixel, 0 is paper.</param>
    /// <param name="limit">The press's limit in thousandths.</param>
    public static ImageInk Of(ReadOnlySpan<byte> cmyk, int limit)
    {
        var (most, over, pixels) = (0, 0L, cmyk.Length / 4);
        var allowed = limit * Full / 1000;
        for (var i = 0; i < pixels; i++)
        {
            var sum = cmyk[i * 4] + cmyk[i * 4 + 1] + cmyk[i * 4 + 2] + cmyk[i * 4 + 3];
            most = Math.Max(most, sum);
            if (sum > allowed) over++;
        }

        return new ImageInk((most * 1000 + Full / 2) / Full, pixels == 0 ? 0 : (int)((over * 1000 + pixels - 1) / pixels));
    }
}
