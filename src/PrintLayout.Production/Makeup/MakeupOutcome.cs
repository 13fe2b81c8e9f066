using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;

namespace PrintLayout.Production.Makeup;

/// <summary>What became of a make-up. It owns the faces of its pages; dispose of it when the pages are no longer needed.</summary>
/// <param name="Pages">The pages whose layout is <c>auto</c>, in the order of the edition.</param>
/// <param name="Findings">What was found out about the edition itself.</param>
/// <param name="Fonts">The faces; null when they could not be opened.</param>
public sealed record MakeupOutcome(ImmutableArray<MakeupPage> Pages, ImmutableArray<Diagnostic> Findings, FontLibrary? Fonts) : IDisposable
{
    /// <summary>Whether the run was stopped before its end; then nothing was written.</summary>
    public bool IsStopped { get; init; }

    /// <summary>All findings.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings.Concat(Pages.SelectMany(page => page.Diagnostics));

    /// <inheritdoc/>
    public void Dispose() => Fonts?.Dispose();
}
