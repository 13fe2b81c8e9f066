using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PrintLayout.Preview.Serving;

/// <summary>
/// Lets in who has the token, and no page of another host: neither by its own name for this address, nor by a form or script of its own.
/// </summary>
/// <param name="port">The port that is served.</param>
/// <param name="token">The token.</param>
internal sealed class AccessGate(int port, string token)
{
    // Of this port alone, since cookies are shared between ports.
    private readonly string _cookie = string.Create(CultureInfo.InvariantCulture, $"printlayout-{port}");
    private readonly string[] _hosts =
    [
        string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"), string.Create(CultureInfo.InvariantCulture, $"localhost:{port}"),
    ];

    /// <summary>The header that hands the token over; scripts cannot read it, and no other site can send it.</summary>
    public string SetCookie => $"Set-Cookie: {_cookie}={token}; Path=/; HttpOnly; SameSite=Strict\r\n";

    /// <summary>A new token.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether the request was meant for this server, and comes from no other page.</summary>
    /// <param name="request">The request.</param>
    public bool IsOwn(HttpRequest request) =>
        request.Header("host") is { } host && _hosts.Contains(host)
        && (request.Header("origin") is not { } origin || origin == "http://" + host)
        && request.Header("sec-fetch-site") is null or "same-origin" or "none";

    /// <summary>Whether the address holds the token.</summary>
    /// <param name="request">The request.</param>
    public bool HasToken(HttpRequest request) => IsToken(request.Query.GetValueOrDefault("token"));

    /// <summary>Whether the cookie holds the token.</summary>
    /// <param name="request">The request.</param>
    public bool HasCookie(HttpRequest request) => (request.Header("cookie") ?? string.Empty).Split("; ")
        .Any(pair => pair.StartsWith(_cookie + "=", StringComparison.Ordinal) && IsToken(pair[(_cookie.Length + 1)..]));

    // In a time that does not tell how much of it was right.
    private bool IsToken(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
}
