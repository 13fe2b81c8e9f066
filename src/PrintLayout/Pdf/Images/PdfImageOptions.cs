using PrintLayout.Images;
using PrintLayout.Images.Documents;

namespace PrintLayout.Pdf.Images;

/// <summary>How placed images are written.</summary>
/// <param name="Decoder">Decodes and converts them.</param>
public sealed record PdfImageOptions(IImageDecoder Decoder)
{
    /// <summary>The colours.</summary>
    public ImageColourPolicy Colours { get; init; }

    /// <summary>Reads the pages of documents that are placed as pictures; null for a program that places none.</summary>
    public IDocumentReader? Documents { get; init; }

    /// <summary>Judges such pages before they are written; null for no judge.</summary>
    public IDocumentInspector? Inspector { get; init; }

    /// <summary>ICC profile of the press; needed to convert RGB under <see cref="ImageColourPolicy.Inks"/>.</summary>
    public byte[]? OutputProfile { get; init; }
}
