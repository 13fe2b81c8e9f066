using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Signing;

/// <summary>What became of signing.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Findings">What was found out about inputs and editions.</param>
public sealed record SignOutcome(ImmutableArray<SignedPage> Pages, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>All findings.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings.Concat(Pages.SelectMany(page => page.Findings));
}
