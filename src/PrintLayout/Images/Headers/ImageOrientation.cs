namespace PrintLayout.Images.Headers;

/// <summary>
/// How a stored image must be turned to be upright: tag 274 of TIFF and Exif. A camera stores pixels as its sensor has them and
/// records here how it was held.
/// </summary>
/// <param name="Tag">The value of the tag, 1 to 8; any other value counts as 1.</param>
public readonly record struct ImageOrientation(int Tag)
{
    /// <summary>The orientation of an image that is stored upright.</summary>
    public static ImageOrientation Upright => new(1);

    /// <summary>The orientation that a tag says; upright where there is none, or one that makes no sense.</summary>
    /// <param name="tag">The value of the tag; null for none.</param>
    internal static ImageOrientation Of(int? tag) => tag is >= 2 and <= 8 ? new ImageOrientation(tag.Value) : Upright;

    /// <summary>Whether stored rows are columns of the upright image, so that width and height change places.</summary>
    public bool SwapsSides => Tag is >= 5 and <= 8;

    /// <summary>
    /// Converts a position in the stored image to the position in the upright one. Both images are taken as squares with sides from
    /// 0 to <paramref name="full"/>, y down, in any unit.
    /// </summary>
    /// <param name="x">Distance from the left of the stored image.</param>
    /// <param name="y">Distance from the top of the stored image.</param>
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

    /// <summary>Finds the stored pixel of a pixel of the upright image. Indices start at 0, at the top left.</summary>
    /// <param name="x">Column of the pixel in the upright image.</param>
    /// <param name="y">Row of the pixel in the upright image.</param>
    /// <param name="width">Width of the stored image, in pixels.</param>
    /// <param name="height">Height of the stored image, in pixels.</param>
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
