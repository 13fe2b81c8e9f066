using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Checking;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>check</c>, and answers with the exit code.</summary>
/// <param name="request">What is asked for, as for <c>render</c>; nothing of it is written.</param>
/// <param name="fix">Whether punctuation is mended.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="stop">Ends the run.</param>
/// <param name="words">How findings are written; as people read them unless given.</param>
internal sealed class CheckRun(
    RenderRequest request, bool fix, TextWriter output, TextWriter messages, MessageSettings? words = null,
    CancellationToken stop = default)
{
    private readonly MessageSettings _words = words ?? new MessageSettings();
    private readonly DiagnosticOutput _findings = new(words ?? new MessageSettings(), output, messages);

    // Findings as JSON are the data; what people read beside them is not.
    private readonly TextWriter _prose = words?.Format == DiagnosticFormat.Json ? messages : output;

    /// <summary>What became of the pages; null before that, and when none were made.</summary>
    public BatchOutcome? Run { get; private set; }

    /// <summary>Does the check.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        using var session = new Session { KeepsPasses = false };
        var outcome = session.Check(request, fix ? WriteChanges : null, stop);
        Run = outcome.Batch;
        foreach (var finding in outcome.Findings) _findings.Write(finding.Diagnostic, finding.Edition, finding.Page);
        if (outcome.IsStopped) return ExitCodes.Stopped;
        if (!_words.Quiet && outcome.IsDone) WriteSummary(outcome);
        return ExitCodes.For([.. outcome.Diagnostics], request.FailOnWarning);
    }

    private void WriteChanges(string path, ImmutableArray<PunctuationChange> changes)
    {
        _prose.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {Counted.Of(changes.Length, "change")}"));
        foreach (var change in changes)
            _prose.WriteLine($"  {change.Span}: {Show(change.Old)} → {(change.New.Length == 0 ? "nothing" : Show(change.New))}");
    }

    private void WriteSummary(CheckOutcome outcome)
    {
        _prose.WriteLine(
            $"checked {Counted.Of(outcome.Pages, "page")} and {Counted.Of(outcome.Manuscripts, "article")}: "
                + $"{Severity(DiagnosticSeverity.Error, "error")}, "
            + $"{Severity(DiagnosticSeverity.Warning, "warning")}, {Severity(DiagnosticSeverity.Info, "note")}");

        string Severity(DiagnosticSeverity severity, string word) =>
            Counted.Of(outcome.Diagnostics.Count(diagnostic => diagnostic.Severity == severity), word);
    }

    /// <summary>Blanks by their number, since they cannot be seen.</summary>
    private static string Show(string text) =>
        string.Concat(text.Select(c => c is >= '!' and not ('\u3000' or (>= '\u007F' and <= '\u00A0') or (>= '\u2000' and <= '\u200F'))
            ? c.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} ").Trim()));
}
