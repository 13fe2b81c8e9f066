using PrintLayout.Images;

namespace PrintLayout.Pdf.Document;

/// <summary>In which colours images stand in the file. Grey and CMYK are always kept as they are.</summary>
public enum ImageColourPolicy
{
    /// <summary>RGB keeps its colours and says which they are (ICCBased), alpha becomes a soft mask: PDF/X-4.</summary>
    Tagged,

    /// <summary>RGB is converted to the inks of the press, alpha is laid on white paper: PDF/X-1a.</summary>
    Inks,
}

/// <summary>How placed images are written.</summary>
/// <param name="Decoder">Decodes and converts them.</param>
public sealed record PdfImageOptions(IImageDecoder Decoder)
{
    /// <summary>The colours.</summary>
    public ImageColourPolicy Colours { get; init; }

    /// <summary>ICC profile of the press; needed to convert RGB under <see cref="ImageColourPolicy.Inks"/>.</summary>
    public byte[]? OutputProfile { get; init; }

    /// <summary>Most ink that the press takes, in thousandths: 2400 for newsprint (ISO 12647-3 practice). More is reported.</summary>
    public int InkLimit { get; init; } = 2400;
}
