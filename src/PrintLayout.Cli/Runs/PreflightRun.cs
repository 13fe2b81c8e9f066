using System.Globalization;
using System.Text;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Plates;
using PrintLayout.Production.Writers;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Runs;

/// <summary>One run of <c>preflight</c>: reads the file, reports, and answers with the exit code.</summary>
internal sealed class PreflightRun(string path, PreflightOptions options, bool asJson, TextWriter output, TextWriter messages)
{
    /// <summary>The plates that are written; null for none.</summary>
    public PlateRequest? Plates { get; init; }

    /// <summary>The plant's CMYK profile, by which RGB comes to the plates; null for the bundled newsprint.</summary>
    public string? Profile { get; init; }

    public int Execute()
    {
        if (InputFile.TryRead(path, options.Limits.FileBytes, out var fault) is not { } bytes)
        {
            var (message, hint) = fault.Words();
            var unreadable = fault == InputFault.TooLarge
                ? Diagnostic.Error(DiagnosticCodes.OverLimit, new SourceSpan(path, 0, 0), "the file is longer than the limit",
                    "check that this is the file you mean")
                : Diagnostic.Error(DiagnosticCodes.FileUnreadable, new SourceSpan(path, 0, 0), $"the file {message}", hint);
            messages.Write(DiagnosticFormatter.Full(unreadable, (_, _) => null));
            return ExitCodes.Unreadable;
        }

        var told = new DiagnosticBag();
        var pictures = PlateFiles.Pictures(Profile, told);
        foreach (var finding in told) messages.Write(DiagnosticFormatter.Full(finding, (_, _) => null));
        var report = PdfPreflight.Check(bytes, options with { Plates = new PlateCheck { Pictures = pictures } });
        if (asJson) WriteJson(report);
        else WriteText(report);
        var ending = report.IsFit ? ExitCodes.Ok : ExitCodes.PreflightFailed;
        return Plates is null ? ending : Math.Max(ending, WritePlates(Plates, pictures, bytes));
    }

    private int WritePlates(PlateRequest request, PlatePictures pictures, byte[] bytes)
    {
        var findings = new DiagnosticBag();
        var written = PlateFiles.Write(bytes, request, pictures, options.Limits, findings);
        foreach (var finding in findings) messages.Write(DiagnosticFormatter.Full(finding, (_, _) => null));
        if (!asJson) output.WriteLine($"{request.Folder}: {Counted.Of(written.Length, "picture")} of plates");
        return ExitCodes.For(findings);
    }

    private void WriteJson(PreflightReport report)
    {
        using var memory = new MemoryStream();
        PreflightReportWriter.Write(memory, path, report);
        output.WriteLine(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }

    private void WriteText(PreflightReport report)
    {
        foreach (var finding in GatheredFindings.Of(report))
            messages.Write(DiagnosticFormatter.Full(PreflightDiagnostics.Of(finding, path, SourceSpan.None), (_, _) => null));
        var standard = report.Profile switch
        {
            PreflightProfile.X4 => "PDF/X-4",
            PreflightProfile.X1a => "PDF/X-1a",
            PreflightProfile.Newspaper => "newspaper",
            _ => "no standard",
        };
        var errors = report.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Error);
        var warnings = report.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{path}: {Counted.Of(report.Pages, "page")}, {standard}: {errors} errors, {warnings} warnings"));
        if (report.Dropped > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {report.Dropped} more of the same were not listed"));
    }
}
