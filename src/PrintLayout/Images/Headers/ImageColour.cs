namespace PrintLayout.Images.Headers;

/// <summary>The meaning of the samples of an image.</summary>
public enum ImageColour
{
    /// <summary>One sample of grey for each pixel; an image with a palette is not grey.</summary>
    Grey,

    /// <summary>Red, green and blue; also an image with a palette of them.</summary>
    Rgb,

    /// <summary>The four process inks: cyan, magenta, yellow, black.</summary>
    Cmyk,
}
