using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Making;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Watching;

namespace PrintLayout.Cli.Runs;

/// <summary>Keeps a made paper fresh: makes it again whenever a file of its folder changes, comes or goes.</summary>
/// <param name="settings">What the paper is made of.</param>
/// <param name="request">How it is rendered.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are written.</param>
/// <param name="clock">The time of day, for the lines that report each pass.</param>
internal sealed class MakeWatchRun(
    MakeSettings settings, RenderRequest request, TextWriter output, TextWriter messages, MessageSettings words, TimeProvider clock)
{
    /// <summary>Makes the paper until it is stopped.</summary>
    /// <param name="stop">Ends it.</param>
    /// <returns>The exit code.</returns>
    public int Execute(CancellationToken stop)
    {
        var (code, watched) = (ExitCodes.Ok, -1);
        var made = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<string> known = [];
        new Watcher(clock).Run(
            () =>
            {
                var run = new MakeCommandRun(settings, request, output, messages, words with { IsLive = false }, stop);
                // Listed before the pass: a file that comes during it is another one.
                known = PaperFiles.Of(settings.Folder, request.Output, made);
                code = run.Execute();
                if (code == ExitCodes.Usage) return null;
                made.UnionWith(run.Files.Select(Path.GetFullPath));
                known = known.RemoveAll(made.Contains);
                return known.Concat(run.Inputs.Select(Path.GetFullPath).Where(file => !made.Contains(file)));
            },
            () => !PaperFiles.Of(settings.Folder, request.Output, made).SequenceEqual(known, StringComparer.Ordinal),
            (time, files) => Report(code, time, files == watched ? null : watched = files),
            stop);
        return stop.IsCancellationRequested ? ExitCodes.Ok : code;
    }

    private void Report(int code, TimeSpan time, int? files)
    {
        var how = code switch
        {
            ExitCodes.Ok => "made",
            ExitCodes.Warnings => "made with warnings",
            _ => "made with errors; what they concern stays as it was",
        };
        messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"[{clock.GetLocalNow():HH:mm:ss}] {how}, {time.TotalMilliseconds:0} ms"));
        if (files is { } count) messages.WriteLine($"watching {Counted.Of(count, "file")}, writing to {request.Output}");
    }
}
