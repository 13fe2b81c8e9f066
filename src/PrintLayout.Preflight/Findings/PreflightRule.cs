using PrintLayout.Diagnostics;

namespace PrintLayout.Preflight.Findings;

/// <summary>One thing that preflight looks for.</summary>
/// <param name="Code">Stable code such as PL6701; docs/preflight.md explains each.</param>
/// <param name="Title">What a sound file does.</param>
/// <param name="Clause">Where the rule comes from.</param>
/// <param name="X4">How grave a breach is under PDF/X-4; null when the rule is none there.</param>
/// <param name="X1a">The same under PDF/X-1a.</param>
/// <param name="Plain">The same without a standard.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record PreflightRule(
    string Code,
    string Title,
    string Clause,
    DiagnosticSeverity? X4,
    DiagnosticSeverity? X1a,
    DiagnosticSeverity? Plain,
    string Hint)
{
    /// <summary>How grave a breach is under a profile; null when the profile does not ask for it.</summary>
    public DiagnosticSeverity? In(PreflightProfile profile) => profile switch
    {
        PreflightProfile.X4 => X4,
        PreflightProfile.X1a => X1a,
        _ => Plain,
    };
}
