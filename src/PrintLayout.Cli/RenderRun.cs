using System.Globalization;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Layout;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Preflight;
using PrintLayout.Production;

namespace PrintLayout.Cli;

/// <summary>One run of <c>render</c>: composes, writes every sound page, reports, and answers with the exit code.</summary>
internal sealed class RenderRun(RenderSettings settings, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();
    private readonly MagickImageDecoder _images = new();

    public int Execute()
    {
        var conditions = new DiagnosticBag();
        var request = new OutputConditionRequest(settings.Standard, BundledFiles.NewsprintProfile, settings.Icc, settings.Condition);
        var condition = OutputConditionReader.Read(request, conditions);
        var profile = OutputConditionReader.ConversionProfile(request, condition, conditions);
        if (conditions.HasErrors) return Answer(conditions);
        if (settings.Preflight) PdfPreflight.Prepare();
        var options = new PdfDocumentOptions
        {
            Standard = settings.Standard,
            Condition = condition,
            Written = settings.SourceDate,
            Tagged = settings.Tagged,
            Images = new PdfImageOptions(_images) { OutputProfile = profile },
            OutlinesType = settings.OutlineText,
            Bytes = settings.Pretty ? PdfWriterOptions.Readable : new PdfWriterOptions(),
        };
        using var edition = EditionRenderer.Render(settings.Edition, settings.Fonts, LayoutLimits.Default, settings.Marks ? new PrinterMarks(settings.SourceDate) : null);
        var delivered = new PageDelivery(settings.Output, settings.Ppi, options, _images, settings.Preflight).Deliver(edition, settings.Grouping);
        var all = edition.Diagnostics
            .Concat(delivered.SelectMany(page => page.Page.Diagnostics.AddRange(page.WriteDiagnostics)))
            .ToList();
        var reportSink = new DiagnosticBag();
        AtomicFile.TryWrite(
            Path.Combine(settings.Output, "report.json"),
            stream => ReportWriter.Write(stream, edition, delivered),
            reportSink);
        all.AddRange(reportSink);
        var code = Answer(all);
        foreach (var page in delivered) WriteSummary(page);
        return code;
    }

    private int Answer(IReadOnlyCollection<Diagnostic> all)
    {
        foreach (var diagnostic in all) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, _sources.Read));
        return ExitCodes.For(all);
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
