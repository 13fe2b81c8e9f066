using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Signing;

/// <summary>A page that was to be signed.</summary>
/// <param name="Page">Page name.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Digest">Digest of what was signed or withdrawn; empty when it could not be made up.</param>
/// <param name="Findings">What was found out about it.</param>
public sealed record SignedPage(string Page, SignStatus Status, string Digest, ImmutableArray<Diagnostic> Findings);
