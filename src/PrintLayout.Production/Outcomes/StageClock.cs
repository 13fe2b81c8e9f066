using System.Collections.Immutable;
using System.Diagnostics;

namespace PrintLayout.Production.Outcomes;

/// <summary>Takes the times of the stages of one piece of work, one behind the other. For one thread.</summary>
/// <param name="origin">Timestamp of <see cref="Stopwatch"/> at which the run started; 0 for now.</param>
/// <param name="worker">Number of the worker.</param>
internal sealed class StageClock(long origin = 0, int worker = 0)
{
    private readonly List<StageTime> _times = [];
    private readonly long _origin = origin == 0 ? Stopwatch.GetTimestamp() : origin;
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>The stages that are over, in their order.</summary>
    public ImmutableArray<StageTime> Times => [.. _times];

    /// <summary>Ends a stage: what happened since the last one ended, or since the clock was made, was it.</summary>
    /// <param name="stage">Its name.</param>
    public void Lap(string stage)
    {
        var now = Stopwatch.GetTimestamp();
        _times.Add(new StageTime(
            stage, Stopwatch.GetElapsedTime(_origin, _last).TotalMilliseconds,
            Stopwatch.GetElapsedTime(_last, now).TotalMilliseconds, worker));
        _last = now;
    }

    /// <summary>Leaves out what happened since the last stage ended.</summary>
    public void Skip() => _last = Stopwatch.GetTimestamp();
}
