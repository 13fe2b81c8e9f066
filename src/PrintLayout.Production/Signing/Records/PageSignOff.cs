using System.Collections.Immutable;

namespace PrintLayout.Production.Signing.Records;

/// <summary>
/// What the records of a page come to. It never depends on the order of the lines: those of two branches may stand in any order after a
/// merge.
/// </summary>
/// <param name="Entries">The records.</param>
public sealed record PageSignOff(ImmutableArray<SignOffEntry> Entries)
{
    /// <summary>A page without records.</summary>
    public static PageSignOff Empty { get; } = new([]);

    /// <summary>The number of the next record.</summary>
    public int NextNumber => Entries.IsEmpty ? 1 : Entries.Max(entry => entry.Number) + 1;

    /// <summary>The proofs by round.</summary>
    public ImmutableArray<SignOffEntry> Rounds =>
        [.. Entries.Where(entry => entry.Kind == SignOffKind.Proof)
            .OrderBy(entry => entry.Round).ThenBy(entry => entry.Number).ThenBy(entry => entry.Digest, StringComparer.Ordinal)];

    /// <summary>The last proof; null before the first.</summary>
    public SignOffEntry? LastRound => Rounds is [.., var last] ? last : null;

    /// <summary>The last proofs: several only when branches that each made one were merged.</summary>
    public ImmutableArray<SignOffEntry> LastRounds =>
        LastRound is { } last ? [.. Rounds.Where(round => round.Round == last.Round).DistinctBy(round => round.Digest)] : [];

    /// <summary>
    /// The signatures that hold, in order. A withdrawal takes back all that its person signed before, and what he signed without having
    /// seen it, on another branch: in doubt a page is not released.
    /// </summary>
    public ImmutableArray<SignOffEntry> Signatures =>
        [.. Entries.Where(entry => entry.Kind == SignOffKind.Sign && !IsWithdrawn(entry))
            .OrderBy(entry => entry.Number).ThenBy(entry => entry.By, StringComparer.Ordinal)
            .ThenBy(entry => entry.Role, StringComparer.Ordinal).ThenBy(entry => entry.Digest, StringComparer.Ordinal)];

    /// <summary>The signatures that hold for the page as it is.</summary>
    /// <param name="digest">Its digest.</param>
    public ImmutableArray<SignOffEntry> SignaturesOf(string digest) => [.. Signatures.Where(entry => entry.Digest == digest)];

    /// <summary>The last proof of the page as it is; null when nobody saw it so.</summary>
    /// <param name="digest">Its digest.</param>
    public SignOffEntry? RoundOf(string digest) => Rounds.LastOrDefault(round => round.Digest == digest);

    /// <summary>How far the page is.</summary>
    /// <param name="digest">Its digest as it is now.</param>
    public PageSignOffState StateOf(string digest)
    {
        var signatures = Signatures;
        if (signatures.Any(entry => entry.Digest == digest)) return PageSignOffState.Released;
        if (!signatures.IsEmpty) return PageSignOffState.ChangedAfterSigning;
        if (LastRound is null) return PageSignOffState.New;
        return RoundOf(digest) is null ? PageSignOffState.ChangedSinceProof : PageSignOffState.Proofed;
    }

    private bool IsWithdrawn(SignOffEntry signature) => Entries.Any(entry =>
        entry.Kind == SignOffKind.Withdraw && entry.Number >= signature.Number
        && string.Equals(entry.By, signature.By, StringComparison.Ordinal));
}
