using System.Text;

namespace PrintLayout.Preview.Serving;

/// <summary>The head of one request of HTTP/1.1. A body is never read: nothing here takes one.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, as it was sent; nothing in it is decoded, since only fixed names lead anywhere.</param>
/// <param name="Query">What stands behind the question mark, decoded.</param>
/// <param name="Headers">The headers, names in small letters.</param>
internal sealed record HttpRequest(
    string Method, string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The most bytes of a head.</summary>
    public const int MostBytes = 16 << 10;

    /// <summary>Reads a head; null when it is none, or too long, or the line ended before it did.</summary>
    /// <param name="input">The line.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<HttpRequest?> Read(Stream input, CancellationToken stop)
    {
        var bytes = new byte[MostBytes];
        var length = 0;
        while (length < bytes.Length)
        {
            var read = await input.ReadAsync(bytes.AsMemory(length), stop).ConfigureAwait(false);
            if (read == 0) return null;
            length += read;
            var end = bytes.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0) return Parse(Encoding.Latin1.GetString(bytes, 0, end));
        }

        return null;
    }

    /// <summary>A header; null when it was not sent.</summary>
    /// <param name="name">Its name in small letters.</param>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    private static HttpRequest? Parse(string head)
    {
        var lines = head.Split("\r\n");
        var first = lines[0].Split(' ');
        if (first.Length != 3 || !first[2].StartsWith("HTTP/1.", StringComparison.Ordinal)) return null;
        if (!first[1].StartsWith('/')) return null;
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            // A name that comes twice could be read in two ways: by us and by whoever looked before us.
            if (colon <= 0 || !headers.TryAdd(line[..colon].ToLowerInvariant(), line[(colon + 1)..].Trim())) return null;
        }

        var mark = first[1].IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? first[1] : first[1][..mark];
        var query = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in mark < 0 ? [] : first[1][(mark + 1)..].Split('&'))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            if (cut > 0) query.TryAdd(pair[..cut], Uri.UnescapeDataString(pair[(cut + 1)..]));
        }

        return new HttpRequest(first[0], path, query, headers);
    }
}
