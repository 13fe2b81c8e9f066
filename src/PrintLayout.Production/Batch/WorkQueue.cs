using System.Collections.Immutable;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Batch;

/// <summary>
/// Hands out the work of a run: chains of editions that are open before editions that are not, so that no more are open than there are
/// workers to make them. For all threads of a run.
/// </summary>
/// <param name="context">What the workers share.</param>
internal sealed class WorkQueue(BatchContext context)
{
    private readonly object _lock = new();
    private readonly Queue<(EditionRun Run, PageChain Chain)> _chains = new();
    private readonly EditionOutcome?[] _outcomes = new EditionOutcome?[context.Request.Editions.Length];
    private readonly Dictionary<EditionRun, (int Index, int OpenChains)> _open = [];
    private Action<int>? _start;
    private int _next;
    private int _busy;
    private bool? _hasRoom;

    /// <summary>Workers that were called and have not come yet.</summary>
    private int _awaited;

    /// <summary>What became of the editions that were begun, in order.</summary>
    public ImmutableArray<EditionOutcome> Outcomes => [.. _outcomes.OfType<EditionOutcome>()];

    /// <summary>How many workers were called; the last word when all of them are back.</summary>
    public int Workers { get; private set; }

    /// <summary>Calls the first worker.</summary>
    /// <param name="start">Starts the worker of a number, which is to <see cref="Work"/>.</param>
    public void Run(Action<int> start)
    {
        lock (_lock)
        {
            _start = start;
            Call();
        }
    }

    /// <summary>Waits until it is known what there is to do.</summary>
    /// <returns>Whether there are pages to make, and fewer than the run may have workers; false when there are none or more.</returns>
    public bool HasRoom()
    {
        lock (_lock)
        {
            while (_hasRoom is null) Monitor.Wait(_lock);
            return _hasRoom.Value;
        }
    }

    /// <summary>Works until nothing is left.</summary>
    /// <param name="worker">Number of the worker.</param>
    public void Work(int worker)
    {
        lock (_lock) _awaited--;
        while (Take() is { } work)
        {
            try
            {
                work(worker);
            }
            finally
            {
                lock (_lock)
                {
                    _busy--;
                    Monitor.PulseAll(_lock);
                }
            }
        }
    }

    private Action<int>? Take()
    {
        lock (_lock)
        {
            while (true)
            {
                if (TakeNow() is { } work)
                {
                    _busy++;
                    if (_chains.Count > 0 || HasUnopened) Call();
                    return work;
                }

                if (_busy == 0)
                {
                    SetRoom(hasRoom: false);
                    return null;
                }

                Monitor.Wait(_lock);
            }
        }
    }

    private bool HasUnopened => _next < _outcomes.Length && !context.IsClosed;

    private Action<int>? TakeNow()
    {
        if (_chains.TryDequeue(out var chain)) return worker => Make(chain.Run, chain.Chain, worker);
        if (!HasUnopened) return null;
        var index = _next++;
        return _ => Open(index);
    }

    /// <summary>Calls one more worker while there may be more and none is on the way, who would call the next himself.</summary>
    private void Call()
    {
        if (_awaited > 0 || Workers == context.Request.Jobs) return;
        _awaited++;
        _start!(Workers++);
    }

    private void Open(int index)
    {
        var run = new EditionRun(context, index);
        var chains = run.Open();
        lock (_lock)
        {
            if (chains.IsEmpty) _outcomes[index] = run.Outcome;
            else _open.Add(run, (index, chains.Length));
            foreach (var chain in chains) _chains.Enqueue((run, chain));
            if (!chains.IsEmpty) SetRoom(hasRoom: _outcomes.Length == 1 && chains.Length < context.Request.Jobs);
        }
    }

    private void SetRoom(bool hasRoom)
    {
        if (_hasRoom is not null) return;
        _hasRoom = hasRoom;
        Monitor.PulseAll(_lock);
    }

    private void Make(EditionRun run, PageChain chain, int worker)
    {
        run.Make(chain, worker);
        lock (_lock)
        {
            var (index, open) = _open[run];
            if (open > 1)
            {
                _open[run] = (index, open - 1);
                return;
            }

            _open.Remove(run);
            _outcomes[index] = run.Outcome;
        }
    }
}
