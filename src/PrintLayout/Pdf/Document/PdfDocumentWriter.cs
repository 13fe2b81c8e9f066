using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Writes pages that are all in memory as one PDF file; <see cref="PdfDocumentBuilder"/> takes them one by one. Several threads may call
/// it at once. The same pages give the same bytes.
/// </summary>
public static class PdfDocumentWriter
{
    /// <summary>Writes a file that follows no press standard.</summary>
    /// <inheritdoc cref="Write(IReadOnlyList{PageDisplayList}, PdfDocumentOptions, Stream, IDiagnosticSink)"/>
    public static bool Write(
        IReadOnlyList<PageDisplayList> pages,
        PdfWriterOptions options,
        Stream output,
        IDiagnosticSink diagnostics,
        PdfImageOptions? images = null) =>
        Write(pages, new PdfDocumentOptions { Bytes = options, Images = images }, output, diagnostics);

    /// <summary>Writes the file, or nothing at all when a font or an image cannot be embedded.</summary>
    /// <param name="pages">The pages in order; at least one. The first gives the file its title, language and date.</param>
    /// <param name="options">What the file is for, and how its bytes are laid out.</param>
    /// <param name="output">Where the file goes. It is written in one piece at the end and not closed.</param>
    /// <param name="diagnostics">
    /// Receives PL4002 for each face that cannot be embedded. It receives PL1001 for an image file that cannot be read and PL5005 for an
    /// image that cannot be decoded. PL5006 reports an image with too much ink, PL5007 a profile that is not used.
    /// </param>
    /// <returns>Whether the file was written; when not, the reasons were reported as errors.</returns>
    /// <exception cref="ArgumentException">
    /// There are no pages, or the standard requires a condition or profile that is not given.
    /// </exception>
    /// <exception cref="NotSupportedException">A page holds an item of a kind that this writer does not support.</exception>
    public static bool Write(
        IReadOnlyList<PageDisplayList> pages, PdfDocumentOptions options, Stream output, IDiagnosticSink diagnostics)
    {
        if (pages.Count == 0) throw new ArgumentException("A PDF file has at least one page.", nameof(pages));
        using var document = new PdfDocumentBuilder(options, diagnostics);
        foreach (var page in pages) document.Add(page);
        return document.Finish(output);
    }
}
