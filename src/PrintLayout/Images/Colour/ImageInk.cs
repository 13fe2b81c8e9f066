namespace PrintLayout.Images.Colour;

/// <summary>How much ink the pixels of an image carry.</summary>
internal sealed class ImageInk
{
    private const int Full = 255;

    // Number of pixels by the sum of their four inks.
    private readonly int[] _pixels = new int[4 * Full + 1];
    private readonly int _count;

    /// <summary>Sums the inks of an image.</summary>
    /// <param name="cmyk">Four bytes for each pixel (cyan, magenta, yellow, black); 0 is no ink.</param>
    public ImageInk(ReadOnlySpan<byte> cmyk)
    {
        _count = cmyk.Length / 4;
        for (var i = 0; i < _count; i++) _pixels[cmyk[i * 4] + cmyk[i * 4 + 1] + cmyk[i * 4 + 2] + cmyk[i * 4 + 3]]++;
    }

    /// <summary>The largest sum of the four inks of a pixel, in thousandths; 4000 is all four solid.</summary>
    public int Most => (Math.Max(0, Array.FindLastIndex(_pixels, pixels => pixels > 0)) * 1000 + Full / 2) / Full;

    /// <summary>How many thousandths of the pixels carry more ink than a limit, rounded up.</summary>
    /// <param name="limit">The ink limit of the press, in thousandths of one ink.</param>
    public int OverPerMille(int limit)
    {
        var allowed = (int)Math.Min((long)limit * Full / 1000, 4 * Full);
        var over = 0L;
        foreach (var pixels in _pixels.AsSpan(allowed + 1)) over += pixels;
        return _count == 0 ? 0 : (int)((over * 1000 + _count - 1) / _count);
    }
}
