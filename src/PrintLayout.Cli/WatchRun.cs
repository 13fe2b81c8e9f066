using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Cli;

/// <summary>
/// Renders whenever a file changes that the last pass asked for, there or not; what an error keeps from being written stays as it was. Files
/// are looked at by turns, not through the system's notices: those do not come from network folders and containers.
/// </summary>
/// <param name="settings">What is rendered.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="clock">The time of day, for the lines that tell of each pass.</param>
internal sealed class WatchRun(RenderSettings settings, TextWriter output, TextWriter messages, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Editors write a file in several steps; a pass in between would tell of half a file.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(60);

    private const int TurnsBetweenSearches = 10;

    /// <summary>Renders until it is stopped.</summary>
    /// <param name="stop">Ends it.</param>
    public int Execute(CancellationToken stop)
    {
        var watched = -1;
        FileSet? before = null;
        while (!stop.IsCancellationRequested)
        {
            before?.HasChanged();
            var begun = clock.GetUtcNow().UtcDateTime;
            var from = clock.GetTimestamp();
            var run = new RenderRun(settings with { Messages = settings.Messages with { IsLive = false } }, output, messages, stop);
            var code = run.Execute();
            if (stop.IsCancellationRequested || code == ExitCodes.Usage) return stop.IsCancellationRequested ? ExitCodes.Ok : code;
            Tell(code, clock.GetElapsedTime(from));
            // As they were when the pass began: what changed or went away since then may have been read before.
            var files = FileSet.Of(run.Inputs.Concat(settings.Inputs), before);
            if (files.Count != watched) messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"watching {Counted.Of(watched = files.Count, "file")}, writing to {settings.Output}"));
            if (!files.ChangedSince(begun, clock.GetUtcNow().UtcDateTime, before)) Wait(files, run.Editions, stop);
            before = files;
        }

        return ExitCodes.Ok;
    }

    private void Tell(int code, TimeSpan time)
    {
        var how = code switch
        {
            ExitCodes.Ok => "rendered",
            ExitCodes.Warnings => "rendered with warnings",
            _ => "rendered with errors; what they concern stays as it was",
        };
        messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{clock.GetLocalNow():HH:mm:ss}] {how}, {time.TotalMilliseconds:0} ms"));
    }

    /// <summary>Waits for a change that has come to rest, or for another edition in a folder that is watched.</summary>
    private void Wait(FileSet files, IReadOnlyList<string> editions, CancellationToken stop)
    {
        for (var turn = 1; !stop.WaitHandle.WaitOne(Pause); turn++)
        {
            if (files.HasChanged())
            {
                while (!stop.WaitHandle.WaitOne(Settling) && files.HasChanged())
                {
                }

                return;
            }

            if (turn % TurnsBetweenSearches == 0 && InputFinder.AreMany(settings.Inputs)
                && !InputFinder.Find(settings.Inputs, new DiagnosticBag()).Select(edition => edition.Path).SequenceEqual(editions, StringComparer.Ordinal)) return;
        }
    }

    /// <summary>Files with size and time of change as they were when last looked at.</summary>
    private sealed class FileSet
    {
        private readonly Dictionary<string, (long Length, DateTime Modified)> _files = new(StringComparer.Ordinal);

        public int Count => _files.Count;

        /// <summary>Files as they are now, or as another set has them.</summary>
        public static FileSet Of(IEnumerable<string> files, FileSet? known)
        {
            var set = new FileSet();
            foreach (var file in files.Where(file => file.Length > 0 && !file.Contains('\0', StringComparison.Ordinal)).Select(Path.GetFullPath))
                set._files[file] = known is not null && known._files.TryGetValue(file, out var then) ? then : Look(file);
            return set;
        }

        /// <summary>Whether a file that was not watched before has changed since a moment; times to come say nothing.</summary>
        public bool ChangedSince(DateTime moment, DateTime now, FileSet? known) =>
            _files.Any(file => known?._files.ContainsKey(file.Key) != true && file.Value.Length >= 0 && file.Value.Modified >= moment && file.Value.Modified <= now);

        /// <summary>Whether a file is not as it was at the last look.</summary>
        public bool HasChanged()
        {
            var hasChanged = false;
            foreach (var file in _files.Keys.ToList())
            {
                var now = Look(file);
                if (now == _files[file]) continue;
                _files[file] = now;
                hasChanged = true;
            }

            return hasChanged;
        }

        private static (long Length, DateTime Modified) Look(string file)
        {
            try
            {
                var info = new FileInfo(file);
                // Of a folder it matters whether it is there: what is in it is watched by itself.
                return info.Exists ? (info.Length, info.LastWriteTimeUtc) : (Directory.Exists(file) ? -2 : -1, default);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return (-1, default);
            }
        }
    }
}
