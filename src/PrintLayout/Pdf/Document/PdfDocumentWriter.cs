using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Writes pages as one PDF file, by a press standard or none: every font embedded as a subset that all pages
/// share. A pure function: the same pages and options give the same bytes, on any thread.
/// </summary>
public static class PdfDocumentWriter
{
    /// <summary>Writes a file that follows no press standard.</summary>
    /// <inheritdoc cref="Write(IReadOnlyList{PageDisplayList}, PdfDocumentOptions, Stream, IDiagnosticSink)"/>
    public static bool Write(
        IReadOnlyList<PageDisplayList> pages, PdfWriterOptions options, Stream output, IDiagnosticSink diagnostics, PdfImageOptions? images = null) =>
        Write(pages, new PdfDocumentOptions { Bytes = options, Images = images }, output, diagnostics);

    /// <summary>Writes the file, or nothing at all when a font or an image cannot be embedded.</summary>
    /// <param name="pages">The pages in order; at least one. The first gives the file its title, language and date.</param>
    /// <param name="options">What the file is for, and how its bytes are laid out.</param>
    /// <param name="output">Where the file goes. It is written in one piece at the end and not closed.</param>
    /// <param name="diagnostics">Takes PL4002 for each face and PL5005 for each image that cannot be embedded.</param>
    /// <returns>Whether the file was written; when not, the reasons were reported as errors.</returns>
    /// <exception cref="ArgumentException">There are no pages, or the standard asks for a condition or profile that is not given.</exception>
    /// <exception cref="NotSupportedException">A page holds an item of a kind that this writer does not know.</exception>
    public static bool Write(
        IReadOnlyList<PageDisplayList> pages, PdfDocumentOptions options, Stream output, IDiagnosticSink diagnostics)
    {
        if (pages.Count == 0) throw new ArgumentException("A PDF file has at least one page.", nameof(pages));
        var rules = PdfXRules.Of(options.Standard);
        RequireCondition(options.Condition, rules);
        using var pdf = new PdfBuffer(options.Bytes with { Version = rules.Version });
        using var scratch = new ByteBuffer(128 * 1024);
        var properties = DocumentProperties.Of(pages[0], options.Written);
        var catalog = new DocumentCatalog(pdf, properties);
        var info = pdf.Reserve();
        Metadata.WriteInfo(pdf, info, properties, rules);
        if (options.Condition is { } condition) OutputIntent.Write(pdf, catalog.AddIntent(), condition);

        var fonts = new FontCatalog(pdf, diagnostics);
        var images = new ImageXObjects(pdf, ImageOptions(options), diagnostics);
        var outlines = options.OutlinesType ? new OutlineCatalog(pdf) : null;
        var shared = new SharedResources(fonts, outlines, images, new SpotCatalog(pdf), new OverprintStates(pdf));
        WritePages(pdf, pages, catalog, shared, scratch, options.Tagged);
        if (fonts.HasFailed || images.HasFailed) return false;
        outlines?.Write();
        foreach (var font in fonts.Fonts)
        {
            if (!FontObjects.TryWrite(pdf, font, scratch)) fonts.ReportDamaged(font.Face);
        }

        if (fonts.HasFailed) return false;
        catalog.Write();
        Metadata.WriteXmp(pdf, catalog.Metadata, properties, rules);
        pdf.Finish(catalog.Reference, info, output);
        return true;
    }

    private static PdfImageOptions? ImageOptions(PdfDocumentOptions options)
    {
        if (options.Standard != PdfStandard.X1a || options.Images is not { } images) return options.Images;
        return images with { Colours = ImageColourPolicy.Inks, OutputProfile = options.Condition?.Profile?.Bytes.ToArray() ?? images.OutputProfile };
    }

    private static void RequireCondition(OutputCondition? condition, PdfXRules rules)
    {
        if (!rules.NeedsIntent) return;
        if (condition is null) throw new ArgumentException("A press standard needs an output condition.");
        if (condition.Profile is null && (rules.NeedsProfile || !condition.IsRegistered))
            throw new ArgumentException("The condition needs its profile: the standard asks for it, or its name is not registered.");
        if (condition.Profile?.MajorVersion > rules.NewestProfile)
            throw new ArgumentException("The standard does not allow a profile of this version of ICC.");
    }

    private static void WritePages(
        PdfBuffer pdf, IReadOnlyList<PageDisplayList> pages, DocumentCatalog catalog, SharedResources shared, ByteBuffer scratch, bool isTagged)
    {
        var tree = new PageTree(pdf, catalog.Pages);
        var threads = new ArticleThreads(pdf);
        var bookmarks = new Bookmarks(pdf);
        var structure = isTagged ? new StructureTree(pdf) : null;
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var reference = pdf.Reserve();
            var stories = StoryOnPage.Of(page);
            catalog.AddPage(page.Name);
            bookmarks.Add(reference, page, stories);
            scratch.Clear();
            var resources = new PageResources(shared);
            var content = new ContentStream(scratch, resources, page.Boxes.Media.Height, structure?.StartPage(reference, i, stories));
            foreach (var item in page.Items) content.Add(item);
            content.Finish();
            var beads = threads.Add(reference, page.Boxes.Media.Height, stories);
            tree.Add(reference, page, scratch.Written, resources, new PageStructure(beads, isTagged ? i : null));
        }

        tree.Finish();
        shared.Spots.Write();
        catalog.Threads = threads.Write();
        catalog.Outlines = bookmarks.Write();
        structure?.Write();
        catalog.StructureRoot = structure?.Root;
    }
}
