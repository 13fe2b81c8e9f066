using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Outcomes;

/// <summary>What a check of editions and manuscripts found.</summary>
/// <param name="Findings">The findings, each once, in the order of the inputs.</param>
/// <param name="Pages">Pages that were asked for.</param>
/// <param name="Manuscripts">Manuscripts that were read.</param>
public sealed record CheckOutcome(ImmutableArray<CheckFinding> Findings, int Pages, int Manuscripts)
{
    /// <summary>What became of the pages; null when none were made.</summary>
    public BatchOutcome? Batch { get; init; }

    /// <summary>Whether the check was stopped before its end.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Whether the request could be carried out at all.</summary>
    public bool IsDone { get; init; }

    /// <summary>The findings without their edition and page.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings.Select(finding => finding.Diagnostic);
}
