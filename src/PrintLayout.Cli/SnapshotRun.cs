using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Json;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Files;
using PrintLayout.Production.Press;
using PrintLayout.Production.Snapshots;
using PrintLayout.Raster.Comparison;
using PrintLayout.Snapshots.Report;
using PrintLayout.Snapshots.Verdicts;
using PrintLayout.Sources;

namespace PrintLayout.Cli;

/// <summary>One run of <c>snap</c>: composes the edition, compares, keeps, cleans or reports, and answers with the exit code.</summary>
internal sealed class SnapshotRun(SnapshotSettings settings, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();

    public int Execute()
    {
        var conditions = new DiagnosticBag();
        var images = new MagickImageDecoder();
        if (PdfOptions(images, conditions) is not { } pdf) return Answer(conditions);
        using var edition = EditionRenderer.Render(settings.Edition, settings.Fonts, LayoutLimits.Default);
        // Without its pages nothing can be said of an edition, least of all that what was approved is stale.
        if (edition.Fonts is null || edition.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error)) return Answer(edition.Diagnostics);
        using var pictures = new RasterPictures(images);
        var folder = SnapshotFolder.Of(settings.Edition);
        var desk = new EditionSnapshots(folder, new SnapshotMaker(pictures, pdf), pictures, settings.Exact);
        if (settings.Action == SnapshotAction.Clean) return Clean(desk, folder, edition);
        var tested = desk.Test(edition, settings.Pages);
        if (tested.IsEmpty)
        {
            messages.WriteLine("printlayout: the edition has no page of that name");
            return ExitCodes.Usage;
        }

        foreach (var finding in tested.SelectMany(page => page.Verdict.Diagnostics)) messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
        if (settings.Action == SnapshotAction.Approve) return Approve(desk, tested);
        var code = Code(tested);
        if (settings.Report is { } path && !WriteReport(path, desk, tested, edition)) return ExitCodes.PageErrors;
        if (settings.Action == SnapshotAction.Report) return ExitCodes.Ok;
        foreach (var page in tested) ChangeLines.Write(output, page.Verdict);
        Advise(code, tested);
        return code;
    }

    /// <summary>Pages are written as for the newsprint condition, whatever a press will ask for: what is compared is how they are drawn.</summary>
    private static PdfDocumentOptions? PdfOptions(MagickImageDecoder images, DiagnosticBag sink)
    {
        var request = new OutputConditionRequest(PdfStandard.X4, BundledFiles.NewsprintProfile, null, null);
        var condition = OutputConditionReader.Read(request, sink);
        var profile = OutputConditionReader.ConversionProfile(request, condition, sink);
        return sink.HasErrors
            ? null
            : new PdfDocumentOptions { Standard = PdfStandard.X4, Condition = condition, Images = new PdfImageOptions(images) { OutputProfile = profile } };
    }

    private int Approve(EditionSnapshots desk, ImmutableArray<TestedPage> tested)
    {
        var failed = tested.Where(page => page.Verdict.State == PageState.Failed).Select(page => page.Verdict.Page).ToList();
        if (failed.Count > 0)
        {
            messages.WriteLine($"printlayout: nothing was approved, because {string.Join(", ", failed)} {(failed.Count == 1 ? "has" : "have")} errors");
            return ExitCodes.PageErrors;
        }

        var sink = new DiagnosticBag();
        var approved = desk.Approve(tested, sink);
        foreach (var page in tested.Where(page => approved.Contains(page.Verdict.Page))) ChangeLines.Write(output, page.Verdict);
        output.WriteLine(approved.IsEmpty ? "nothing to approve: every page is as it was" : $"approved {string.Join(", ", approved)}");
        return sink.HasErrors ? Answer(sink) : ExitCodes.Ok;
    }

    private int Clean(EditionSnapshots desk, SnapshotFolder folder, RenderedEdition edition)
    {
        var sink = new DiagnosticBag();
        var stale = desk.Stale(edition).Where(settings.Pages.Matches).ToList();
        foreach (var file in stale.SelectMany(page => folder.Remove(page, sink))) output.WriteLine($"removed {file}");
        if (stale.Count == 0) output.WriteLine("nothing to clean: the edition has every page of which something is kept");
        return sink.HasErrors ? Answer(sink) : ExitCodes.Ok;
    }

    private bool WriteReport(string path, EditionSnapshots desk, ImmutableArray<TestedPage> tested, RenderedEdition edition)
    {
        var faces = new LibraryFaces(edition.Fonts!.Faces.Values);
        var sink = new DiagnosticBag();
        var title = string.Create(CultureInfo.InvariantCulture, $"{settings.Edition}: snapshots");
        var isWritten = AtomicFile.TryWrite(path, stream => HtmlReport.Write(title, [.. tested.Select(page => desk.Report(page, faces, settings.Ppi))], stream), sink);
        if (isWritten) output.WriteLine($"report: {path}");
        else Answer(sink);
        return isWritten;
    }

    private static int Code(ImmutableArray<TestedPage> tested)
    {
        if (tested.SelectMany(page => page.Verdict.Diagnostics).Any(finding => finding.Code == DiagnosticCodes.SnapshotUnreadable)) return ExitCodes.Unreadable;
        if (tested.Any(page => page.Verdict.State == PageState.Failed)) return ExitCodes.PageErrors;
        return tested.All(page => page.Verdict.State == PageState.Same) ? ExitCodes.Ok : ExitCodes.SnapshotDiffers;
    }

    private void Advise(int code, ImmutableArray<TestedPage> tested)
    {
        if (code != ExitCodes.SnapshotDiffers) return;
        if (settings.Report is null) output.WriteLine($"look at it: printlayout snap report {settings.Edition}");
        if (tested.Any(page => page.Verdict.State is PageState.New or PageState.Changed)) output.WriteLine($"if it is right: printlayout snap approve {settings.Edition}");
    }

    private int Answer(IReadOnlyCollection<Diagnostic> findings)
    {
        foreach (var finding in findings) messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
        return ExitCodes.For(findings);
    }
}
