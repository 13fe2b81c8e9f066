using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using PrintLayout.Preflight.Syntax;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Encryption;

/// <summary>Decrypts with the key of the file, ISO 32000-1 §7.6.2.</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format names MD5.")]
internal sealed class ObjectDecryptor(byte[] fileKey, CryptEntries entries) : IObjectDecryptor
{
    private const int Block = 16;

    /// <inheritdoc/>
    public byte[] Text(byte[] bytes, long number, int generation) => Apply(entries.Strings, bytes, number, generation).ToArray();

    /// <inheritdoc/>
    public Memory<byte> Data(Memory<byte> data, DictionaryToken dictionary, long number, int generation)
    {
        var kind = (dictionary.Data.GetValueOrDefault("Type") as NameToken)?.Data;
        var filter = dictionary.Data.GetValueOrDefault("Filter");
        var hasOwn = (filter is ArrayToken { Length: > 0 } filters ? filters[0] : filter) is NameToken { Data: "Crypt" };
        var isPlain = kind == "XRef" || (kind == "Metadata" && !entries.EncryptsMetadata);
        return isPlain || hasOwn ? data : Apply(entries.Streams, data, number, generation);
    }

    private Memory<byte> Apply(CryptMethod method, Memory<byte> data, long number, int generation)
    {
        switch (method)
        {
            case CryptMethod.Rc4:
                return Rc4.Apply(KeyOf(number, generation, isAes: false), data.Span);
            case CryptMethod.Aes128:
                return Aes(KeyOf(number, generation, isAes: true), data.Span);
            case CryptMethod.Aes256:
                return Aes(fileKey, data.Span);
            default:
                return data;
        }
    }

    private byte[] KeyOf(long number, int generation, bool isAes)
    {
        byte[] seed = [.. fileKey, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        if (isAes) seed = [.. seed, .. "sAlT"u8];
        return MD5.HashData(seed)[..Math.Min(fileKey.Length + 5, Block)];
    }

    // The first block is the start value. What does not come out even was cut off: the whole blocks are kept.
    private static Memory<byte> Aes(byte[] key, ReadOnlySpan<byte> data)
    {
        if (data.Length < 2 * Block) return Memory<byte>.Empty;
        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        var whole = data[Block..(data.Length - data.Length % Block)];
        var plain = aes.DecryptCbc(whole, data[..Block], PaddingMode.None);
        var padding = plain[^1];
        return plain.AsMemory(0, plain.Length - (padding is >= 1 and <= Block ? padding : 0));
    }
}
