using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PrintLayout.Preview.Board;
using PrintLayout.Preview.Serving;
using PrintLayout.Production;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Watching;

namespace PrintLayout.Preview;

/// <summary>Shows editions in the browser, and again whenever a file changes that their pages depend on. Loopback alone.</summary>
public sealed class PreviewServer : IDisposable
{
    private readonly RenderRequest _request;
    private readonly TimeProvider _clock;
    private readonly HttpListener _listener;
    private readonly PageBoard _board = new();
    private readonly EventStreams _events = new();
    private readonly RequestHandler _handler;

    private PreviewServer(RenderRequest request, PreviewSettings settings, TimeProvider clock, HttpListener listener, int port)
    {
        (_request, _clock, _listener) = (request, clock, listener);
        var token = AccessGate.NewToken();
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/?token={token}"));
        _handler = new RequestHandler(_board, settings, new AccessGate(port, token), _events, request);
        _board.Changed = id => _events.Send(id is null
            ? string.Create(CultureInfo.InvariantCulture, $"event: pass\ndata: {_board.Passes}\n\n")
            : _board.Find(id) is { } page ? $"event: page\ndata: {Encoding.UTF8.GetString(BoardJson.Of(page))}\n\n" : string.Empty);
    }

    /// <summary>Where it is to be seen; with the token, so for nobody else.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="request">What is shown.</param>
    /// <param name="settings">How.</param>
    /// <param name="clock">The time of day.</param>
    /// <returns>The server; null when the port is taken.</returns>
    public static PreviewServer? Start(RenderRequest request, PreviewSettings settings, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(settings);
        // Between the look and the start another program may take a free port; then the next is tried.
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var port = settings.Port == 0 ? FreePort() : settings.Port;
            var listener = new HttpListener();
            try
            {
                listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
                listener.Start();
                var server = new PreviewServer(request, settings, clock, listener, port);
                new Thread(server.Accept) { IsBackground = true, Name = "preview" }.Start();
                return server;
            }
            catch (Exception e) when (e is HttpListenerException or SocketException)
            {
                ((IDisposable)listener).Dispose();
                if (settings.Port != 0) return null;
            }
        }

        return null;
    }

    /// <summary>Makes the pages, and again after each change, until it is stopped.</summary>
    /// <param name="passed">Receives each outcome and its duration.</param>
    /// <param name="stop">Ends it.</param>
    public void Run(Action<RunOutcome, TimeSpan> passed, CancellationToken stop)
    {
        using var session = new Session(_clock);
        new Watcher(_clock).Run(
            _request.Inputs,
            () =>
            {
                var outcome = session.Preview(_request, _board, stop);
                if (!stop.IsCancellationRequested) _board.End(outcome);
                return outcome;
            },
            (outcome, time, _) => passed(outcome, time),
            stop);
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Accept()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = _listener.GetContext();
                _ = Task.Run(() => _handler.Handle(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!_listener.IsListening) return;
            }
        }
    }
}
