using System.Net.Sockets;
using System.Text;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;
using PrintLayout.Preview.Board;
using PrintLayout.Production.Previews;
using PrintLayout.Production.Requests;

namespace PrintLayout.Preview.Serving;

/// <summary>Answers the browser: one request a line, from memory alone.</summary>
/// <param name="board">The pages.</param>
/// <param name="editor">Address that opens an editor.</param>
/// <param name="gate">Who is let in.</param>
/// <param name="events">Who listens.</param>
/// <param name="request">What was asked for; its press gives the colours.</param>
internal sealed class RequestHandler(
    PageBoard board, string editor, AccessGate gate, EventStreams events, RenderRequest request)
{
    private const int PlatePpi = 100;
    private const string Json = "application/json; charset=utf-8";

    // Who sends no head in this time keeps no line open; who takes no answer in it neither.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    private readonly PagePictures _pictures = new(request);
    private readonly Lock _plating = new();
    private (string Version, IReadOnlyDictionary<string, byte[]> Plates) _plates = (string.Empty, new Dictionary<string, byte[]>());

    /// <summary>Answers the one request of a line, and closes it.</summary>
    /// <param name="client">The line.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Handle(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                var line = client.GetStream();
                HttpRequest? asked;
                using (var late = CancellationTokenSource.CreateLinkedTokenSource(stop))
                {
                    late.CancelAfter(Patience);
                    asked = await HttpRequest.Read(line, late.Token).ConfigureAwait(false);
                }

                if (asked is { Method: "GET", Path: "/api/events" } && gate.IsOwn(asked) && gate.HasCookie(asked))
                    await Listen(line, stop).ConfigureAwait(false);
                else
                    await Send(line, asked is null ? HttpAnswer.Bad : Answer(asked), stop).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // The browser went away, or the preview ends.
            }
        }
    }

    private static async Task Send(NetworkStream line, HttpAnswer answer, CancellationToken stop)
    {
        await Write(line, answer.Head(), stop).ConfigureAwait(false);
        if (answer.Bytes is { } bytes) await Write(line, bytes, stop).ConfigureAwait(false);
    }

    private static async Task Write(NetworkStream line, byte[] bytes, CancellationToken stop)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(Patience);
        await line.WriteAsync(bytes, late.Token).ConfigureAwait(false);
    }

    private HttpAnswer Answer(HttpRequest asked)
    {
        if (!gate.IsOwn(asked)) return HttpAnswer.Forbidden;
        if (asked.Method != "GET") return HttpAnswer.OnlyGet;
        if (gate.HasToken(asked)) return Enter(asked);
        if (!gate.HasCookie(asked)) return HttpAnswer.Forbidden;
        if (asked.Path == "/api/board") return HttpAnswer.Of(BoardJson.Of(board, editor), Json);
        if (asked.Path.StartsWith("/api/page/", StringComparison.Ordinal)) return AnswerPage(asked.Path.Split('/'), asked);
        return Asset.Of(asked.Path) is { } asset ? HttpAnswer.Of(asset.Bytes, asset.Type) : HttpAnswer.NotFound;
    }

    /// <summary>The token leaves the address, so that it is in no history and on no screenshot.</summary>
    private HttpAnswer Enter(HttpRequest asked)
    {
        var language = asked.Query.GetValueOrDefault("lang") is "zh" or "en" ? "?lang=" + asked.Query["lang"] : string.Empty;
        return new HttpAnswer("303 See Other") { More = $"{gate.SetCookie}Location: /{language}\r\n" };
    }

    private async Task Listen(NetworkStream line, CancellationToken stop)
    {
        var stream = events.Open();
        try
        {
            var head = new HttpAnswer("200 OK", "text/event-stream; charset=utf-8").Head(isStream: true);
            await Write(line, head, stop).ConfigureAwait(false);
            await Write(line, "retry: 500\n\n"u8.ToArray(), stop).ConfigureAwait(false);
            while (true)
            {
                // A word now and then: only by writing is it seen that a browser has gone.
                using var pause = CancellationTokenSource.CreateLinkedTokenSource(stop);
                pause.CancelAfter(Pulse);
                try
                {
                    if (!await stream.Reader.WaitToReadAsync(pause.Token).ConfigureAwait(false)) return;
                }
                catch (OperationCanceledException) when (!stop.IsCancellationRequested)
                {
                    await Write(line, ": here\n\n"u8.ToArray(), stop).ConfigureAwait(false);
                }

                while (stream.Reader.TryRead(out var text)) await Write(line, Encoding.UTF8.GetBytes(text), stop).ConfigureAwait(false);
            }
        }
        finally
        {
            events.Close(stream);
        }
    }

    private HttpAnswer AnswerPage(string[] parts, HttpRequest asked)
    {
        if (parts.Length != 5 || board.Find(parts[3]) is not { Shown: { } shown } page) return HttpAnswer.NotFound;
        switch (parts[4])
        {
            case "svg":
                var layers = Enum.TryParse<OverlayLayers>(asked.Query.GetValueOrDefault("overlay"), ignoreCase: true, out var named)
                    ? named & OverlayLayers.All : OverlayLayers.None;
                var paper = asked.Query.GetValueOrDefault("paper") == "newsprint" ? ProofPaper.Newsprint : ProofPaper.Plain;
                return HttpAnswer.Of(_pictures.Svg(shown, layers, paper, "p" + page.Id), "image/svg+xml");
            case "build":
                return HttpAnswer.Of(BoardJson.Of(shown.Geometry), Json);
            case "plates":
                return HttpAnswer.Of(BoardJson.Of(PlatesOf(page).Keys), Json);
            case "plate":
                return HttpAnswer.Of(PlatesOf(page).GetValueOrDefault(asked.Query.GetValueOrDefault("name") ?? string.Empty), "image/png");
            default:
                return HttpAnswer.NotFound;
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
}
