using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Preflight;

/// <summary>What became of one file.</summary>
/// <param name="Profile">The standard it was held against.</param>
/// <param name="Pages">Number of pages read.</param>
/// <param name="Findings">The failed rules, by page.</param>
/// <param name="Dropped">Findings beyond the limit, which were counted and not kept.</param>
public sealed record PreflightReport(
    PreflightProfile Profile, int Pages, ImmutableArray<PreflightFinding> Findings, int Dropped)
{
    /// <summary>Whether the file may go to the plate: nothing graver than a warning.</summary>
    public bool IsFit => !Findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
}
