using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Makeup;

/// <summary>What became of a make-up.</summary>
/// <param name="Pages">The pages whose layout is <c>auto</c>, in the order of the edition.</param>
/// <param name="Findings">What was found out about the edition itself.</param>
public sealed record MakeupOutcome(ImmutableArray<MakeupPage> Pages, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>All findings.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings.Concat(Pages.SelectMany(page => page.Diagnostics));
}
