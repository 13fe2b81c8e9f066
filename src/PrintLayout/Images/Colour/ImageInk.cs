namespace PrintLayout.Images.Colour;

/// <summary>How much ink the pixels of an image carry.</summary>
public sealed class ImageInk
{
    private const int Full = 255;

    // Pixels by the sum of their four inks.
    private readonly int[] _pixels = new int[4 * Full + 1];
    private readonly int _count;

    /// <summary>Sums the inks.</summary>
    /// <param name="cmyk">Four bytes a pixel, 0 is paper.</param>
    public ImageInk(ReadOnlySpan<byte> cmyk)
    {
        _count = cmyk.Length / 4;
        for (var i = 0; i < _count; i++) _pixels[cmyk[i * 4] + cmyk[i * 4 + 1] + cmyk[i * 4 + 2] + cmyk[i * 4 + 3]]++;
    }

    /// <summary>The largest sum of the four inks of a pixel, in thousandths; 4000 is all four solid.</summary>
    public int Most => (Math.Max(0, Array.FindLastIndex(_pixels, pixels => pixels > 0)) * 1000 + Full / 2) / Full;

    /// <summary>Thousandths of the pixels that carry more than a limit, rounded up.</summary>
    /// <param name="limit">The press's limit in thousandths.</param>
    public int OverPerMille(int limit)
    {
        var allowed = (int)Math.Min((long)limit * Full / 1000, 4 * Full);
        var over = 0L;
        foreach (var pixels in _pixels.AsSpan(allowed + 1)) over += pixels;
        return _count == 0 ? 0 : (int)((over * 1000 + _count - 1) / _count);
    }
}
