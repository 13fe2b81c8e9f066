using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pdf.Document;
using PrintLayout.Preflight;
using PrintLayout.Production;
using PrintLayout.Raster;

namespace PrintLayout.Cli;

/// <summary>Writes the files of an edition: a proof for every sound page, and the PDF files that its pages are shared out over.</summary>
internal sealed class PageDelivery(string folder, int ppi, PdfDocumentOptions options, IImageDecoder images, bool hasPreflight = true)
{
    /// <summary>Writes everything that can be written.</summary>
    /// <returns>The pages in order, each with its files and what was found while writing them.</returns>
    public ImmutableArray<DeliveredPage> Deliver(RenderedEdition edition, PdfGrouping grouping)
    {
        var outcomes = edition.Pages.Select(page => new Outcome(page)).ToList();
        foreach (var plan in PdfFilePlan.Of(edition, grouping))
            WritePdf(plan, [.. outcomes.Where(outcome => plan.Pages.Contains(outcome.Page))]);
        foreach (var outcome in outcomes.Where(outcome => outcome.Page.IsSound)) WriteProof(outcome);
        return [.. outcomes.Select(outcome => outcome.ToDelivered())];
    }

    private void WritePdf(PdfFilePlan plan, ImmutableArray<Outcome> outcomes)
    {
        var path = Path.Combine(folder, $"{plan.Name}.pdf");
        var sound = outcomes.Where(outcome => outcome.Page.IsSound).ToList();
        if (sound.Count < outcomes.Length)
        {
            // A press file that lacks a page would be taken for the whole; the page's own errors say what is wrong.
            if (outcomes.Length > 1) outcomes.First(outcome => !outcome.Page.IsSound).Sink.Report(Incomplete(path, plan));
            return;
        }

        // What is found belongs to the file; the first page speaks for it.
        var first = outcomes[0];
        var pages = plan.Pages.Select(page => page.Made!.Page).ToList();
        Action<byte[]>? check = hasPreflight ? bytes => Preflight(bytes, path, plan, first) : null;
        if (Write(first, "pdf", path, stream => PdfDocumentWriter.Write(pages, OptionsFor(plan), stream, first.Sink), check) is not { } file) return;
        foreach (var outcome in outcomes) outcome.Files.Add(file);
    }

    private void WriteProof(Outcome outcome)
    {
        var path = Path.Combine(folder, $"{outcome.Page.Name}.png");
        var file = Write(outcome, "png", path, stream =>
        {
            using var png = new PngWriter(images);
            png.Write(outcome.Page.Made!.Page, new RasterOptions(ppi), stream, outcome.Sink);
        });
        if (file is not null) outcome.Files.Add(file);
    }

    private static WrittenFile? Write(Outcome outcome, string format, string path, Action<Stream> write, Action<byte[]>? check = null)
    {
        // What the PDF writer could not do the other would only say again.
        if (outcome.Sink.HasErrors) return null;
        var clock = Stopwatch.StartNew();
        // Into memory first: what a writer reports as an error must not become a file.
        using var memory = new MemoryStream();
        write(memory);
        outcome.Times.Add(new StageTime(format, clock.Elapsed.TotalMilliseconds));
        if (outcome.Sink.HasErrors) return null;
        if (check is not null)
        {
            clock.Restart();
            check(memory.ToArray());
            outcome.Times.Add(new StageTime("preflight", clock.Elapsed.TotalMilliseconds));
            if (outcome.Sink.HasErrors) return null;
        }

        var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        return AtomicFile.TryWrite(path, stream => stream.Write(bytes.Span), outcome.Sink)
            ? new WrittenFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)))
            : null;
    }

    /// <summary>Images are held against the ink limit of the master, as everything else is.</summary>
    private PdfDocumentOptions OptionsFor(PdfFilePlan plan) => options.Images is { } placed
        ? options with { Images = placed with { InkLimit = plan.Pages.Max(page => page.Made!.InkLimit) } }
        : options;

    // The finished bytes as a stranger reads them; an error among the findings keeps the file from getting its name.
    private void Preflight(byte[] bytes, string path, PdfFilePlan plan, Outcome outcome)
    {
        var pages = plan.Pages.Select(page => page.Made!).ToList();
        var held = new PreflightOptions(options.Standard switch
        {
            PdfStandard.X4 => PreflightProfile.X4,
            PdfStandard.X1a => PreflightProfile.X1a,
            _ => PreflightProfile.None,
        }) { InkLimit = pages.Max(page => page.InkLimit) / 10 };
        foreach (var finding in PdfPreflight.Check(bytes, held).Findings)
        {
            var source = finding is { Page: > 0, Place: { } place } ? PlaceOnPage.SourceOf(pages[finding.Page - 1].Page, place) : SourceSpan.None;
            outcome.Sink.Report(PreflightDiagnostics.Of(finding, path, source));
        }
    }

    private static Diagnostic Incomplete(string path, PdfFilePlan plan)
    {
        var broken = string.Join(", ", plan.Pages.Where(page => !page.IsSound).Select(page => page.Name));
        return Diagnostic.Error(
            DiagnosticCodes.FileIncomplete, SourceSpan.OfFile(path), $"the file was not written: {broken} has errors", "mend them, or write one file a page with --pdf-files page");
    }

    /// <summary>What becomes of a page while files are written.</summary>
    private sealed class Outcome(RenderedPage page)
    {
        public RenderedPage Page { get; } = page;

        public DiagnosticBag Sink { get; } = [];

        public List<WrittenFile> Files { get; } = [];

        public List<StageTime> Times { get; } = [];

        public DeliveredPage ToDelivered() => new(Page, [.. Files], [.. Times], [.. Sink]);
    }
}
