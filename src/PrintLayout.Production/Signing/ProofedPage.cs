using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Snapshots.Comparing;

namespace PrintLayout.Production.Signing;

/// <summary>A page that was to be proofed.</summary>
/// <param name="Edition">The edition file.</param>
/// <param name="Page">Page name.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Findings">What was found out about it.</param>
public sealed record ProofedPage(string Edition, string Page, ProofStatus Status, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The round; that of the last proof when there is no new one, 0 for none.</summary>
    public int Round { get; init; }

    /// <summary>The round before it; 0 for the first.</summary>
    public int Before { get; init; }

    /// <summary>Digest of the page as it is; empty when it could not be made up.</summary>
    public string Digest { get; init; } = string.Empty;

    /// <summary>What changed since the round before.</summary>
    public ImmutableArray<PageChange> Changes { get; init; } = [];

    /// <summary>The files that were written.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}
