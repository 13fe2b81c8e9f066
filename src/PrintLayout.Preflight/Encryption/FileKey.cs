using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace PrintLayout.Preflight.Encryption;

/// <summary>
/// The key of a file that opens without a password: that of the standard handler for an empty user password, ISO 32000-1 §7.6.3 and
/// ISO 32000-2 §7.6.4.
/// </summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format names MD5.")]
[SuppressMessage("Security", "CA5358:Review cipher mode usage", Justification = "The format names the mode.")]
[SuppressMessage("Security", "CA5401:Do not use CreateEncryptor with non-default IV", Justification = "The format names the start value.")]
internal static class FileKey
{
    private const int Salt = 8;
    private const int Digest = 32;

    // §7.6.3.3: what a password is filled up with.
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key; null when the file needs a password or its entries make no sense.</summary>
    /// <param name="entries">The entries of the encryption dictionary.</param>
    /// <param name="id">The first string of the file's ID.</param>
    public static byte[]? Of(CryptEntries entries, byte[] id) => entries switch
    {
        { Revision: >= 2 and <= 4, Owner.Length: >= Digest, User.Length: >= 16, KeyLength: >= 5 and <= 16 } => OfMd5(entries, id),
        { Revision: 5 or 6, User.Length: >= Digest + 2 * Salt, UserKey.Length: >= Digest } => OfSha(entries),
        _ => null,
    };

    private static byte[]? OfMd5(CryptEntries entries, byte[] id)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(Padding);
        hash.AppendData(entries.Owner.AsSpan(0, Digest));
        Span<byte> permissions = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, entries.Permissions);
        hash.AppendData(permissions);
        hash.AppendData(id);
        if (entries is { Revision: 4, EncryptsMetadata: false }) hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = hash.GetHashAndReset();
        var length = entries.Revision == 2 ? 5 : entries.KeyLength;
        for (var i = 0; i < 50 && entries.Revision > 2; i++) key = MD5.HashData(key.AsSpan(0, length));
        key = key[..length];
        if (entries.Revision == 2) return Rc4.Apply(key, Padding).AsSpan(0, 16).SequenceEqual(entries.User.AsSpan(0, 16)) ? key : null;

        hash.AppendData(Padding);
        hash.AppendData(id);
        var proof = hash.GetHashAndReset();
        for (var i = 0; i < 20; i++) proof = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], proof);
        return proof.AsSpan().SequenceEqual(entries.User.AsSpan(0, 16)) ? key : null;
    }

    private static byte[]? OfSha(CryptEntries entries)
    {
        var user = entries.User;
        if (!Hash(user.AsSpan(Digest, Salt), entries.Revision).AsSpan().SequenceEqual(user.AsSpan(0, Digest))) return null;
        using var aes = Aes.Create();
        aes.Key = Hash(user.AsSpan(Digest + Salt, Salt), entries.Revision);
        return aes.DecryptCbc(entries.UserKey.AsSpan(0, Digest), new byte[16], PaddingMode.None);
    }

    // ISO 32000-2 algorithm 2.B for an empty password; revision 5 ends with the first digest.
    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        var key = SHA256.HashData(salt);
        if (revision == 5) return key;
        for (var round = 0; ; round++)
        {
            var once = key;
            byte[] repeated = [.. Enumerable.Range(0, 64).SelectMany(_ => once)];
            using var aes = Aes.Create();
            aes.Key = key[..16];
            var mixed = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            key = (mixed.AsSpan(0, 16).ToArray().Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 31) return key[..Digest];
        }
    }
}
