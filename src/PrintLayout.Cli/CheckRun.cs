using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Checking;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;

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
    private readonly DiagnosticOutput _findings = new(settings.Messages, output, messages);

    // Findings as JSON are the data; what people read beside them is not.
    private readonly TextWriter _prose = settings.Messages.Format == DiagnosticFormat.Json ? messages : output;

    /// <summary>What became of the pages; null before that, and when none were made.</summary>
    public BatchOutcome? Run { get; private set; }

    public int Execute()
    {
        var sink = new DiagnosticBag();
        using var writers = PageWriters.Of(settings, sink);
        var found = InputFinder.Find(settings.Inputs, sink);
        var inputs = found.Select(input => CheckInput.Of(input.Path, settings.Pages, settings.Limits)).ToImmutableArray();
        if (writers is not null)
        {
            if (fix) Fix(inputs, sink);
            Run = MakeUp([.. found.Where((_, index) => !inputs[index].IsManuscript)], writers);
            if (settings.MissedPages(Run) is { } missed) sink.Report(missed);
        }

        var all = new DiagnosticBag();
        // An article named by two editions is checked in both, and told once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (diagnostic, edition, page) in sink.Select(diagnostic => (diagnostic, string.Empty, string.Empty)).Concat(writers is null ? [] : InOrder(found, inputs)))
        {
            if (!told.Add(DiagnosticFormatter.OneLine(diagnostic))) continue;
            all.Report(diagnostic);
            _findings.Write(diagnostic, edition, page);
        }

        if (stop.IsCancellationRequested) return ExitCodes.Stopped;
        if (!settings.Messages.Quiet && writers is not null) WriteSummary(inputs, all);
        return ExitCodes.For(all, settings.FailOnWarning);
    }

    private BatchOutcome MakeUp(ImmutableArray<EditionInput> editions, PageWriters writers)
    {
        var pattern = OutputPattern.TryParse(settings.Output, InputFinder.AreMany(settings.Inputs), out _)!;
        return BatchRunner.Run(settings.ToRequest(editions, pattern, writers.All) with { SavesFiles = false }, observer: null, stop);
    }

    // Findings of each input in the order in which they were named, whichever worker was done first: of its pages, then of the punctuation.
    private IEnumerable<(Diagnostic Diagnostic, string Edition, string Page)> InOrder(ImmutableArray<EditionInput> found, ImmutableArray<CheckInput> inputs)
    {
        var made = Run?.Editions.ToDictionary(edition => edition.Input) ?? [];
        foreach (var (input, check) in found.Zip(inputs))
        {
            if (check.IsManuscript)
            {
                if (stop.IsCancellationRequested) continue;
                foreach (var diagnostic in ManuscriptCheck.ReadAlone(input.Path, settings.Limits)) yield return (diagnostic, string.Empty, string.Empty);
            }
            else if (made.TryGetValue(input, out var edition))
            {
                foreach (var told in OfPages(edition)) yield return told;
            }

            if (stop.IsCancellationRequested) continue;
            foreach (var diagnostic in ManuscriptCheck.ReadPunctuation(check, settings.Limits)) yield return (diagnostic, check.IsManuscript ? string.Empty : input.Path, string.Empty);
        }
    }

    private static IEnumerable<(Diagnostic Diagnostic, string Edition, string Page)> OfPages(EditionOutcome edition)
    {
        foreach (var diagnostic in edition.Diagnostics) yield return (diagnostic, edition.Input.Path, string.Empty);
        var shared = edition.Inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var page in edition.Pages)
        {
            var inputs = page.Inputs.Concat(shared).ToHashSet(StringComparer.Ordinal);
            // What lies in a file of pages lies in none here: the edition stands for it.
            foreach (var found in page.Diagnostics)
            {
                var isPlaced = found.Span.IsNone || inputs.Contains(Path.GetFullPath(found.Span.File));
                yield return (isPlaced ? found : found with { Span = SourceSpan.OfFile(edition.Input.Path) }, edition.Input.Path, page.Page);
            }
        }
    }

    private void Fix(ImmutableArray<CheckInput> inputs, DiagnosticBag sink)
    {
        var mended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, root) in inputs.SelectMany(input => input.Manuscripts.Select(path => (path, input.Root))))
        {
            if (stop.IsCancellationRequested) return;
            if (!mended.Add(Path.GetFullPath(path))) continue;
            var changes = PunctuationFixer.Fix(path, root, settings.Limits, sink);
            if (changes.IsEmpty) continue;
            _prose.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {Counted.Of(changes.Length, "change")}"));
            foreach (var change in changes) _prose.WriteLine($"  {change.Span}: {Show(change.Old)} → {(change.New.Length == 0 ? "nothing" : Show(change.New))}");
        }
    }

    private void WriteSummary(ImmutableArray<CheckInput> inputs, DiagnosticBag all)
    {
        var articles = inputs.SelectMany(input => input.Manuscripts).Select(path => Path.GetFullPath(path)).Distinct(StringComparer.Ordinal).Count();
        _prose.WriteLine(
            $"checked {Counted.Of(inputs.Sum(input => input.Pages), "page")} and {Counted.Of(articles, "article")}: {Severity(DiagnosticSeverity.Error, "error")}, "
            + $"{Severity(DiagnosticSeverity.Warning, "warning")}, {Severity(DiagnosticSeverity.Info, "note")}");

        string Severity(DiagnosticSeverity severity, string word) => Counted.Of(all.Count(diagnostic => diagnostic.Severity == severity), word);
    }

    /// <summary>Blanks by their number, since nobody can see them.</summary>
    private static string Show(string text) => string.Concat(text.Select(c => c is >= '!' and not ('\u3000' or (>= '\u007F' and <= '\u00A0') or (>= '\u2000' and <= '\u200F'))
        ? c.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} ").Trim()));
}
