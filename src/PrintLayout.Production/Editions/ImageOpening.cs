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
    /// <param name="page">The page with its advertisements; null for stories alone.</param>
    /// <param name="nameplate">What the nameplate of the page says; null when it has none.</param>
    /// <param name="sink">Receives what is wrong with an image, at the place that names it.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="files">Notes the images that were asked for; null when no caller needs to know.</param>
    public static ImageLibrary Open(
        IEnumerable<Article> articles, EditionPage? page, NameplateText? nameplate, IDiagnosticSink sink, LayoutLimits limits,
        FileLog? files = null)
    {
        var images = ImmutableSortedDictionary.CreateBuilder<string, ImageFile>(StringComparer.Ordinal);
        var size = new ImageLimits(limits.ImageFileBytes, limits.ImagePixels, limits.ImageSide, limits.ImageScans, limits.ImageJpegPixels);
        var uses = UsesOf(articles, page, nameplate);
        foreach (var use in uses)
        {
            if (images.ContainsKey(use.Key)) continue;
            var named = use.Named;
            files?.Add(named.Value);
            if (ImageFile.TryOpen(named.Value, size, use.Part ?? DocumentPage.First, Documents, out var fault) is not { } image)
            {
                Report(named, fault!, use.IsAd, sink);
                continue;
            }

            images.Add(use.Key, image);
            CheckName(named, image, sink);
            ReportDrawing(image, sink);
            if (use.Part is not null && image.Page is null) ReportPart(named, image, sink);
        }

        ReportClips(uses, images, sink);
        return new ImageLibrary(images.ToImmutable());
    }

    /// <summary>All images that are named: those of figures, of advertisements, of section labels, of the nameplate.</summary>
    private static List<Use> UsesOf(IEnumerable<Article> articles, EditionPage? page, NameplateText? nameplate)
    {
        var uses = new List<Use>();
        foreach (var figure in articles.SelectMany(article => article.Figures))
        {
            if (figure.Image is not { } image) continue;
            uses.Add(new Use(image, figure.Page) { IsFigure = true, IsCutOut = figure.IsCutOut, CutOut = figure.CutOut });
            if (figure.CutOut is { } shape) uses.Add(new Use(shape, null));
        }

        foreach (var ad in page?.Ads ?? [])
        {
            if (ad.Image is { } image) uses.Add(new Use(image, ad.Page) { IsAd = true });
        }

        var labels = articles.Select(article => article.Section?.Image).OfType<Located<string>>();
        uses.AddRange(labels.Concat(nameplate?.Images ?? []).Select(image => new Use(image, null)));
        return uses;
    }

    private static void ReportClips(
        List<Use> uses, ImmutableSortedDictionary<string, ImageFile>.Builder images, IDiagnosticSink sink)
    {
        var told = new HashSet<SourceSpan>();
        foreach (var use in uses)
        {
            if (!images.TryGetValue(use.Key, out var image) || !told.Add(use.Named.Span)) continue;
            var finding = use.CutOut is not { } cutOut ? ImageClips.Judge(use.Named, image.Header.Clip, use.IsCutOut, use.IsFigure)
                : images.TryGetValue(ImageLibrary.KeyOf(cutOut.Value, null), out var shape) ? ImageClips.JudgeShape(cutOut, shape, image)
                : null;
            if (finding is not null) sink.Report(finding);
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

    /// <summary>An image where it is named.</summary>
    /// <param name="Named">Its path.</param>
    /// <param name="Part">What of it is asked for if it is a document; null where nothing is said.</param>
    private sealed record Use(Located<string> Named, DocumentPage? Part)
    {
        public string Key { get; } = ImageLibrary.KeyOf(Named.Value, Part);

        public bool IsFigure { get; init; }

        public bool IsCutOut { get; init; }

        public Located<string>? CutOut { get; init; }

        public bool IsAd { get; init; }
    }
}
