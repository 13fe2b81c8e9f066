using PrintLayout.Images;

namespace PrintLayout.Pdf.Images;

/// <summary>How placed images are written.</summary>
/// <param name="Decoder">Decodes and converts them.</param>
public sealed record PdfImageOptions(IImageDecoder Decoder)
{
    /// <summary>The colours.</summary>
    public ImageColourPolicy Colours { get; init; }

    /// <summary>ICC profile of the press; needed to convert RGB under <see cref="ImageColourPolicy.Inks"/>.</summary>
    public byte[]? OutputProfile { get; init; }

    /// <summary>
    /// Most ink that the press takes, in thousandths: 2400 for newsprint (ISO 12647-3 practice). Images with more are reported as PL5006.
    /// </summary>
    public int InkLimit { get; init; } = 2400;
}
