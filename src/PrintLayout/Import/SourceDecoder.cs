using System.Text;

namespace PrintLayout.Import;

/// <summary>
/// Tells UTF-8 from GB 18030. Strict UTF-8 decides: Chinese in GB 18030 is hardly ever valid UTF-8. The other way round many
/// damaged UTF-8 files are valid GB 18030 and would come out as other characters, so a file that is UTF-8 almost everywhere is
/// refused as damaged.
/// </summary>
internal static class SourceDecoder
{
    // So many good multi-byte characters to one bad byte show a damaged UTF-8 file; GB 18030 text gives next to none.
    private const int GoodToBad = 4;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The text; null when it is neither.</returns>
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
        // The mark of GB 18030 itself: U+FEFF in four bytes.
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
