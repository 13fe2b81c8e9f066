using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Writers;

/// <summary>
/// A press PDF while it is written. Of each page it keeps its bytes, and where things stand for the findings of preflight.
/// </summary>
internal sealed class PressPdfFile : IDocumentFile
{
    private readonly string _path;
    private readonly PdfDocumentOptions _options;
    private readonly bool _hasPreflight;
    private readonly IDiagnosticSink _sink;
    private readonly DiagnosticBag _found = [];
    private readonly PdfDocumentBuilder _document;
    private readonly List<PlacesOnPage> _places = [];
    private int _inkLimit;
    private bool _hasDocuments;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it will stand.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="hasPreflight">Whether it is read back.</param>
    /// <param name="sink">Receives findings.</param>
    public PressPdfFile(string path, PdfDocumentOptions options, bool hasPreflight, IDiagnosticSink sink)
    {
        (_path, _options, _hasPreflight, _sink) = (path, options, hasPreflight, sink);
        _document = new PdfDocumentBuilder(options, _found);
    }

    public void Add(PageDisplayList page)
    {
        // Images are held against the ink limit of the master, as everything else is.
        _document.Add(page);
        _inkLimit = Math.Max(_inkLimit, page.InkLimit);
        _hasDocuments |= page.Items.Any(item => item is PlacedImage { Image.Header.IsDocument: true });
        if (_hasPreflight) _places.Add(new PlacesOnPage(page));
    }

    public void Finish(MemoryStream output, StageClock clock)
    {
        _document.Finish(output);
        clock.Lap("pdf");
        foreach (var diagnostic in _found) _sink.Report(diagnostic);
        if (_found.HasErrors || !_hasPreflight) return;
        // Written in one piece, so the stream's room is the file; a copy would be some hundred kilobytes a page.
        Preflight(output.Capacity == output.Length ? output.GetBuffer() : output.ToArray());
        clock.Lap("preflight");
    }

    public void Dispose() => _document.Dispose();

    // The finished bytes as a stranger reads them; an error among the findings keeps the file from getting its name.
    private void Preflight(byte[] bytes)
    {
        var held = new PreflightOptions(PreflightDiagnostics.ProfileOf(_options.Standard)) { InkLimit = _inkLimit / 10 };
        // What is placed from other programs may nest as deep as it likes.
        var report = _hasDocuments ? PdfPreflight.Check(bytes, held) : PdfPreflight.CheckOwn(bytes, held);
        foreach (var finding in report.Findings)
        {
            var source = finding is { Page: > 0, Place: { } place } ? _places[finding.Page - 1].SourceOf(place) : SourceSpan.None;
            _sink.Report(PreflightDiagnostics.Of(finding, _path, source));
        }
    }
}
