using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>Standard, printing condition and contents of a PDF file.</summary>
public sealed record PdfDocumentOptions
{
    /// <summary>The press standard; anything but <see cref="PdfStandard.None"/> needs a <see cref="Condition"/>.</summary>
    public PdfStandard Standard { get; init; }

    /// <summary>The printing condition of the inks (<c>/OutputIntents</c>, ISO 32000-1 §14.11.5); null for none.</summary>
    public OutputCondition? Condition { get; init; }

    /// <summary>
    /// The instant of creation that the file names (<c>/CreationDate</c>, ISO 32000-1 §14.3.3), in UTC; null for midnight of the
    /// edition's day. The clock of the machine is never used.
    /// </summary>
    public DateTime? Written { get; init; }

    /// <summary>
    /// Whether the file has its logical structure: headings, paragraphs and figures in reading order (<c>/StructTreeRoot</c>, ISO 32000-1
    /// §14.7, §14.8).
    /// </summary>
    public bool Tagged { get; init; }

    /// <summary>
    /// How placed images are written; null for pages that have none. PDF/X-1a converts them to the inks of the condition's profile,
    /// whatever these options say.
    /// </summary>
    public PdfImageOptions? Images { get; init; }

    /// <summary>
    /// Whether type is drawn as outlines and the file has no fonts, as some printers require. Its text can then be neither searched nor
    /// copied.
    /// </summary>
    public bool OutlinesType { get; init; }

    /// <summary>How the bytes are laid out. The version of PDF follows from the standard, whatever these options say.</summary>
    public PdfWriterOptions Bytes { get; init; } = new();
}
