using PrintLayout.Diagnostics;

namespace PrintLayout.Preflight.Findings;

/// <summary>One rule of preflight.</summary>
/// <param name="Code">Stable code such as PL6701; docs/preflight.md explains each.</param>
/// <param name="Title">The requirement that a valid file fulfils.</param>
/// <param name="Clause">Its source: standards, with § for sections of ISO 32000-1, or practice.</param>
/// <param name="X4">Severity of a failure under PDF/X-4; null when the rule does not apply there.</param>
/// <param name="X1a">Severity under PDF/X-1a; null when the rule does not apply there.</param>
/// <param name="Plain">Severity without a standard; null when the rule does not apply there.</param>
/// <param name="Hint">How to correct a file that fails.</param>
public sealed record PreflightRule(
    string Code,
    string Title,
    string Clause,
    DiagnosticSeverity? X4,
    DiagnosticSeverity? X1a,
    DiagnosticSeverity? Plain,
    string Hint)
{
    /// <summary>Severity for a newspaper where it is not that without a standard; null for the same.</summary>
    public DiagnosticSeverity? Newspaper { get; init; }

    /// <summary>Severity of a failure under a profile; null when the rule does not apply there.</summary>
    /// <param name="profile">The profile.</param>
    public DiagnosticSeverity? In(PreflightProfile profile) => profile switch
    {
        PreflightProfile.X4 => X4,
        PreflightProfile.X1a => X1a,
        PreflightProfile.Newspaper => Newspaper ?? Plain,
        _ => Plain,
    };
}
