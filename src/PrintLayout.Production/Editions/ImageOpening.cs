using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.PdfText.Placing;
using PrintLayout.Plan.Editions;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Opens the images that the articles, the advertisements and the nameplate of a page name; joins Content and Images, which do not know
/// each other.
/// </summary>
internal static class ImageOpening
{
    private static readonly PdfDocumentReader Documents = new();

    /// <summary>Reads the heads of all images.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="page">The page with its advertisements.</param>
    /// <param name="nameplate">What the nameplate of the page says; null when it has none.</param>
    /// <param name="sink">Receives what is wrong with an image, at the place that names it.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="files">Notes the images that were asked for; null when no caller needs to know.</param>
    public static ImageLibrary Open(
        IEnumerable<Article> articles, EditionPage page, NameplateText? nameplate, IDiagnosticSink sink, LayoutLimits limits,
        FileLog? files = null)
    {
        var images = ImmutableSortedDictionary.CreateBuilder<string, ImageFile>(StringComparer.Ordinal);
        var size = new ImageLimits(limits.ImageFileBytes, limits.ImagePixels, limits.ImageSide, limits.ImageScans, limits.ImageJpegPixels);
        var labels = articles.Select(article => article.Section?.Image).OfType<Located<string>>();
        foreach (var (path, part, isAd) in articles.SelectMany(article => article.Figures)
            .Select(figure => (figure.Image, figure.Page, IsAd: false))
            .Concat(page.Ads.Select(ad => (ad.Image, ad.Page, IsAd: true)))
            .Concat(labels.Concat(nameplate?.Images ?? [])
                .Select(image => ((Located<string>?)image, (DocumentPage?)null, IsAd: false))))
        {
            if (path is not { } named || images.ContainsKey(ImageLibrary.KeyOf(named.Value, part))) continue;
            files?.Add(named.Value);
            if (ImageFile.TryOpen(named.Value, size, part ?? DocumentPage.First, Documents, out var fault) is not { } image)
            {
                Report(named, fault!, isAd, sink);
                continue;
            }

            images.Add(ImageLibrary.KeyOf(named.Value, part), image);
            CheckName(named, image, sink);
            ReportDrawing(image, sink);
            if (part is not null && image.Page is null) ReportPart(named, image, sink);
        }

        ReportClips(articles, page, nameplate, images, sink);
        return new ImageLibrary(images.ToImmutable());
    }

    private static void ReportClips(
        IEnumerable<Article> articles, EditionPage page, NameplateText? nameplate,
        ImmutableSortedDictionary<string, ImageFile>.Builder images, IDiagnosticSink sink)
    {
        var told = new HashSet<SourceSpan>();
        foreach (var figure in articles.SelectMany(article => article.Figures))
            Check(figure.Image, figure.Page, figure.IsCutOut, isFigure: true);
        foreach (var named in page.Ads.Select(ad => ad.Image).Concat(articles.Select(article => article.Section?.Image))
            .Concat(nameplate?.Images.Select(image => (Located<string>?)image) ?? []))
            Check(named, null, isCutOut: false, isFigure: false);

        void Check(Located<string>? named, DocumentPage? part, bool isCutOut, bool isFigure)
        {
            if (named is null || !images.TryGetValue(ImageLibrary.KeyOf(named.Value, part), out var image)) return;
            if (!told.Add(named.Span)) return;
            if (ImageClips.Judge(named, image.Header.Clip, isCutOut, isFigure) is { } finding) sink.Report(finding);
        }
    }

    // A proof shows what has come so far; only the press waits for an advertisement (PL3067).
    private static void Report(Located<string> named, ImageFault fault, bool isAd, IDiagnosticSink sink)
    {
        var code = fault.Kind switch
        {
            ImageFaultKind.Unreadable => DiagnosticCodes.FileUnreadable,
            ImageFaultKind.TooLarge => DiagnosticCodes.OverLimit,
            _ => DiagnosticCodes.ImageUnusable,
        };
        var severity = isAd ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        sink.Report(new Diagnostic(code, severity, named.Span, $"the image {named.Value} {fault.Message}", [fault.Hint]));
    }

    /// <summary>What of a drawing is not drawn is said at its line of the file.</summary>
    private static void ReportDrawing(ImageFile image, IDiagnosticSink sink)
    {
        foreach (var fault in image.Art?.Faults ?? [])
        {
            sink.Report(new Diagnostic(
                DiagnosticCodes.ArtNotDrawn, fault.LosesInk ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                new SourceSpan(image.Path, fault.Line, fault.Column), fault.Message, [fault.Hint]));
        }
    }

    private static void ReportPart(Located<string> named, ImageFile image, IDiagnosticSink sink) => sink.Report(Diagnostic.Warning(
        DiagnosticCodes.DocumentKeyUnused,
        named.Span,
        $"page and box say nothing about {named.Value}, which is {image.Header.Format}",
        "take them out, or name a PDF"));

    private static void CheckName(Located<string> named, ImageFile image, IDiagnosticSink sink)
    {
        if (ImageHeaderReader.FormatOfName(named.Value) is not { } byName || byName == image.Header.Format) return;
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.ImageNameMisleads,
            named.Span,
            FormattableString.Invariant(
                $"the image {named.Value} is called {byName} but is {image.Header.Format}; it is placed as what it is"),
            "give the file its right ending, so that other programs open it too"));
    }
}
