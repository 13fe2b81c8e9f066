using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Preflight;

/// <summary>The result of preflight for one file.</summary>
/// <param name="Profile">The standard it was checked against.</param>
/// <param name="Pages">Number of pages read.</param>
/// <param name="Findings">The failed rules, by page.</param>
/// <param name="Dropped">Number of findings beyond the limits, which were not kept.</param>
public sealed record PreflightReport(
    PreflightProfile Profile, int Pages, ImmutableArray<PreflightFinding> Findings, int Dropped)
{
    /// <summary>Whether the file may go to the plate: it has no error, though it may have warnings.</summary>
    public bool IsFit => !Findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
}
