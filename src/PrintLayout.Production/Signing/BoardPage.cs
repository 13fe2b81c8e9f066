using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Production.Signing;

/// <summary>A page on the board.</summary>
/// <param name="Page">Page name.</param>
/// <param name="Digest">Its digest as it is; empty when it cannot be made up.</param>
/// <param name="SignOff">Its records; null when they cannot be read.</param>
/// <param name="Findings">What was found out about it.</param>
public sealed record BoardPage(string Page, string Digest, PageSignOff? SignOff, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How far it is; null when it cannot be made up or its records cannot be read.</summary>
    public PageSignOffState? State => Digest.Length == 0 ? null : SignOff?.StateOf(Digest);

    /// <summary>How many errors it has.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == DiagnosticSeverity.Error);

    /// <summary>How many warnings it has.</summary>
    public int Warnings => Findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning);

    /// <summary>Its state in a word or two.</summary>
    public string StateName => State switch
    {
        _ when Digest.Length == 0 => "cannot be made up",
        null => "records unreadable",
        PageSignOffState.New => "new",
        PageSignOffState.Proofed => "proofed",
        PageSignOffState.ChangedSinceProof => "changed since proof",
        PageSignOffState.Released => "signed",
        _ => "changed after signing",
    };
}
