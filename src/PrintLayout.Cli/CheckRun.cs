using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Checking;

namespace PrintLayout.Cli;

/// <summary>
/// One run of <c>check</c>: mends when asked to, checks, reports, and answers with the exit code. Pages are made as <c>render</c> makes them,
/// press files and preflight too, but nothing is saved; so it tells what <c>render</c> would.
/// </summary>
/// <param name="settings">The inputs, the press, and what the work may take.</param>
/// <param name="fix">Whether punctuation is mended.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="stop">Ends the run.</param>
internal sealed class CheckRun(RenderSettings settings, bool fix, TextWriter output, TextWriter messages, CancellationToken stop = default)
{
    private readonly DiagnosticOutput _findings = new(settings.Telling, output, messages);

    // Findings as JSON are the data; what people read beside them is not.
    private readonly TextWriter _prose = settings.Telling.Format == DiagnosticFormat.Json ? messages : output;

    public int Execute()
    {
        var all = new DiagnosticBag();
        using var writers = PageWriters.Of(settings, all);
        var found = InputFinder.Find(settings.Inputs, all);
        var inputs = found.Select(input => CheckInput.Of(input.Path, settings.Limits)).ToImmutableArray();
        if (fix) Fix(inputs, all);
        var run = writers is null ? null : MakeUp([.. found.Where((_, index) => !inputs[index].IsManuscript)], writers);
        if (run is { IsStopped: true }) return ExitCodes.Stopped;
        // An article named by two editions is checked in both, and told once.
        var told = all.Select(DiagnosticFormatter.OneLine).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in InOrder(found, inputs, run))
        {
            if (told.Add(DiagnosticFormatter.OneLine(diagnostic))) all.Report(diagnostic);
        }

        foreach (var diagnostic in all) _findings.Write(diagnostic);
        if (!settings.Telling.Quiet) WriteSummary(inputs, all);
        return ExitCodes.For(all, settings.FailOnWarning);
    }

    private BatchOutcome MakeUp(ImmutableArray<EditionInput> editions, PageWriters writers)
    {
        var pattern = OutputPattern.TryParse(settings.Output, hasManyEditions: true, out _)!;
        return BatchRunner.Run(settings.ToRequest(editions, pattern, writers.All) with { SavesFiles = false }, observer: null, stop);
    }

    // Findings of each input in the order in which they were named, whichever worker was done first: of its pages, then of the punctuation.
    private IEnumerable<Diagnostic> InOrder(ImmutableArray<EditionInput> found, ImmutableArray<CheckInput> inputs, BatchOutcome? run)
    {
        var made = run?.Editions.ToDictionary(edition => edition.Input) ?? [];
        foreach (var (input, check) in found.Zip(inputs))
        {
            IEnumerable<Diagnostic> own = check.IsManuscript ? ManuscriptCheck.ReadAlone(input.Path, settings.Limits) : made.GetValueOrDefault(input)?.AllDiagnostics ?? [];
            foreach (var diagnostic in own.Concat(ManuscriptCheck.ReadPunctuation(check, settings.Limits))) yield return diagnostic;
        }
    }

    private void Fix(ImmutableArray<CheckInput> inputs, DiagnosticBag sink)
    {
        var mended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, root) in inputs.SelectMany(input => input.Manuscripts.Select(path => (path, input.Root))))
        {
            if (!mended.Add(Path.GetFullPath(path))) continue;
            var changes = PunctuationFixer.Fix(path, root, settings.Limits, sink);
            if (changes.IsEmpty) continue;
            _prose.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {Count(changes.Length, "change")}"));
            foreach (var change in changes) _prose.WriteLine($"  {change.Span}: {Show(change.Old)} → {(change.New.Length == 0 ? "nothing" : Show(change.New))}");
        }
    }

    private void WriteSummary(ImmutableArray<CheckInput> inputs, DiagnosticBag all)
    {
        var articles = inputs.SelectMany(input => input.Manuscripts).Select(path => Path.GetFullPath(path)).Distinct(StringComparer.Ordinal).Count();
        _prose.WriteLine(
            $"checked {Count(inputs.Sum(input => input.Pages), "page")} and {Count(articles, "article")}: {Severity(DiagnosticSeverity.Error, "error")}, "
            + $"{Severity(DiagnosticSeverity.Warning, "warning")}, {Severity(DiagnosticSeverity.Info, "note")}");

        string Severity(DiagnosticSeverity severity, string word) => Count(all.Count(diagnostic => diagnostic.Severity == severity), word);
    }

    private static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? string.Empty : "s")}");

    /// <summary>Blanks by their number, since nobody can see them.</summary>
    private static string Show(string text) => string.Concat(text.Select(c => c is >= '!' and not ('\u3000' or (>= '\u007F' and <= '\u00A0') or (>= '\u2000' and <= '\u200F'))
        ? c.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} ").Trim()));
}
