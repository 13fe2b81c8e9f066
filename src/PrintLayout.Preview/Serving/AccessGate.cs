using System.Globalization;
using System.Net;
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
    private readonly string _host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");

    /// <summary>The name of the cookie; of this port alone, since cookies are shared between ports.</summary>
    public string Cookie { get; } = string.Create(CultureInfo.InvariantCulture, $"printlayout-{port}");

    /// <summary>A new token.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether the request was meant for this server, and comes from no other page.</summary>
    /// <param name="request">The request.</param>
    public bool IsOwn(HttpListenerRequest request) =>
        request.Headers["Host"] == _host
        && (request.Headers["Origin"] is not { } origin || origin == "http://" + _host)
        && request.Headers["Sec-Fetch-Site"] is null or "same-origin" or "none"
        && IPAddress.IsLoopback(request.RemoteEndPoint.Address);

    /// <summary>Whether the address holds the token.</summary>
    /// <param name="request">The request.</param>
    public bool HasToken(HttpListenerRequest request) => IsToken(request.QueryString["token"]);

    /// <summary>Whether the cookie holds the token.</summary>
    /// <param name="request">The request.</param>
    public bool HasCookie(HttpListenerRequest request) => IsToken(request.Cookies[Cookie]?.Value);

    // In a time that does not tell how much of it was right.
    private bool IsToken(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
}
