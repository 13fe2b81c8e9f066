using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Layout;
using PrintLayout.Pdf.Document;
using PrintLayout.Preflight;
using PrintLayout.Production;
using PrintLayout.Production.Batch;

namespace PrintLayout.Cli;

/// <summary>Press PDF, read back by preflight before it gets its name.</summary>
/// <param name="options">How it is written.</param>
/// <param name="hasPreflight">Whether it is read back.</param>
internal sealed class PdfFileWriter(PdfDocumentOptions options, bool hasPreflight) : IPageFileWriter
{
    public string Format => "pdf";

    public bool HoldsPages => true;

    public bool ShowsFaults => false;

    public string Settings { get; } = FormattableString.Invariant(
        $"{options.Standard} {options.Condition?.Identifier} {Digest(options.Condition?.Profile is { } profile ? profile.Bytes : default)} {Digest(options.Images?.OutputProfile)} {options.Written:O} tagged={options.Tagged} outlines={options.OutlinesType} {options.Bytes} preflight={hasPreflight}");

    public void Prepare()
    {
        if (hasPreflight) PdfPreflight.Prepare();
    }

    public void Write(IReadOnlyList<MadePage> pages, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        var found = new DiagnosticBag();
        var lists = pages.Select(page => page.Page).ToList();
        PdfDocumentWriter.Write(lists, OptionsFor(pages), output, found);
        clock.Lap("pdf");
        foreach (var diagnostic in found) sink.Report(diagnostic);
        if (found.HasErrors || !hasPreflight) return;
        // Written in one piece, so the stream's room is the file; a copy would be some hundred kilobytes a page.
        Preflight(output.Capacity == output.Length ? output.GetBuffer() : output.ToArray(), path, pages, sink);
        clock.Lap("preflight");
    }

    private static string Digest(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "-" : Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Images are held against the ink limit of the master, as everything else is.</summary>
    private PdfDocumentOptions OptionsFor(IReadOnlyList<MadePage> pages) => options.Images is { } placed
        ? options with { Images = placed with { InkLimit = pages.Max(page => page.InkLimit) } }
        : options;

    // The finished bytes as a stranger reads them; an error among the findings keeps the file from getting its name.
    private void Preflight(byte[] bytes, string path, IReadOnlyList<MadePage> pages, IDiagnosticSink sink)
    {
        var held = new PreflightOptions(options.Standard switch
        {
            PdfStandard.X4 => PreflightProfile.X4,
            PdfStandard.X1a => PreflightProfile.X1a,
            _ => PreflightProfile.None,
        }) { InkLimit = pages.Max(page => page.InkLimit) / 10 };
        foreach (var finding in PdfPreflight.Check(bytes, held).Findings)
        {
            var source = finding is { Page: > 0, Place: { } place } ? PlaceOnPage.SourceOf(pages[finding.Page - 1].Page, place) : SourceSpan.None;
            sink.Report(PreflightDiagnostics.Of(finding, path, source));
        }
    }
}
