using System.Collections.Immutable;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>The words of a proof beside its page.</summary>
/// <param name="Title">What the sheet is: proof, round, page.</param>
/// <param name="Digest">The short digest with its name.</param>
/// <param name="Facts">Paper, day, time, who made it, findings: one line.</param>
/// <param name="Warning">That it is no plate.</param>
/// <param name="Compared">What the changes are counted from.</param>
/// <param name="Signatures">Who signs by hand.</param>
internal sealed record ProofWords(
    string Title, string Digest, string Facts, string Warning, string Compared, ImmutableArray<string> Signatures);
