using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Comparison;
using PrintLayout.Snapshots.Verdicts;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>diff</c>, and answers with the exit code.</summary>
internal sealed class DiffRun(DiffSettings settings, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();

    public int Execute()
    {
        using var comparison = settings.Revision is { } revision
            ? FileComparison.OfRevision(settings.Old, revision, settings.Fonts, settings.Pages)
            : FileComparison.Of(settings.Old, settings.New!, settings.Fonts, settings.Pages);
        WriteFindings(comparison.Findings);
        if (!comparison.HasPages)
        {
            var code = ExitCodes.For(comparison.Findings);
            return comparison.IsOpen ? Math.Max(code, ExitCodes.PageErrors) : code;
        }

        foreach (var verdict in comparison.Verdicts) ChangeLines.Write(output, verdict);
        if (settings.Report is { } path && !WriteReport(comparison, path)) return ExitCodes.Unreadable;
        if (comparison.Verdicts.Any(verdict => verdict.State == PageState.Failed)) return ExitCodes.PageErrors;
        return comparison.Verdicts.All(verdict => verdict.State == PageState.Same) ? ExitCodes.Ok : ExitCodes.SnapshotDiffers;
    }

    private bool WriteReport(FileComparison comparison, string path)
    {
        var sink = new DiagnosticBag();
        var isWritten = comparison.WriteReport(path, settings.Ppi, sink);
        if (isWritten) output.WriteLine($"report: {path}");
        else WriteFindings(sink);
        return isWritten;
    }

    private void WriteFindings(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings) messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
    }
}
