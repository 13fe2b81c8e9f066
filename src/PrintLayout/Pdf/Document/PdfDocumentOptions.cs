using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>What a PDF file is written for.</summary>
public sealed record PdfDocumentOptions
{
    /// <summary>The press standard; anything but <see cref="PdfStandard.None"/> needs a <see cref="Condition"/>.</summary>
    public PdfStandard Standard { get; init; }

    /// <summary>The printing condition that the inks are meant for; null for none.</summary>
    public OutputCondition? Condition { get; init; }

    /// <summary>The instant that the file gives as its creation, in UTC; null for midnight of the edition's day. Never the clock.</summary>
    public DateTime? Written { get; init; }

    /// <summary>Whether the file carries its logical structure: headings, paragraphs, figures, in reading order (ISO 32000-1 §14.8).</summary>
    public bool Tagged { get; init; }

    /// <summary>
    /// How placed images are written; null for pages that have none. PDF/X-1a converts them to the inks of the condition's profile,
    /// whatever these options say.
    /// </summary>
    public PdfImageOptions? Images { get; init; }

    /// <summary>
    /// Whether type is drawn as outlines and the file has no fonts, for printers who ask for it. Its text can then be neither searched nor copied.
    /// </summary>
    public bool OutlinesType { get; init; }

    /// <summary>How the bytes are laid out. The version is the standard's.</summary>
    public PdfWriterOptions Bytes { get; init; } = new();
}
