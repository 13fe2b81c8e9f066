using System.Diagnostics;

namespace PrintLayout.Layout.Work;

/// <summary>
/// What the work on one page may cost. Long searches ask it from time to time; so a page that would never end, or eat all memory, is
/// given up and the others go on. For the thread that made it.
/// </summary>
/// <param name="time">Longest wall time.</param>
/// <param name="bytes">
/// Most memory, in bytes allocated altogether: a thread's own share of what is alive cannot be known, and no page that stays below this
/// can have more alive.
/// </param>
/// <param name="stop">Ends the work when the run ends.</param>
internal sealed class WorkBudget(TimeSpan time, long bytes, CancellationToken stop = default)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly long _allocated = GC.GetAllocatedBytesForCurrentThread();

    /// <summary>Goes on or gives up.</summary>
    /// <exception cref="WorkBudgetException">A limit is exceeded, or the run ends.</exception>
    public void Check()
    {
        if (stop.IsCancellationRequested)
            throw new WorkBudgetException("the run was stopped", "render again; finished pages are kept") { IsStopped = true };
        CheckLimits();
    }

    /// <summary>Goes on or gives up, also when the run ends: for the last step of a page, which is finished then.</summary>
    /// <exception cref="WorkBudgetException">A limit is exceeded.</exception>
    public void CheckLimits()
    {
        if (Stopwatch.GetElapsedTime(_start) > time)
            throw new WorkBudgetException(FormattableString.Invariant($"it took longer than {time.TotalSeconds:0.###} s"),
                "give the layout fewer ranges to search or the proof a lower resolution, or raise --page-time");
        if (GC.GetAllocatedBytesForCurrentThread() - _allocated > bytes)
            throw new WorkBudgetException(FormattableString.Invariant($"it asked for more than {bytes >> 20} MB"),
                "give the layout fewer ranges to search or the proof a lower resolution, or raise --page-memory");
    }
}
