using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Production;
using PrintLayout.Raster;

namespace PrintLayout.Cli;

/// <summary>One run of <c>render</c>: composes, writes every sound page, reports, and answers with the exit code.</summary>
internal sealed class RenderRun(RenderSettings settings, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();
    private readonly MagickImageDecoder _images = new();

    public int Execute()
    {
        using var edition = EditionRenderer.Render(settings.Edition, settings.Fonts, LayoutLimits.Default);
        var delivered = edition.Pages.Select(Deliver).ToImmutableArray();
        var all = edition.Diagnostics
            .Concat(delivered.SelectMany(page => page.Page.Diagnostics.AddRange(page.WriteDiagnostics)))
            .ToList();
        var reportSink = new DiagnosticBag();
        AtomicFile.TryWrite(
            Path.Combine(settings.Output, "report.json"),
            stream => ReportWriter.Write(stream, edition, delivered),
            reportSink);
        all.AddRange(reportSink);
        foreach (var diagnostic in all) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, _sources.Read));
        foreach (var page in delivered) WriteSummary(page);
        return ExitCodes.For(all);
    }

    private DeliveredPage Deliver(RenderedPage page)
    {
        if (page.Made is not { } made || !page.IsSound) return new DeliveredPage(page, [], [], []);
        var sink = new DiagnosticBag();
        var times = ImmutableArray.CreateBuilder<StageTime>();
        var files = ImmutableArray.CreateBuilder<WrittenFile>();
        Write("pdf", stream => PdfDocumentWriter.Write([made.Page], new PdfWriterOptions(), stream, sink, new PdfImageOptions(_images)));
        Write("png", stream =>
        {
            using var png = new PngWriter(_images);
            png.Write(made.Page, new RasterOptions(settings.Ppi), stream, sink);
        });
        return new DeliveredPage(page, files.ToImmutable(), times.ToImmutable(), [.. sink]);

        void Write(string format, Action<Stream> write)
        {
            // What the PDF writer could not do the other would only say again.
            if (sink.HasErrors) return;
            var clock = Stopwatch.StartNew();
            // Into memory first: what a writer reports as an error must not become a file.
            using var memory = new MemoryStream();
            write(memory);
            times.Add(new StageTime(format, clock.Elapsed.TotalMilliseconds));
            if (sink.HasErrors) return;
            var path = Path.Combine(settings.Output, $"{page.Name}.{format}");
            var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
            if (AtomicFile.TryWrite(path, stream => stream.Write(bytes.Span), sink))
                files.Add(new WrittenFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span))));
        }
    }

    private void WriteSummary(DeliveredPage delivered)
    {
        var page = delivered.Page;
        if (page.Made is not { } made)
        {
            output.WriteLine($"{page.Name}: not made");
            return;
        }

        var milliseconds = page.Times.Concat(delivered.WriteTimes).Sum(time => time.Milliseconds);
        var lines = made.Report.Modules.Sum(module => module.LinesSet);
        var overset = made.Report.Modules.Sum(module => module.OversetLines);
        var underset = made.Report.Modules.Sum(module => module.UndersetLines);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{page.Name}: {made.Report.Modules.Length} stories, {lines} lines, {overset} overset, {underset} underset, {milliseconds:0} ms"));
        if (made.Report.Modules.MaxBy(module => module.Quality.WorstOpening)?.Quality is { WorstOpening: > 0 } quality)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  worst line: {quality.WorstLine}: “{quality.WorstText}”, {quality.WorstOpening / 1000m:0.000} em between characters"));
        }

        foreach (var file in delivered.Files)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {file.Path}  {file.Bytes / 1024} KB"));
        if (delivered.Files.IsEmpty) output.WriteLine("  not written: it has errors");
    }
}
