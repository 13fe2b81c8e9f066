using System.Diagnostics;
using PrintLayout.Content;
using PrintLayout.Diagnostics;

namespace PrintLayout.Layout;

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
public sealed class WorkBudget(TimeSpan time, long bytes, CancellationToken stop = default)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly long _allocated = GC.GetAllocatedBytesForCurrentThread();

    /// <summary>Goes on or gives up.</summary>
    /// <exception cref="WorkBudgetException">A limit is exceeded, or the run ends.</exception>
    public void Check()
    {
        if (stop.IsCancellationRequested) throw new WorkBudgetException("the run was stopped", "render again; finished pages are kept") { IsStopped = true };
        CheckLimits();
    }

    /// <summary>Goes on or gives up, also when the run ends: for the last step of a page, which is finished then.</summary>
    /// <exception cref="WorkBudgetException">A limit is exceeded.</exception>
    public void CheckLimits()
    {
        if (Stopwatch.GetElapsedTime(_start) > time)
            throw new WorkBudgetException(FormattableString.Invariant($"it took longer than {time.TotalSeconds:0.###} s"), "give the layout fewer ranges to search or the proof a lower resolution, or raise --page-time");
        if (GC.GetAllocatedBytesForCurrentThread() - _allocated > bytes)
            throw new WorkBudgetException(FormattableString.Invariant($"it asked for more than {bytes >> 20} MB"), "give the layout fewer ranges to search or the proof a lower resolution, or raise --page-memory");
    }
}

/// <summary>Thrown by <see cref="WorkBudget.Check"/> and caught where a page is made; it never leaves the library.</summary>
public sealed class WorkBudgetException : Exception
{
    /// <summary>A limit of a page.</summary>
    /// <param name="message">Which.</param>
    /// <param name="hint">What to do about it.</param>
    public WorkBudgetException(string message, string hint)
        : base(message) => Hint = hint;

    /// <summary>What to do about it.</summary>
    public string Hint { get; }

    /// <summary>Whether the run was stopped; the page itself is not at fault.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The finding (PL4030).</summary>
    /// <param name="page">Name of the page and its place in the edition.</param>
    public Diagnostic ToDiagnostic(Located<string> page) =>
        Diagnostic.Error(DiagnosticCodes.PageOverBudget, page.Span, $"the page {page.Value} was given up: {Message}", Hint);
}
