using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>The content of a page: its streams joined, with white space between them, ISO 32000-1 §7.8.2.</summary>
/// <param name="Bytes">The content, as far as it could be read.</param>
/// <param name="IsBroken">Whether a stream of it cannot be read.</param>
/// <param name="IsTooLong">Whether it is longer than the limit; then its end is missing.</param>
internal sealed record PageContents(ReadOnlyMemory<byte> Bytes, bool IsBroken, bool IsTooLong)
{
    /// <summary>Reads the content of a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="page">The page.</param>
    /// <param name="limit">Most bytes.</param>
    public static PageContents Read(PdfObjects file, DictionaryToken page, long limit)
    {
        IReadOnlyList<IToken> parts = file.Entry(page, "Contents") switch
        {
            StreamToken stream => [stream],
            ArrayToken array => array.Data,
            _ => [],
        };
        using var whole = new MemoryStream();
        var isBroken = false;
        foreach (var part in parts)
        {
            if (file.Resolve(part) is not StreamToken stream || file.Unpack(stream) is not { } bytes)
            {
                isBroken = true;
                continue;
            }

            if (whole.Length + bytes.Length > limit) return new PageContents(whole.ToArray(), isBroken, true);
            if (parts.Count == 1) return new PageContents(bytes, isBroken, false);
            whole.Write(bytes.Span);
            whole.WriteByte((byte)'\n');
        }

        return new PageContents(whole.ToArray(), isBroken, false);
    }
}
