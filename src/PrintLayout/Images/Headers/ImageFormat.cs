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

    /// <summary>WebP (RFC 9649), lossy or lossless; not a moving one.</summary>
    Webp,

    /// <summary>AVIF: a picture coded as AV1 in a HEIF file. Its pixels are decoded upright.</summary>
    Avif,

    /// <summary>HEIC: a picture coded as HEVC in a HEIF file (ISO/IEC 23008-12). Its pixels are decoded upright.</summary>
    Heic,

    /// <summary>SVG: a drawing, which is placed as outlines.</summary>
    Svg,

    /// <summary>A page of a PDF (ISO 32000-1), placed as it is: it has no pixels.</summary>
    Pdf,
}
