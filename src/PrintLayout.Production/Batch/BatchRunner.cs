using System.Diagnostics;
using PrintLayout.Languages.Registry;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Batch;

/// <summary>
/// Renders the pages of many editions: the way end to end, from edition files to files of pages, by several workers. What comes out depends
/// on the input alone, never on the number of workers or their pace. One bad article, page or edition never stops the others.
/// </summary>
internal static class BatchRunner
{
    // Nested Markdown and long paragraphs are read recursively; a worker has as much room as a main thread.
    private const int StackBytes = 8 << 20;

    /// <summary>Renders.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="observer">Receives pages as they are done; null for none.</param>
    /// <param name="stop">Ends the run: no page is begun any more, pages in work are dropped, no file is left half-written.</param>
    public static BatchOutcome Run(BatchRequest request, IBatchObserver? observer = null, CancellationToken stop = default)
    {
        using var caches = new RunCaches(request.Fonts, request.Limits);
        return Run(request, caches, observer, stop);
    }

    /// <summary>Renders with what earlier passes have kept.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="caches">What was kept; made for the same faces and limits.</param>
    /// <param name="observer">Receives pages as they are done; null for none.</param>
    /// <param name="stop">Ends the run as above.</param>
    public static BatchOutcome Run(BatchRequest request, RunCaches caches, IBatchObserver? observer, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Jobs, 1);
        caches.BeginPass();
        var context = new BatchContext(request, caches, observer, stop);
        var queue = new WorkQueue(context);
        var workers = new Thread[request.Jobs];
        // A worker calls the next when there is more to do than it has taken itself: most runs of a single page need only one.
        queue.Run(number =>
        {
            workers[number] = new Thread(() => queue.Work(number), StackBytes) { Name = $"worker {number}", IsBackground = true };
            workers[number].Start();
        });
        if (queue.HasRoom())
        {
            // This thread would only wait, and a core with it. A worker that needs one of these things earlier makes it itself, or waits
            // for what is half done. When all cores have pages to make, two threads in one memory cost more than the first page gains.
            LanguageRegistry.Default.Prepare();
            foreach (var writer in request.Writers) writer.Prepare();
        }

        for (var number = 0; number < queue.Workers; number++) workers[number].Join();
        return new BatchOutcome(queue.Outcomes, Stopwatch.GetElapsedTime(context.Origin).TotalMilliseconds, context.IsStopped);
    }
}
