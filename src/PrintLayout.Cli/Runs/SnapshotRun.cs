using System.Collections.Immutable;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Snapshots;
using PrintLayout.Snapshots.Verdicts;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>snap</c>, and answers with the exit code.</summary>
internal sealed class SnapshotRun(SnapshotSettings settings, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();

    public int Execute()
    {
        using var session = SnapshotSession.Open(settings.Edition, settings.Fonts, settings.Exact);
        if (!session.IsReady) return Answer(session.Findings);
        if (settings.Action == SnapshotAction.Clean) return Clean(session);
        var tested = session.Test(settings.Pages);
        if (tested.IsEmpty)
        {
            messages.WriteLine("printlayout: the edition has no page of that name");
            return ExitCodes.Usage;
        }

        foreach (var finding in tested.SelectMany(page => page.Verdict.Diagnostics))
            messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
        if (settings.Action == SnapshotAction.Approve) return Approve(session, tested);
        var code = Code(tested);
        if (settings.Report is { } path && !WriteReport(session, path, tested)) return ExitCodes.PageErrors;
        if (settings.Action == SnapshotAction.Report) return ExitCodes.Ok;
        foreach (var page in tested) ChangeLines.Write(output, page.Verdict);
        Advise(code, tested);
        return code;
    }

    private int Approve(SnapshotSession session, ImmutableArray<TestedPage> tested)
    {
        var failed = tested.Where(page => page.Verdict.State == PageState.Failed).Select(page => page.Verdict.Page).ToList();
        if (failed.Count > 0)
        {
            messages.WriteLine(
                $"printlayout: nothing was approved, because {string.Join(", ", failed)} {(failed.Count == 1 ? "has" : "have")} errors");
            return ExitCodes.PageErrors;
        }

        var sink = new DiagnosticBag();
        var approved = session.Approve(tested, sink);
        foreach (var page in tested.Where(page => approved.Contains(page.Verdict.Page))) ChangeLines.Write(output, page.Verdict);
        output.WriteLine(approved.IsEmpty ? "nothing to approve: every page is as it was" : $"approved {string.Join(", ", approved)}");
        return sink.HasErrors ? Answer(sink) : ExitCodes.Ok;
    }

    private int Clean(SnapshotSession session)
    {
        var sink = new DiagnosticBag();
        var removed = session.Clean(settings.Pages, sink);
        foreach (var file in removed ?? []) output.WriteLine($"removed {file}");
        if (removed is null) output.WriteLine("nothing to clean: the edition has every page of which something is kept");
        return sink.HasErrors ? Answer(sink) : ExitCodes.Ok;
    }

    private bool WriteReport(SnapshotSession session, string path, ImmutableArray<TestedPage> tested)
    {
        var sink = new DiagnosticBag();
        var isWritten = session.WriteReport(path, tested, settings.Ppi, sink);
        if (isWritten) output.WriteLine($"report: {path}");
        else Answer(sink);
        return isWritten;
    }

    private static int Code(ImmutableArray<TestedPage> tested)
    {
        if (tested.SelectMany(page => page.Verdict.Diagnostics).Any(finding => finding.Code == DiagnosticCodes.SnapshotUnreadable))
            return ExitCodes.Unreadable;
        if (tested.Any(page => page.Verdict.State == PageState.Failed)) return ExitCodes.PageErrors;
        return tested.All(page => page.Verdict.State == PageState.Same) ? ExitCodes.Ok : ExitCodes.SnapshotDiffers;
    }

    private void Advise(int code, ImmutableArray<TestedPage> tested)
    {
        if (code != ExitCodes.SnapshotDiffers) return;
        if (settings.Report is null) output.WriteLine($"look at it: printlayout snap report {settings.Edition}");
        if (tested.Any(page => page.Verdict.State is PageState.New or PageState.Changed))
            output.WriteLine($"if it is right: printlayout snap approve {settings.Edition}");
    }

    private int Answer(IReadOnlyCollection<Diagnostic> findings)
    {
        foreach (var finding in findings) messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
        return ExitCodes.For(findings);
    }
}
