using System.Collections.Immutable;
using System.Diagnostics;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Work;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Records;
using PrintLayout.Production.Search;

namespace PrintLayout.Production.Batch;

/// <summary>What all workers of a run share.</summary>
internal sealed class BatchContext(BatchRequest request, RunCaches caches, IBatchObserver? observer, CancellationToken stop)
{
    private readonly Lock _telling = new();
    private volatile bool _isClosed;

    public BatchRequest Request => request;

    public FontCache Fonts => caches.Fonts;

    public LayoutCache Layouts => caches.Layouts;

    public ArticleCache Articles => caches.Articles;

    public HouseCache Houses => caches.Houses;

    public IPageSearch Search => caches.Search;

    /// <summary>The records of earlier runs; null for a run that keeps none.</summary>
    public RecordStore? Records { get; } = request.Program is null || !request.SavesFiles ? null : new RecordStore(request.Output.Folder);

    public FileDelivery Delivery { get; } = new(request.SavesFiles);

    public OutputClaims Claims { get; } = new();

    /// <summary>Timestamp of the start.</summary>
    public long Origin { get; } = Stopwatch.GetTimestamp();

    /// <summary>Whether no page is to be begun any more.</summary>
    public bool IsClosed => _isClosed || stop.IsCancellationRequested;

    public bool IsStopped => stop.IsCancellationRequested;

    /// <summary>A new budget for a page, for the thread that asks.</summary>
    public WorkBudget Budget() => new(request.Limits.PageTime, request.Limits.PageMemory, stop);

    public void Opened(EditionInput input, int pages, ImmutableArray<Diagnostic> diagnostics)
    {
        if (request.FailFast && diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error)) _isClosed = true;
        if (observer is null) return;
        lock (_telling) observer.Opened(input, pages, diagnostics);
    }

    public void Made(EditionInput input, RenderedPage page)
    {
        if (observer is null || page.Made is not { } made) return;
        lock (_telling) observer.Made(input, made.Page, page.IsSound);
    }

    public void Done(EditionInput input, PageOutcome page)
    {
        if (request.FailFast && page.Verdict == PageStatus.Failed) _isClosed = true;
        if (observer is null) return;
        lock (_telling) observer.Done(input, page);
    }
}
