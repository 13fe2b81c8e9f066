using System.Collections.Immutable;

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
    private int _next;
    private int _busy;

    /// <summary>What became of the editions that were begun, in order.</summary>
    public ImmutableArray<EditionOutcome> Outcomes => [.. _outcomes.OfType<EditionOutcome>()];

    /// <summary>Works until nothing is left.</summary>
    /// <param name="worker">Number of the worker.</param>
    public void Work(int worker)
    {
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
                if (_chains.TryDequeue(out var chain))
                {
                    _busy++;
                    return worker => Make(chain.Run, chain.Chain, worker);
                }

                if (_next < _outcomes.Length && !context.IsClosed)
                {
                    var index = _next++;
                    _busy++;
                    return _ => Open(index);
                }

                if (_busy == 0) return null;
                Monitor.Wait(_lock);
            }
        }
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
        }
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
