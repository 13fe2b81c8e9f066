namespace PrintLayout.Production.Signing.Records;

/// <summary>A record of a page: one line of its file. Records are only added, never changed.</summary>
/// <param name="Number">
/// Its number: one more than the highest that its writer saw. Records of two branches may share one; neither then saw the other.
/// </param>
/// <param name="Kind">What it says.</param>
/// <param name="Digest">The digest of the page that it is about; see <see cref="PageDigest"/>.</param>
public sealed record SignOffEntry(int Number, SignOffKind Kind, string Digest)
{
    /// <summary>Number of the round of a proof, from 1; 0 for other records.</summary>
    public int Round { get; init; }

    /// <summary>Who made the proof, signed or withdrew; empty when not given.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>The role in which somebody signed; empty when not given.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>The time as it was given; empty when it was not.</summary>
    public string Time { get; init; } = string.Empty;

    /// <summary>Errors on the page when the proof was made.</summary>
    public int Errors { get; init; }

    /// <summary>Warnings on the page when the proof was made.</summary>
    public int Warnings { get; init; }
}
