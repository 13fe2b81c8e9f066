using System.Globalization;
using System.Text;

namespace PrintLayout.Preview.Serving;

/// <summary>One answer of HTTP/1.1, after which the line is closed.</summary>
/// <param name="Status">Status and reason.</param>
/// <param name="Type">Media type of the body.</param>
/// <param name="Bytes">The body.</param>
internal sealed record HttpAnswer(string Status, string Type = "text/plain", byte[]? Bytes = null)
{
    // The page may load from its own address alone. Styles inside a page are the SVG's own; faces and pictures lie inside it.
    private const string Protection = "Content-Security-Policy: default-src 'none'; script-src 'self'; "
        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
        + "Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\nCache-Control: no-store\r\n"
        + "Connection: close\r\n";

    /// <summary>The request makes no sense.</summary>
    public static HttpAnswer Bad { get; } = new("400 Bad Request");

    /// <summary>Nobody is let in.</summary>
    public static HttpAnswer Forbidden { get; } = new("403 Forbidden");

    /// <summary>There is nothing.</summary>
    public static HttpAnswer NotFound { get; } = new("404 Not Found");

    /// <summary>Pages are read here, and nothing else.</summary>
    public static HttpAnswer OnlyGet { get; } = new("405 Method Not Allowed") { More = "Allow: GET\r\n" };

    /// <summary>More headers, each with its line end.</summary>
    public string More { get; init; } = string.Empty;

    /// <summary>A body; nothing when there is none.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="type">Its media type.</param>
    public static HttpAnswer Of(byte[]? bytes, string type) => bytes is null ? NotFound : new("200 OK", type, bytes);

    /// <summary>The head as it goes over the line.</summary>
    /// <param name="isStream">Whether the body follows bit by bit, until the line is closed.</param>
    public byte[] Head(bool isStream = false)
    {
        var length = isStream ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Bytes?.Length ?? 0}\r\n");
        return Encoding.ASCII.GetBytes($"HTTP/1.1 {Status}\r\nContent-Type: {Type}\r\n{length}{Protection}{More}\r\n");
    }
}
