using System.Security.Cryptography;
using PrintLayout.Sources;

namespace PrintLayout.Images.Colour;

/// <summary>
/// The ICC profile that is taken for pictures that have none. As with <see cref="ImageFile"/>, whoever converts reads it from disk.
/// </summary>
/// <param name="Path">The file, as diagnostics name it and ready to open.</param>
/// <param name="Sha256">SHA-256 digest of the whole file, in lower-case hexadecimal.</param>
public sealed record AssumedProfile(string Path, string Sha256)
{
    // The digest is that of a file that was read under the limits of the input.
    private const long MostBytes = int.MaxValue;

    /// <summary>A profile whose bytes were read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    public static AssumedProfile Of(string path, ReadOnlySpan<byte> bytes) => new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Reads the whole file again; null when it is gone or has changed since the page was made up.</summary>
    public byte[]? TryRead() =>
        InputFile.TryRead(Path, MostBytes, out _) is { } bytes && Of(Path, bytes).Sha256 == Sha256 ? bytes : null;
}
