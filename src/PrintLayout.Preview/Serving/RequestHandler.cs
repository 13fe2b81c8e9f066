using System.Globalization;
using System.Net;
using System.Text;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;
using PrintLayout.Preview.Board;
using PrintLayout.Preview.Desk;
using PrintLayout.Production.Previews;
using PrintLayout.Production.Requests;

namespace PrintLayout.Preview.Serving;

/// <summary>Answers the browser.</summary>
/// <param name="board">The pages.</param>
/// <param name="settings">How they are served.</param>
/// <param name="gate">Who is let in.</param>
/// <param name="events">Who listens.</param>
/// <param name="request">What was asked for; its press gives the colours.</param>
internal sealed class RequestHandler(
    PageBoard board, PreviewSettings settings, AccessGate gate, EventStreams events, RenderRequest request)
{
    private const int PlatePpi = 100;
    private const string Json = "application/json; charset=utf-8";

    // The page may load from its own address alone. Styles inside a page are the SVG's own; faces and pictures lie inside it.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly ManuscriptDesk _desk = new(board, settings.Writes);
    private readonly PagePictures _pictures = new(request);
    private readonly Lock _plating = new();
    private (string Version, IReadOnlyDictionary<string, byte[]> Plates) _plates = (string.Empty, new Dictionary<string, byte[]>());

    /// <summary>Answers one request.</summary>
    /// <param name="context">The request and its answer.</param>
    public async Task Handle(HttpListenerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            Protect(context.Response);
            if (!gate.IsOwn(context.Request)) Refuse(context.Response, HttpStatusCode.Forbidden);
            else if (gate.HasToken(context.Request)) Enter(context);
            else if (!gate.HasCookie(context.Request)) Refuse(context.Response, HttpStatusCode.Unauthorized);
            else await Route(context).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The browser went away.
        }
        finally
        {
            Close(context.Response);
        }
    }

    private static void Close(HttpListenerResponse response)
    {
        try
        {
            response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Nobody is there to be told.
        }
    }

    private static void Protect(HttpListenerResponse response)
    {
        response.Headers["Content-Security-Policy"] = Policy;
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cache-Control"] = "no-store";
    }

    private static void Refuse(HttpListenerResponse response, HttpStatusCode status)
    {
        response.StatusCode = (int)status;
        response.ContentLength64 = 0;
    }

    /// <summary>The token leaves the address, so that it is in no history and on no screenshot.</summary>
    private void Enter(HttpListenerContext context)
    {
        context.Response.Headers["Set-Cookie"] = $"{gate.Cookie}={context.Request.QueryString["token"]}; Path=/; HttpOnly; SameSite=Strict";
        context.Response.StatusCode = (int)HttpStatusCode.SeeOther;
        context.Response.Headers["Location"] = "/";
        context.Response.ContentLength64 = 0;
    }

    private async Task Route(HttpListenerContext context)
    {
        var (asked, response) = (context.Request, context.Response);
        var path = asked.Url?.AbsolutePath ?? "/";
        if (asked.HttpMethod == "PUT" && path == "/api/manuscript") Save(asked, response);
        else if (asked.HttpMethod != "GET") Refuse(response, HttpStatusCode.MethodNotAllowed);
        else if (path == "/api/events") await Listen(response).ConfigureAwait(false);
        else if (path == "/api/board") Send(response, BoardJson.Of(board, settings), Json);
        else if (path == "/api/manuscript") SendManuscript(asked, response);
        else if (path.StartsWith("/api/page/", StringComparison.Ordinal)) SendPage(path.Split('/'), asked, response);
        else if (Asset.Of(path) is { } asset) Send(response, asset.Bytes, asset.Type);
        else Refuse(response, HttpStatusCode.NotFound);
    }

    private static void Send(HttpListenerResponse response, byte[]? bytes, string type)
    {
        if (bytes is null)
        {
            Refuse(response, HttpStatusCode.NotFound);
            return;
        }

        response.ContentType = type;
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
    }

    private async Task Listen(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream; charset=utf-8";
        response.SendChunked = true;
        var stream = events.Open();
        try
        {
            await Tell("retry: 500\n\n").ConfigureAwait(false);
            while (true)
            {
                // A word now and then: only by writing is it seen that a browser has gone.
                using var pause = new CancellationTokenSource(TimeSpan.FromSeconds(15));
                try
                {
                    if (!await stream.Reader.WaitToReadAsync(pause.Token).ConfigureAwait(false)) return;
                    while (stream.Reader.TryRead(out var text)) await Tell(text).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    await Tell(": here\n\n").ConfigureAwait(false);
                }
            }
        }
        finally
        {
            events.Close(stream);
        }

        async Task Tell(string text)
        {
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text)).ConfigureAwait(false);
            await response.OutputStream.FlushAsync().ConfigureAwait(false);
        }
    }

    private void SendPage(string[] parts, HttpListenerRequest asked, HttpListenerResponse response)
    {
        if (parts.Length < 5 || board.Find(parts[3]) is not { Shown: { } shown } page)
        {
            Refuse(response, HttpStatusCode.NotFound);
            return;
        }

        switch (parts[4])
        {
            case "svg":
                var layers = Enum.TryParse<OverlayLayers>(asked.QueryString["overlay"], ignoreCase: true, out var named)
                    ? named & OverlayLayers.All : OverlayLayers.None;
                var paper = asked.QueryString["paper"] == "newsprint" ? ProofPaper.Newsprint : ProofPaper.Plain;
                Send(response, _pictures.Svg(shown, layers, paper, "p" + page.Id), "image/svg+xml");
                break;
            case "build":
                Send(response, BoardJson.Of(shown.Geometry), Json);
                break;
            case "plates":
                Send(response, BoardJson.Of(PlatesOf(page).Keys), Json);
                break;
            case "plate":
                Send(response, PlatesOf(page).GetValueOrDefault(asked.QueryString["name"] ?? string.Empty), "image/png");
                break;
            default:
                Refuse(response, HttpStatusCode.NotFound);
                break;
        }
    }

    private IReadOnlyDictionary<string, byte[]> PlatesOf(BoardPage page)
    {
        lock (_plating)
        {
            var version = page.Id + page.Version;
            if (_plates.Version != version) _plates = (version, _pictures.Plates(page.Shown!, PlatePpi));
            return _plates.Plates;
        }
    }

    private void SendManuscript(HttpListenerRequest asked, HttpListenerResponse response)
    {
        var bytes = _desk.Read(asked.QueryString["file"] ?? string.Empty);
        if (bytes is not null) response.Headers["X-Digest"] = ManuscriptDesk.DigestOf(bytes);
        Send(response, bytes, "text/plain; charset=utf-8");
    }

    private void Save(HttpListenerRequest asked, HttpListenerResponse response)
    {
        if (asked.ContentLength64 is < 0 or > ManuscriptDesk.MostBytes)
        {
            Refuse(response, HttpStatusCode.RequestEntityTooLarge);
            return;
        }

        var bytes = new byte[asked.ContentLength64];
        asked.InputStream.ReadExactly(bytes);
        var result = _desk.Save(asked.QueryString["file"] ?? string.Empty, asked.Headers["X-Digest"] ?? string.Empty, bytes);
        response.StatusCode = (int)(result switch
        {
            SaveResult.Saved => HttpStatusCode.OK,
            SaveResult.Refused => HttpStatusCode.Forbidden,
            SaveResult.Unknown => HttpStatusCode.NotFound,
            SaveResult.Unfit => HttpStatusCode.BadRequest,
            SaveResult.Conflict => HttpStatusCode.Conflict,
            _ => HttpStatusCode.InternalServerError,
        });
        Send(response, Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{{\"digest\":\"{ManuscriptDesk.DigestOf(bytes)}\"}}")), Json);
    }
}
