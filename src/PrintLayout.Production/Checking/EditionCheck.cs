using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;

namespace PrintLayout.Production.Checking;

/// <summary>A check of editions and manuscripts: their pages as a run makes them, then the punctuation of their manuscripts.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="found">The inputs that were found.</param>
/// <param name="findings">What was found about the inputs.</param>
/// <param name="stop">Ends the check.</param>
internal sealed class EditionCheck(
    RenderRequest request, ImmutableArray<EditionInput> found, ImmutableArray<Diagnostic> findings, CancellationToken stop)
{
    /// <summary>Does the check.</summary>
    /// <param name="makeUp">Makes up the pages of editions without saving them; null when the request cannot be carried out.</param>
    /// <param name="fixes">Receives each manuscript whose punctuation was mended; null to mend nothing.</param>
    public CheckOutcome Run(
        Func<ImmutableArray<EditionInput>, (BatchOutcome Run, Diagnostic? Missed)>? makeUp,
        Action<string, ImmutableArray<PunctuationChange>>? fixes)
    {
        var sink = new DiagnosticBag();
        foreach (var finding in findings) sink.Report(finding);
        var inputs = found.Select(input => CheckInput.Of(input.Path, request.Pages, request.Limits)).ToImmutableArray();
        BatchOutcome? run = null;
        if (makeUp is not null)
        {
            if (fixes is not null) Fix(inputs, fixes, sink);
            (run, var missed) = makeUp([.. found.Where((_, index) => !inputs[index].IsManuscript)]);
            if (missed is not null) sink.Report(missed);
        }

        var told = ImmutableArray.CreateBuilder<CheckFinding>();
        // An article that two editions name is checked in both, and reported once.
        var known = new HashSet<string>(StringComparer.Ordinal);
        var all = sink.Select(diagnostic => new CheckFinding(diagnostic, string.Empty, string.Empty))
            .Concat(run is null ? [] : InOrder(inputs, run));
        foreach (var finding in all)
        {
            if (known.Add(DiagnosticFormatter.OneLine(finding.Diagnostic))) told.Add(finding);
        }

        var manuscripts = inputs.SelectMany(input => input.Manuscripts).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Count();
        return new CheckOutcome(told.ToImmutable(), inputs.Sum(input => input.Pages), manuscripts)
        {
            Batch = run,
            IsStopped = stop.IsCancellationRequested,
            IsDone = makeUp is not null,
        };
    }

    // Findings of each input in the order in which they were named, whichever worker was done first: of its pages, then of the punctuation.
    private IEnumerable<CheckFinding> InOrder(ImmutableArray<CheckInput> inputs, BatchOutcome run)
    {
        var made = run.Editions.ToDictionary(edition => edition.Input);
        foreach (var (input, check) in found.Zip(inputs))
        {
            if (check.IsManuscript)
            {
                if (stop.IsCancellationRequested) continue;
                foreach (var diagnostic in ManuscriptCheck.ReadAlone(input.Path, request.Limits))
                    yield return new CheckFinding(diagnostic, string.Empty, string.Empty);
            }
            else if (made.TryGetValue(input, out var edition))
            {
                foreach (var finding in OfPages(edition)) yield return finding;
            }

            if (stop.IsCancellationRequested) continue;
            foreach (var diagnostic in ManuscriptCheck.ReadPunctuation(check, request.Limits))
                yield return new CheckFinding(diagnostic, check.IsManuscript ? string.Empty : input.Path, string.Empty);
        }
    }

    private static IEnumerable<CheckFinding> OfPages(EditionOutcome edition)
    {
        foreach (var diagnostic in edition.Diagnostics) yield return new CheckFinding(diagnostic, edition.Input.Path, string.Empty);
        var shared = edition.Inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var page in edition.Pages)
        {
            var inputs = page.Inputs.Concat(shared).ToHashSet(StringComparer.Ordinal);
            // What lies in a file of pages lies in none here: the edition stands for it.
            foreach (var finding in page.Diagnostics)
            {
                var isPlaced = finding.Span.IsNone || inputs.Contains(Path.GetFullPath(finding.Span.File));
                yield return new CheckFinding(
                    isPlaced ? finding : finding with { Span = SourceSpan.OfFile(edition.Input.Path) }, edition.Input.Path, page.Page);
            }
        }
    }

    private void Fix(ImmutableArray<CheckInput> inputs, Action<string, ImmutableArray<PunctuationChange>> fixes, DiagnosticBag sink)
    {
        var mended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, root) in inputs.SelectMany(input => input.Manuscripts.Select(path => (path, input.Root))))
        {
            if (stop.IsCancellationRequested) return;
            if (!mended.Add(Path.GetFullPath(path))) continue;
            var changes = PunctuationFixer.Fix(path, root, request.Limits, sink);
            if (!changes.IsEmpty) fixes(path, changes);
        }
    }
}
