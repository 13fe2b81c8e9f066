using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Signing;

/// <summary>What became of a run of proofs.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Findings">What was found out about inputs and editions.</param>
public sealed record ProofOutcome(ImmutableArray<ProofedPage> Pages, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>All findings.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings.Concat(Pages.SelectMany(page => page.Findings));
}
