using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>
/// A file of several pages while they are made. It takes each in its turn, as soon as those before it are there, so that no page waits in
/// memory for the end of the edition. For all threads of a run: whoever brings the page that is due writes it, and those that came
/// meanwhile; nobody waits for him.
/// </summary>
/// <param name="context">What all workers share.</param>
/// <param name="planned">The file.</param>
/// <param name="jobs">Its pages in order.</param>
internal sealed class GroupFile(BatchContext context, PlannedGroup planned, ImmutableArray<PageJob> jobs)
{
    private readonly Lock _lock = new();
    private readonly PageDisplayList?[] _waiting = new PageDisplayList?[jobs.Length];
    private readonly bool[] _isThere = new bool[jobs.Length];
    private readonly List<StageTime>[] _times = [.. jobs.Select(_ => new List<StageTime>())];

    // Only touched by the thread that writes.
    private readonly DiagnosticBag _found = [];
    private readonly List<PageJob> _missing = [];
    private IDocumentFile? _file;
    private bool _isBroken;
    private bool _isWriting;
    private int _next;

    public PlannedGroup Planned => planned;

    public ImmutableArray<PageJob> Jobs => jobs;

    /// <summary>The file as it was written; null before that, and when an error kept it from being written.</summary>
    public WrittenFile? Written { get; private set; }

    /// <summary>The pages that may not be written, in order; while there are any, nor may the file.</summary>
    public IReadOnlyList<PageJob> Missing => _missing;

    /// <summary>What the writer found. It belongs to the file.</summary>
    public DiagnosticBag Found => _found;

    /// <summary>
    /// How long the stages of writing took for one of the <see cref="Jobs"/>; those of the whole file count for the first.
    /// </summary>
    /// <param name="index">Its index.</param>
    public IReadOnlyList<StageTime> TimesOf(int index) => _times[index];

    /// <summary>Brings a page that is done with.</summary>
    /// <param name="job">The page.</param>
    /// <param name="page">The page as made; null when it may not be written.</param>
    /// <param name="worker">Number of the worker.</param>
    /// <returns>Whether the file is done with too, written or not; true for one caller only.</returns>
    public bool Deliver(PageJob job, PageDisplayList? page, int worker)
    {
        var index = jobs.IndexOf(job);
        lock (_lock)
        {
            (_waiting[index], _isThere[index]) = (page, true);
            if (_isWriting) return false;
            _isWriting = true;
        }

        while (true)
        {
            PageDisplayList? due;
            lock (_lock)
            {
                if (_next == jobs.Length) break;
                if (!_isThere[_next])
                {
                    _isWriting = false;
                    return false;
                }

                (due, _waiting[_next]) = (_waiting[_next], null);
            }

            Add(due, _next++, worker);
        }

        Finish(worker);
        return true;
    }

    private void Add(PageDisplayList? page, int index, int worker)
    {
        if (page is null)
        {
            // A press file that lacks a page would be taken for the whole.
            _missing.Add(jobs[index]);
            Break();
        }

        if (page is null || _isBroken) return;
        var clock = new StageClock(context.Origin, worker);
        if (!InternalFault.Guard(
            _found, jobs[index].Planned.Page.Name, () => (_file ??= planned.Writer.Begin(planned.Path, _found)).Add(page))) Break();
        clock.Lap(planned.Writer.Format);
        _times[index].AddRange(clock.Times);
    }

    private void Finish(int worker)
    {
        using var file = _file;
        if (_isBroken || file is null) return;
        var clock = new StageClock(context.Origin, worker);
        InternalFault.Guard(_found, jobs[0].Planned.Page.Name, () =>
        {
            using var memory = new MemoryStream();
            file.Finish(memory, clock);
            if (!_found.HasErrors) Written = context.Delivery.Save(planned.Path, memory, _found, clock);
        });
        _times[0].AddRange(clock.Times);
    }

    private void Break()
    {
        _isBroken = true;
        _file?.Dispose();
        _file = null;
    }
}
