using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Reports;

namespace PrintLayout.Cli.Messages;

/// <summary>
/// Tells a run line by line: findings as they come, one line a page, a summary. For logs, and for whatever is no terminal.
/// </summary>
/// <param name="settings">How much is told.</param>
/// <param name="findings">Writes findings.</param>
/// <param name="messages">Standard error.</param>
/// <param name="tellsSound">Whether pages without errors get a line.</param>
/// <param name="before">What was told in an earlier pass over the same pages; null when there was none.</param>
internal sealed class LineReporter(
    MessageSettings settings, DiagnosticOutput findings, TextWriter messages, bool tellsSound = true, ToldFindings? before = null)
    : IRunReporter
{
    public RunOutcome Around(Func<RunOutcome> run) => run();

    public void Opened(EditionInput input, int pages, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in New(input.Path, string.Empty, diagnostics)) findings.Write(diagnostic, input.Path);
    }

    public void Done(EditionInput input, PageOutcome page)
    {
        foreach (var diagnostic in New(input.Path, page.Page, page.Diagnostics)) findings.Write(diagnostic, input.Path, page.Page);
        if ((settings.Quiet || !tellsSound) && page.Verdict is PageStatus.Ok or PageStatus.Unchanged) return;
        messages.WriteLine(PageLine.Of(input, page));
        if (page.Numbers is { WorstLine.Length: > 0 } numbers && !settings.Quiet && page.Verdict != PageStatus.Unchanged)
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  worst line: {numbers.WorstLine}, {numbers.WorstOpening / 1000m:0.000} em between characters"));
        if (page.Verdict == PageStatus.Unchanged && !settings.Verbose) return;
        foreach (var file in page.Files)
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {file.Path}  {(file.Bytes + 1023) / 1024} KB"));
        if (!settings.Verbose) return;
        foreach (var time in page.Times)
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {time.Stage}  {time.Milliseconds:0.0} ms"));
    }

    public void Finished(BatchOutcome run)
    {
        var pages = run.Pages.ToList();
        if (settings.Quiet || pages.Count < 2) return;
        messages.WriteLine(PageLine.Summary(run));
        if (pages.Count(page => !page.Times.IsEmpty) < 2) return;
        messages.WriteLine("slowest:");
        foreach (var (edition, page, milliseconds) in ReportWriter.Slowest(run))
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {milliseconds,7:0} ms  {page} of {edition}"));
    }

    private ImmutableArray<Diagnostic> New(string edition, string page, ImmutableArray<Diagnostic> found) =>
        before?.Take(edition, page, found) ?? found;
}
