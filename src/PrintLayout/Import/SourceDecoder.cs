using System.Text;

namespace PrintLayout.Import;

/// <summary>
/// Distinguishes UTF-8 from GB 18030. Strict UTF-8 decides, since Chinese text in GB 18030 is hardly ever valid UTF-8. Many damaged
/// UTF-8 files, however, are valid GB 18030 and would decode to other characters. So a file that is UTF-8 almost everywhere is
/// rejected as damaged.
/// </summary>
internal static class SourceDecoder
{
    // A file with more than this many valid multi-byte characters for each invalid byte is damaged UTF-8; GB 18030 has almost none.
    private const int GoodToBad = 4;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The text; null when the bytes are in neither encoding.</returns>
    public static DecodedSource? Decode(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark) bytes = bytes[3..];
        try
        {
            return new DecodedSource(Strict.GetString(bytes), "UTF-8", hasMark);
        }
        catch (DecoderFallbackException)
        {
            return hasMark || IsDamagedUtf8(bytes) ? null : DecodeGb(bytes);
        }
    }

    private static DecodedSource? DecodeGb(ReadOnlySpan<byte> bytes)
    {
        // The byte order mark in GB 18030: U+FEFF in four bytes.
        var hasMark = bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]);
        if (hasMark) bytes = bytes[4..];
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (encoding is null) return null;
        try
        {
            return new DecodedSource(encoding.GetString(bytes), "GB 18030", hasMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done) bad++;
            else if (rune.Value > 0x7FF) good++;
            bytes = bytes[length..];
        }

        return good > GoodToBad * bad;
    }
}
