using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Outcomes;

/// <summary>What became of a run.</summary>
/// <param name="Editions">Its editions in order.</param>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="IsStopped">Whether it was stopped before its end.</param>
public sealed record BatchOutcome(ImmutableArray<EditionOutcome> Editions, double Milliseconds, bool IsStopped)
{
    /// <summary>All pages.</summary>
    public IEnumerable<PageOutcome> Pages => Editions.SelectMany(edition => edition.Pages);

    /// <summary>All findings: of each edition, then of its pages.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Editions.SelectMany(edition => edition.Diagnostics.Concat(edition.Pages.SelectMany(page => page.Diagnostics)));
}
