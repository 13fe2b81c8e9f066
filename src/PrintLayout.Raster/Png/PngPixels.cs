namespace PrintLayout.Raster.Png;

/// <summary>What the pixels of a PNG hold.</summary>
internal enum PngPixels
{
    /// <summary>Red, green and blue, 8 bits each.</summary>
    Rgb,

    /// <summary>Lightness, 8 bits: for pictures whose red, green and blue are alike everywhere.</summary>
    Grey,

    /// <summary>Lightness in 16 steps, two pixels to a byte: for small pictures that are kept.</summary>
    Grey16,
}
