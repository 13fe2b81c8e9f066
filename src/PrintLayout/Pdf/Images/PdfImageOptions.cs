using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Documents;

namespace PrintLayout.Pdf.Images;

/// <summary>How placed images are written.</summary>
/// <param name="Decoder">Decodes and converts them.</param>
public sealed record PdfImageOptions(IImageDecoder Decoder)
{
    /// <summary>Pixels per inch that images keep unless told otherwise: twice and more what a screen of 150 lines an inch needs.</summary>
    public const int DefaultPpi = 300;

    /// <summary>Quality of JPEG that is coded again, unless told otherwise.</summary>
    public const int DefaultJpegQuality = 90;

    /// <summary>The colours.</summary>
    public ImageColourPolicy Colours { get; init; }

    /// <summary>Reads the pages of documents that are placed as pictures; null for a program that places none.</summary>
    public IDocumentReader? Documents { get; init; }

    /// <summary>Judges such pages before they are written; null for no judge.</summary>
    public IDocumentInspector? Inspector { get; init; }

    /// <summary>Pixels per inch that an image keeps at its size on the page; 0 to keep all. More is not seen in print.</summary>
    public int MostPpi { get; init; } = DefaultPpi;

    /// <summary>
    /// Quality, 1 to 100, of pictures that came as JPEG and cannot be copied, because they are brought down or converted; 0 to pack them
    /// without loss.
    /// </summary>
    public int JpegQuality { get; init; } = DefaultJpegQuality;

    /// <summary>Whether CMYK images are converted to the press; null for what each page wishes (<see cref="CmykPictures"/>).</summary>
    public bool? ConvertsCmyk { get; init; }

    /// <summary>
    /// ICC profile of the press; needed to convert RGB under <see cref="ImageColourPolicy.Inks"/>, and CMYK of other presses.
    /// </summary>
    public byte[]? OutputProfile { get; init; }
}
