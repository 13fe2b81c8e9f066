using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Production.Outcomes;

/// <summary>What became of a rendering: of its inputs, its editions and pages, and its reports.</summary>
/// <param name="Batch">What became of the editions; null when none could be rendered.</param>
/// <param name="Findings">What was found about the inputs, the output condition and the reports, and about no edition.</param>
public sealed record RunOutcome(BatchOutcome? Batch, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The editions that were found.</summary>
    public ImmutableArray<EditionInput> Editions { get; init; } = [];

    /// <summary>The files that the pages depend on, there or not.</summary>
    public IReadOnlyCollection<string> Inputs { get; init; } = [];

    /// <summary>All pages, edition by edition.</summary>
    public IEnumerable<PageOutcome> Pages => Batch?.Pages ?? [];

    /// <summary>All findings: those of no edition first.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings.Concat(Batch?.Diagnostics ?? []);

    /// <summary>Whether the run came to its end and no finding is an error.</summary>
    public bool IsSound => Batch is { IsStopped: false } && Diagnostics.All(finding => finding.Severity != DiagnosticSeverity.Error);
}
