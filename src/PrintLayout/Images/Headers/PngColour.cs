namespace PrintLayout.Images.Headers;

/// <summary>What the samples of a PNG mean (ISO/IEC 15948, table 11.1); the values are the file's.</summary>
public enum PngColour
{
    /// <summary>One sample of light a pixel.</summary>
    Grey = 0,

    /// <summary>Red, green, blue.</summary>
    Rgb = 2,

    /// <summary>Grey and alpha.</summary>
    GreyAlpha = 4,

    /// <summary>Red, green, blue, alpha.</summary>
    RgbAlpha = 6,
}
