using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House.Gate;

namespace PrintLayout.Production.Gate.Cases;

/// <summary>
/// What the gate has found: an error where the plan lets it stop the press, else a warning. What an edition, a page or a manuscript accepts
/// is an info with the reason, also where it would stop: somebody has answered for it.
/// </summary>
/// <param name="plan">What the plan wants of the gate.</param>
/// <param name="accepted">What is accepted.</param>
internal sealed class GateFindings(GatePlan plan, ImmutableArray<Acceptance> accepted)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>All findings, each once: errors first, then in the order in which they were found.</summary>
    public ImmutableArray<Diagnostic> All =>
        [.. _found.DistinctBy(finding => (finding.Code, finding.Span, finding.Message)).OrderByDescending(finding => finding.Severity)];

    /// <summary>Reports a finding.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="span">Its place.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do.</param>
    public void Report(string code, SourceSpan span, string message, string hint)
    {
        var finding = Diagnostic.Warning(code, span, message, hint);
        finding = Acceptances.Apply([finding], accepted)[0];
        _found.Add(finding.Severity == DiagnosticSeverity.Warning && plan.StopsAt(code)
            ? finding with { Severity = DiagnosticSeverity.Error }
            : finding);
    }
}
