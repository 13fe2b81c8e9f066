using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Writes pages as one PDF 1.6 file: DeviceCMYK only, no transparency, every font embedded as a subset that all pages share.
/// A pure function: the same pages and options give the same bytes, on any thread.
/// </summary>
public static class PdfDocumentWriter
{
    /// <summary>Writes the file, or nothing at all when a font or an image cannot be embedded.</summary>
    /// <param name="pages">The pages in order; at least one. The first gives the file its title, language and date.</param>
    /// <param name="options">How the bytes are laid out.</param>
    /// <param name="output">Where the file goes. It is written in one piece at the end and not closed.</param>
    /// <param name="diagnostics">Takes PL4002 for each face and PL5005 for each image that cannot be embedded.</param>
    /// <param name="images">How images are written; null for pages that have none.</param>
    /// <returns>Whether the file was written; when not, the reasons were reported as errors.</returns>
    /// <exception cref="ArgumentException">There are no pages.</exception>
    /// <exception cref="NotSupportedException">A page holds an item of a kind that this writer does not know.</exception>
    public static bool Write(
        IReadOnlyList<PageDisplayList> pages, PdfWriterOptions options, Stream output, IDiagnosticSink diagnostics, PdfImageOptions? images = null)
    {
        if (pages.Count == 0) throw new ArgumentException("A PDF file has at least one page.", nameof(pages));
        using var pdf = new PdfBuffer(options);
        using var scratch = new ByteBuffer(128 * 1024);
        var properties = DocumentProperties.Of(pages[0]);
        var catalog = pdf.Reserve();
        var info = pdf.Reserve();
        var metadata = pdf.Reserve();
        var pageRoot = pdf.Reserve();
        WriteCatalog(pdf, catalog, metadata, pageRoot, properties);
        Metadata.WriteInfo(pdf, info, properties);
        Metadata.WriteXmp(pdf, metadata, properties);

        var fonts = new FontCatalog(pdf, diagnostics);
        var placed = new ImageXObjects(pdf, images, diagnostics);
        WritePages(pdf, pages, pageRoot, fonts, placed, scratch);
        if (fonts.HasFailed || placed.HasFailed) return false;
        foreach (var font in fonts.Fonts)
        {
            if (!FontObjects.TryWrite(pdf, font, scratch)) fonts.ReportDamaged(font.Face);
        }

        if (fonts.HasFailed) return false;
        pdf.Finish(catalog, info, output);
        return true;
    }

    private static void WriteCatalog(
        PdfBuffer pdf, PdfRef reference, PdfRef metadata, PdfRef pages, DocumentProperties properties)
    {
        using var catalog = pdf.StartDictionary(reference);
        catalog.Name("Type"u8, "Catalog"u8);
        catalog.Ref("Pages"u8, pages);
        catalog.Ref("Metadata"u8, metadata);
        catalog.Text("Lang"u8, properties.Language);
    }

    private static void WritePages(
        PdfBuffer pdf, IReadOnlyList<PageDisplayList> pages, PdfRef root, FontCatalog fonts, ImageXObjects images, ByteBuffer scratch)
    {
        var states = new OverprintStates(pdf);
        var tree = new PageTree(pdf, root);
        foreach (var page in pages)
        {
            scratch.Clear();
            var content = new ContentStream(scratch, fonts, images, page.Boxes.Media.Height);
            foreach (var item in page.Items) content.Add(item);
            content.Finish();
            tree.Add(page, scratch.Written, content, states);
        }

        tree.Finish();
    }
}
