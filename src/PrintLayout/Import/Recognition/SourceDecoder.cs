using System.Text;
using PrintLayout.Sources;

namespace PrintLayout.Import.Recognition;

/// <summary>
/// Decodes a text by its content: strict UTF-8, else the encoding of <see cref="EncodingGuess"/>. Many damaged UTF-8 files are valid in
/// other encodings and would decode to other characters. So a file that is UTF-8 almost everywhere is rejected as damaged.
/// </summary>
internal static class SourceDecoder
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="rival">Another encoding that fits almost as well.</param>
    /// <returns>The text; null when the bytes are in no encoding that is known here.</returns>
    public static DecodedSource? Decode(ReadOnlySpan<byte> bytes, out string? rival)
    {
        rival = null;
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark) bytes = bytes[3..];
        try
        {
            // Every second byte of Western UTF-16 is 0, which UTF-8 allows and no text has.
            var text = Strict.GetString(bytes);
            if (hasMark || !text.Contains('\0', StringComparison.Ordinal)) return new DecodedSource(text, "UTF-8", hasMark);
        }
        catch (DecoderFallbackException)
        {
            if (hasMark || DamagedUtf8.Is(bytes)) return null;
        }

        if (EncodingGuess.Decode(bytes) is not { } found) return null;
        rival = found.Rival;
        return found.Source;
    }
}
