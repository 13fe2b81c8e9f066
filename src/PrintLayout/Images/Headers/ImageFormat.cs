namespace PrintLayout.Images.Headers;

/// <summary>File formats that can be placed.</summary>
public enum ImageFormat
{
    /// <summary>JPEG (ITU-T T.81), baseline or progressive, 8 bits.</summary>
    Jpeg,

    /// <summary>PNG (ISO/IEC 15948).</summary>
    Png,

    /// <summary>TIFF 6.0, its first page.</summary>
    Tiff,
}
