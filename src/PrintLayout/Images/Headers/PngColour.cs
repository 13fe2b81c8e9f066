namespace PrintLayout.Images.Headers;

/// <summary>The meaning of the samples of a PNG (ISO/IEC 15948, table 11.1). The values are those in the file.</summary>
public enum PngColour
{
    /// <summary>One sample of grey for each pixel; 0 is black.</summary>
    Grey = 0,

    /// <summary>Red, green, blue.</summary>
    Rgb = 2,

    /// <summary>Grey and alpha.</summary>
    GreyAlpha = 4,

    /// <summary>Red, green, blue, alpha.</summary>
    RgbAlpha = 6,
}
