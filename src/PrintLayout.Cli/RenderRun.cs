using PrintLayout.Diagnostics;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Files;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Reports;

namespace PrintLayout.Cli;

/// <summary>One run of <c>render</c>: finds the editions, renders, reports, and answers with the exit code.</summary>
/// <param name="settings">What was asked for.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="stop">Ends the run.</param>
internal sealed class RenderRun(RenderSettings settings, TextWriter output, TextWriter messages, CancellationToken stop = default)
{
    private readonly DiagnosticOutput _findings = new(settings.Messages, output, messages);

    /// <summary>The editions that were found.</summary>
    public IReadOnlyList<string> Editions { get; private set; } = [];

    /// <summary>The files that the pages depend on, there or not.</summary>
    public IReadOnlyCollection<string> Inputs { get; private set; } = [];

    /// <summary>Does the run.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        var sink = new DiagnosticBag();
        if (OutputPattern.TryParse(settings.Output, InputFinder.AreMany(settings.Inputs), out var problem) is not { } pattern)
        {
            messages.WriteLine($"printlayout: {problem}");
            return ExitCodes.Usage;
        }

        using var writers = PageWriters.Of(settings, sink);
        var editions = InputFinder.Find(settings.Inputs, sink);
        foreach (var diagnostic in sink) _findings.Write(diagnostic);
        Editions = [.. editions.Select(edition => edition.Path)];
        Inputs = [.. NamedFiles()];
        if (writers is null || editions.IsEmpty) return ExitCodes.For(sink);
        IRunReporter reporter = settings.Messages.IsLive
            ? new LiveReporter(settings.Messages, output, editions.Length)
            : new LineReporter(settings.Messages, _findings, messages);
        var run = reporter.Around(() => BatchRunner.Run(settings.ToRequest(editions, pattern, writers.All), reporter, stop));
        Inputs = run.Editions.SelectMany(edition => edition.Inputs.Concat(edition.Pages.SelectMany(page => page.Inputs))).Concat(Inputs).ToHashSet(StringComparer.Ordinal);
        if (settings.MissedPages(run) is { } missed)
        {
            sink.Report(missed);
            _findings.Write(missed);
        }

        WriteFiles(run, pattern, sink);
        reporter.Finished(run);
        return Code(run, sink);
    }

    /// <summary>What the call names beside editions; folders of faces, too, which may come and go.</summary>
    private IEnumerable<string> NamedFiles()
    {
        if (settings.Icc is { } icc) yield return icc;
        foreach (var folder in settings.Fonts.Folders) yield return folder;
    }

    private void WriteFiles(BatchOutcome run, OutputPattern pattern, DiagnosticBag sink)
    {
        var before = sink.Count;
        var name = settings.Shard.IsWhole ? "report.json" : FormattableString.Invariant($"report.{settings.Shard.Number}-of-{settings.Shard.Count}.json");
        AtomicFile.TryWrite(Path.Combine(pattern.Folder, name), stream => ReportWriter.Write(stream, run, settings.Shard), sink);
        if (settings.Messages.Timings is { } timings) AtomicFile.TryWrite(timings, stream => TraceWriter.Write(run, stream), sink);
        if (settings.Dependencies is { } dependencies) WriteDependencies(run, dependencies, sink);
        foreach (var diagnostic in sink.Skip(before)) _findings.Write(diagnostic);
    }

    private static void WriteDependencies(BatchOutcome run, DependencyRequest dependencies, DiagnosticBag sink)
    {
        if (dependencies.Form == DependencyForm.Make && DependencyFile.UnnameableIn(run) is { } path)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.CannotWrite, new SourceSpan(dependencies.Path, 0, 0), $"make cannot name {path}: it has rules of its own for `;`, `|`, line breaks and, in outputs, `*`, `?` and `[`", "give the folder another name, or use --deps-format json"));
            return;
        }

        AtomicFile.TryWrite(dependencies.Path, stream => DependencyFile.Write(run, dependencies.Form, stream), sink);
    }

    private int Code(BatchOutcome run, DiagnosticBag sink)
    {
        var all = sink.Concat(run.Diagnostics).ToList();
        return run.IsStopped ? ExitCodes.Stopped : ExitCodes.For(all, settings.FailOnWarning);
    }
}
