using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Watching;

/// <summary>
/// Does a pass whenever a file changes that the last pass asked for, there or not. Files are looked at in turns and not through the
/// system's notices, because those do not come from network folders and containers.
/// </summary>
/// <param name="clock">The time of day.</param>
public sealed class Watcher(TimeProvider clock)
{
    private const int TurnsBetweenSearches = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Editors write a file in several steps; a pass in between would see half a file.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(60);

    /// <summary>Passes until it is stopped, or until a pass gives no outcome.</summary>
    /// <param name="inputs">The inputs as the user named them; folders and patterns are searched again for further editions.</param>
    /// <param name="pass">Does a pass; null ends the watch.</param>
    /// <param name="passed">Receives the outcome, its duration, and the number of files that are watched from now on.</param>
    /// <param name="stop">Ends the watch.</param>
    public void Run(
        IReadOnlyCollection<string> inputs, Func<RunOutcome?> pass, Action<RunOutcome, TimeSpan, int> passed, CancellationToken stop)
    {
        RunOutcome? outcome = null;
        Run(
            () => (outcome = pass())?.Inputs.Concat(inputs),
            () => InputFinder.AreMany(inputs) && !InputFinder.Find(inputs, new DiagnosticBag()).Select(edition => edition.Path)
                .SequenceEqual(outcome!.Editions.Select(edition => edition.Path), StringComparer.Ordinal),
            (time, files) => passed(outcome!, time, files),
            stop);
    }

    /// <summary>Passes until it is stopped, or until a pass gives no files.</summary>
    /// <param name="pass">Does a pass, and names the files that it depends on, there or not; null ends the watch.</param>
    /// <param name="hasOthers">Whether there are files now that the pass did not know of; asked every second.</param>
    /// <param name="passed">Receives the duration, and the number of files that are watched from now on.</param>
    /// <param name="stop">Ends the watch.</param>
    public void Run(Func<IEnumerable<string>?> pass, Func<bool> hasOthers, Action<TimeSpan, int> passed, CancellationToken stop)
    {
        WatchedFiles? before = null;
        while (!stop.IsCancellationRequested)
        {
            before?.HasChanged();
            var begun = clock.GetUtcNow().UtcDateTime;
            var from = clock.GetTimestamp();
            var depends = pass();
            if (stop.IsCancellationRequested || depends is null) return;
            // As they were when the pass began: what changed or went away since then may have been read before.
            var files = WatchedFiles.Of(depends, before);
            passed(clock.GetElapsedTime(from), files.Count);
            if (!files.ChangedSince(begun, clock.GetUtcNow().UtcDateTime, before)) Wait(files, hasOthers, stop);
            before = files;
        }
    }

    /// <summary>Waits for a change that has come to rest, or for other files.</summary>
    private static void Wait(WatchedFiles files, Func<bool> hasOthers, CancellationToken stop)
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

            if (turn % TurnsBetweenSearches == 0 && hasOthers()) return;
        }
    }
}
