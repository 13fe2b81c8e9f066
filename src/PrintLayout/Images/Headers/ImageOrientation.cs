namespace PrintLayout.Images.Headers;

/// <summary>
/// How a stored image is turned to stand upright: tag 274 of TIFF and Exif. A camera stores what its sensor saw and notes here
/// how it was held.
/// </summary>
/// <param name="Tag">1 to 8; anything else counts as 1.</param>
public readonly record struct ImageOrientation(int Tag)
{
    /// <summary>Stored upright.</summary>
    public static ImageOrientation Upright => new(1);

    /// <summary>Whether the stored rows run down the upright image.</summary>
    public bool SwapsSides => Tag is >= 5 and <= 8;

    /// <summary>
    /// Where a place of the stored image comes to lie in the upright one. Both are squares from 0 to <paramref name="full"/>,
    /// y down; the places are corners or pixel centres in any unit.
    /// </summary>
    /// <param name="x">Place from the stored left.</param>
    /// <param name="y">Place from the stored top.</param>
    /// <param name="full">Length of a side.</param>
    public (int X, int Y) ToUpright(int x, int y, int full) => Tag switch
    {
        2 => (full - x, y),
        3 => (full - x, full - y),
        4 => (x, full - y),
        5 => (y, x),
        6 => (full - y, x),
        7 => (full - y, full - x),
        8 => (y, full - x),
        _ => (x, y),
    };

    /// <summary>Which stored pixel an upright pixel is.</summary>
    /// <param name="x">Pixel from the upright left.</param>
    /// <param name="y">Pixel from the upright top.</param>
    /// <param name="width">Stored width.</param>
    /// <param name="height">Stored height.</param>
    public (int X, int Y) ToStored(int x, int y, int width, int height) => Tag switch
    {
        2 => (width - 1 - x, y),
        3 => (width - 1 - x, height - 1 - y),
        4 => (x, height - 1 - y),
        5 => (y, x),
        6 => (y, height - 1 - x),
        7 => (width - 1 - y, height - 1 - x),
        8 => (width - 1 - y, x),
        _ => (x, y),
    };
}
