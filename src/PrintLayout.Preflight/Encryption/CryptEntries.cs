namespace PrintLayout.Preflight.Encryption;

/// <summary>The entries of an encryption dictionary, ISO 32000-1 tables 20 and 21.</summary>
/// <param name="Revision">/R.</param>
/// <param name="KeyLength">Length of the key in bytes.</param>
/// <param name="Permissions">/P.</param>
internal sealed record CryptEntries(int Revision, int KeyLength, int Permissions)
{
    /// <summary>/O.</summary>
    public required byte[] Owner { get; init; }

    /// <summary>/U.</summary>
    public required byte[] User { get; init; }

    /// <summary>/UE.</summary>
    public required byte[] UserKey { get; init; }

    /// <summary>/EncryptMetadata.</summary>
    public required bool EncryptsMetadata { get; init; }

    /// <summary>How strings are encrypted.</summary>
    public required CryptMethod Strings { get; init; }

    /// <summary>How streams are encrypted.</summary>
    public required CryptMethod Streams { get; init; }
}
