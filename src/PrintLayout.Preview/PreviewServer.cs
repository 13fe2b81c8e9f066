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
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();

    // More than browsers of one desk open, few enough that nobody fills the memory with lines.
    private readonly SemaphoreSlim _lines = new(128);
    private readonly PageBoard _board = new();
    private readonly EventStreams _events = new();
    private readonly RequestHandler _handler;

    private PreviewServer(RenderRequest request, PreviewSettings settings, TimeProvider clock, TcpListener listener, int port)
    {
        (_request, _clock, _listener) = (request, clock, listener);
        var token = AccessGate.NewToken();
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/?token={token}"));
        _handler = new RequestHandler(_board, settings.Editor, new AccessGate(port, token), _events, request);
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
        var listener = new TcpListener(IPAddress.Loopback, settings.Port);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }

        var server = new PreviewServer(request, settings, clock, listener, ((IPEndPoint)listener.LocalEndpoint).Port);
        _ = Task.Run(server.Accept);
        return server;
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
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await _lines.WaitAsync(_stop.Token).ConfigureAwait(false);
                var client = await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false);
                _ = Task.Run(() => Handle(client));
            }
            catch (SocketException)
            {
                // A line that was given up before it was taken; the next is not its fault.
                _lines.Release();
            }
            catch (Exception e) when (e is ObjectDisposedException or OperationCanceledException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Handle(TcpClient client)
    {
        try
        {
            await _handler.Handle(client, _stop.Token).ConfigureAwait(false);
        }
        finally
        {
            _lines.Release();
        }
    }
}
