namespace PrintLayout.Images.Headers;

/// <summary>The formats of image files that can be placed.</summary>
public enum ImageFormat
{
    /// <summary>JPEG (ITU-T T.81), baseline or progressive, 8 bits.</summary>
    Jpeg,

    /// <summary>PNG (ISO/IEC 15948).</summary>
    Png,

    /// <summary>TIFF 6.0; only its first page is placed.</summary>
    Tiff,
}
