using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Watching;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports the passes of <c>watch</c>: renders whenever a file changes, in one session.</summary>
/// <param name="request">What is rendered.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="clock">The time of day, for the lines that report each pass.</param>
/// <param name="words">How findings are written; as people read them unless given.</param>
internal sealed class WatchRun(
    RenderRequest request, TextWriter output, TextWriter messages, TimeProvider clock, MessageSettings? words = null)
{
    /// <summary>Renders until it is stopped.</summary>
    /// <param name="stop">Ends it.</param>
    public int Execute(CancellationToken stop)
    {
        var (watched, code) = (-1, ExitCodes.Ok);
        var told = new ToldFindings();
        using var session = new Session(clock);
        new Watcher(clock).Run(
            request.Inputs,
            () =>
            {
                var lines = (words ?? new MessageSettings()) with { IsLive = false };
                var run = new RenderRun(request, output, messages, lines, stop) { Before = told };
                code = run.Execute(session);
                return code == ExitCodes.Usage ? null : run.Outcome;
            },
            (_, time, files) =>
            {
                Report(code, time);
                if (files != watched)
                    messages.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"watching {Counted.Of(watched = files, "file")}, writing to {request.Output}"));
            },
            stop);
        return stop.IsCancellationRequested ? ExitCodes.Ok : code;
    }

    private void Report(int code, TimeSpan time)
    {
        var how = code switch
        {
            ExitCodes.Ok => "rendered",
            ExitCodes.Warnings => "rendered with warnings",
            _ => "rendered with errors; what they concern stays as it was",
        };
        messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"[{clock.GetLocalNow():HH:mm:ss}] {how}, {time.TotalMilliseconds:0} ms"));
    }
}
