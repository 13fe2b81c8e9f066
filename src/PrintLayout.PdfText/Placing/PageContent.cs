using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Placing;

/// <summary>The content of a page: its one stream as it is, or its several joined (ISO 32000-1 §7.8.2).</summary>
/// <param name="Data">The data.</param>
/// <param name="Entries">How they are packed.</param>
/// <param name="IsJoined">Whether they are plain.</param>
internal sealed record PageContent(ReadOnlyMemory<byte> Data, IReadOnlyList<KeyValuePair<string, IToken>> Entries, bool IsJoined)
{
    private const int MostStreams = 10_000;
    private const long MostBytes = 256L << 20;

    /// <summary>Reads the content of a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="page">The page.</param>
    /// <exception cref="InvalidDataException">A part of it cannot be unpacked, so that something would be lost.</exception>
    public static PageContent Read(PdfObjects file, DictionaryToken page)
    {
        var content = file.Entry(page, "Contents");
        if (content is StreamToken one) return Whole(one);
        if (content is not ArrayToken { Length: > 0 } parts) return new PageContent(ReadOnlyMemory<byte>.Empty, [], true);
        if (parts.Length == 1 && file.Resolve(parts[0]) is StreamToken only) return Whole(only);
        if (parts.Length > MostStreams) throw new DocumentTooLargeException("has a page of more streams than the limit");
        using var joined = new MemoryStream();
        foreach (var part in parts.Data)
        {
            if (file.Resolve(part) is not StreamToken stream) continue;
            if (file.Unpack(stream) is not { } data) throw new InvalidDataException("a part of the page cannot be unpacked");
            if (joined.Length + data.Length > MostBytes) throw new DocumentTooLargeException("has a page of more data than the limit");
            joined.Write(data.Span);
            // A token never runs from one stream into the next, but nothing else need part them.
            joined.WriteByte((byte)'\n');
        }

        return new PageContent(joined.ToArray(), [], true);
    }

    private static PageContent Whole(StreamToken stream) => new(
        stream.Data,
        [.. stream.StreamDictionary.Data.Where(entry => entry.Key is "Filter" or "DecodeParms" or "F" or "FFilter" or "FDecodeParms")],
        false);
}
