namespace PrintLayout.Images.Headers;

/// <summary>What the samples of an image mean.</summary>
public enum ImageColour
{
    /// <summary>One sample a pixel; a palette of RGB is not grey.</summary>
    Grey,

    /// <summary>Red, green, blue; also a palette of them.</summary>
    Rgb,

    /// <summary>The four process inks.</summary>
    Cmyk,
}
