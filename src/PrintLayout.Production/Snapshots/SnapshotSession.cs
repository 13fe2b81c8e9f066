using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Json;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Files;
using PrintLayout.Production.House;
using PrintLayout.Production.Press;
using PrintLayout.Raster.Comparison;
using PrintLayout.Snapshots.Report;
using PrintLayout.Sources;

namespace PrintLayout.Production.Snapshots;

/// <summary>
/// The snapshots of one edition, whose pages were made up for this. Pages are written as for the newsprint condition, whatever a press asks
/// for: what is compared is how they are drawn.
/// </summary>
public sealed class SnapshotSession : IDisposable
{
    private readonly RenderedEdition? _edition;
    private readonly RasterPictures? _pictures;
    private readonly EditionSnapshots? _snapshots;
    private readonly SnapshotFolder _folder;
    private readonly string _path;

    private SnapshotSession(
        string path, RenderedEdition? edition, RasterPictures? pictures, EditionSnapshots? snapshots, IEnumerable<Diagnostic> findings)
    {
        (_path, _edition, _pictures, _snapshots) = (path, edition, pictures, snapshots);
        _folder = SnapshotFolder.Of(path);
        Findings = [.. findings];
    }

    /// <summary>What keeps the edition from being looked at; empty when nothing does.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>
    /// Whether the edition could be made up. Without its pages nothing can be said of it, least of all that a snapshot is stale.
    /// </summary>
    public bool IsReady => _snapshots is not null;

    /// <summary>Makes up an edition for its snapshots.</summary>
    /// <param name="edition">The edition file.</param>
    /// <param name="fonts">Where faces come from.</param>
    /// <param name="isExact">Whether another PDF file alone makes a page differ.</param>
    public static SnapshotSession Open(string edition, FontLocations fonts, bool isExact = false)
    {
        var conditions = new DiagnosticBag();
        var images = new MagickImageDecoder();
        if (PdfOptions(images, conditions) is not { } pdf) return new SnapshotSession(edition, null, null, null, conditions);
        var made = EditionRenderer.Render(edition, fonts, LayoutLimits.Default);
        if (made.Fonts is null || made.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error))
            return new SnapshotSession(edition, made, null, null, made.Diagnostics);
        var pictures = new RasterPictures(images);
        var snapshots = new EditionSnapshots(SnapshotFolder.Of(edition), new SnapshotMaker(pictures, pdf), pictures, isExact);
        return new SnapshotSession(edition, made, pictures, snapshots, []);
    }

    /// <summary>Compares pages with what was approved of them.</summary>
    /// <param name="pages">Which pages.</param>
    public ImmutableArray<TestedPage> Test(PagePattern pages) => _snapshots!.Test(_edition!, pages);

    /// <summary>Keeps pages as they are now; none while one of them has errors.</summary>
    /// <param name="tested">The pages, tested.</param>
    /// <param name="sink">Receives what cannot be written.</param>
    /// <returns>The pages that were written: those that are not already as approved.</returns>
    public ImmutableArray<string> Approve(ImmutableArray<TestedPage> tested, IDiagnosticSink sink) => _snapshots!.Approve(tested, sink);

    /// <summary>Removes what is kept of pages that the edition no longer has.</summary>
    /// <param name="pages">Which pages.</param>
    /// <param name="sink">Receives what cannot be removed.</param>
    /// <returns>The files that were removed; null when no page is stale.</returns>
    public ImmutableArray<string>? Clean(PagePattern pages, IDiagnosticSink sink)
    {
        var stale = _snapshots!.Stale(_edition!).Where(pages.Matches).ToList();
        return stale.Count == 0 ? null : [.. stale.SelectMany(page => _folder.Remove(page, sink))];
    }

    /// <summary>Writes the report: both forms of each page, their difference and what changed, in one HTML file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="tested">The pages, tested.</param>
    /// <param name="ppi">Resolution of the pictures, in pixels per inch.</param>
    /// <param name="sink">Receives PL4001 when the file cannot be written.</param>
    /// <returns>Whether it was written.</returns>
    public bool WriteReport(string path, ImmutableArray<TestedPage> tested, int ppi, IDiagnosticSink sink)
    {
        var faces = new LibraryFaces(_edition!.Fonts!.Faces.Values);
        var title = string.Create(CultureInfo.InvariantCulture, $"{_path}: snapshots");
        var pages = tested.Select(page => _snapshots!.Report(page, faces, ppi));
        return AtomicFile.TryWrite(path, stream => HtmlReport.Write(title, [.. pages], stream), sink);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pictures?.Dispose();
        _edition?.Dispose();
    }

    private static PdfDocumentOptions? PdfOptions(MagickImageDecoder images, DiagnosticBag sink)
    {
        var request = new OutputConditionRequest(PdfStandard.X4, BundledFiles.NewsprintProfile, null, null);
        var condition = OutputConditionReader.Read(request, sink);
        var profile = OutputConditionReader.ConversionProfile(request, condition, sink);
        return sink.HasErrors
            ? null
            : new PdfDocumentOptions
            {
                Standard = PdfStandard.X4,
                Condition = condition,
                Images = new PdfImageOptions(images) { OutputProfile = profile, Documents = new PdfDocumentReader() }
            };
    }
}
