using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Checking;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Records;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Watching;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production;

/// <summary>
/// The way into the library: renders and checks editions, once or as often as they change. A session lives over passes. What did not change
/// since the last pass is not read, shaped or fitted again, and the bytes are those of a session of one pass.
/// </summary>
/// <example>
/// <code>
/// using var session = new Session();
/// var outcome = session.Render(new RenderRequest("paper/edition.yaml", "out"));
/// foreach (var finding in outcome.Diagnostics) Console.WriteLine(finding);
/// </code>
/// </example>
/// <param name="clock">The time of day; the system's unless given. It decides what is kept between passes, never what is drawn.</param>
/// <remarks>For use by one thread at a time; the work inside is done by as many workers as a request asks for.</remarks>
public sealed class Session(TimeProvider? clock = null) : IDisposable
{
    /// <summary>
    /// Whether what was read, shaped and fitted is kept for the next pass. A session of one pass keeps nothing that a page does not need
    /// twice.
    /// </summary>
    public bool KeepsPasses { get; init; } = true;

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private RunCaches? _caches;
    private bool _isDisposed;

    /// <summary>Renders editions into files. User input never throws: what is wrong with it is among the findings.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="observer">Receives pages as they are done; null for none.</param>
    /// <param name="stop">Ends the run: pages in work are dropped, and no file is left half-written.</param>
    public RunOutcome Render(RenderRequest request, IBatchObserver? observer = null, CancellationToken stop = default)
    {
        using var prepared = Prepare(request);
        return Run(prepared, observer, stop);
    }

    /// <summary>Finds the inputs of a rendering and makes its writers ready.</summary>
    /// <param name="request">What is asked for.</param>
    public PreparedRun Prepare(RenderRequest request)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return PreparedRun.Of(request);
    }

    /// <summary>Renders what was prepared.</summary>
    /// <param name="prepared">What <see cref="Prepare"/> gave.</param>
    /// <param name="observer">Receives pages as they are done; null for none.</param>
    /// <param name="stop">Ends the run.</param>
    public RunOutcome Run(PreparedRun prepared, IBatchObserver? observer = null, CancellationToken stop = default)
    {
        var named = Named(prepared);
        if (!prepared.IsReady) return named;
        var (request, batch) = (prepared.Request, ToBatch(prepared));
        var run = BatchRunner.Run(batch, CachesFor(request), observer, stop);
        var sink = new DiagnosticBag();
        if (MissedPages(request, run) is { } missed) sink.Report(missed);
        if (batch.Units is { } units) UnitCheck.Report(units.Selection, run, sink);
        RunReports.Write(run, request, batch.Units?.Selection, prepared.Pattern!.Folder, sink);
        return named with
        {
            Batch = run,
            Findings = [.. named.Findings, .. sink],
            Inputs = InputsOf(run, named)
        };
    }

    /// <summary>
    /// Renders, and renders again whenever a file changes that the pages depend on. A page with errors keeps its last good files.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="passed">Receives the outcome of each pass and its duration.</param>
    /// <param name="stop">Ends the watch.</param>
    public void Watch(RenderRequest request, Action<RunOutcome, TimeSpan> passed, CancellationToken stop) =>
        new Watcher(_clock).Run(request.Inputs, () => Render(request, null, stop), (outcome, time, _) => passed(outcome, time), stop);

    /// <summary>
    /// Makes up editions in memory, for whoever looks at pages while they are made: an observer receives each page before the press file
    /// is judged. Nothing is written.
    /// </summary>
    /// <param name="request">What is asked for; its output and records are not used.</param>
    /// <param name="observer">Receives the pages.</param>
    /// <param name="stop">Ends the pass.</param>
    public RunOutcome Preview(RenderRequest request, IBatchObserver observer, CancellationToken stop = default)
    {
        using var prepared = Prepare(request);
        var named = Named(prepared);
        if (!prepared.IsReady) return named;
        var run = BatchRunner.Run(ToBatch(prepared) with { SavesFiles = false }, CachesFor(request), observer, stop);
        return named with { Batch = run, Inputs = InputsOf(run, named) };
    }

    /// <summary>Checks editions and manuscripts: as <see cref="Render"/> without files, then the punctuation of the manuscripts.</summary>
    /// <param name="request">What is asked for; its output and records are not used.</param>
    /// <param name="fixes">Receives each manuscript whose punctuation was mended and what was changed; null to mend nothing.</param>
    /// <param name="stop">Ends the check.</param>
    public CheckOutcome Check(
        RenderRequest request, Action<string, ImmutableArray<PunctuationChange>>? fixes = null, CancellationToken stop = default)
    {
        using var prepared = Prepare(request);
        return new EditionCheck(request, prepared.Editions, prepared.Findings, stop).Run(
            prepared.Writers.IsEmpty || prepared.Pattern is null ? null : editions => MakeUp(prepared, editions, stop), fixes);
    }

    /// <summary>Makes up an edition in memory: its pages as display lists, for writers and tools that take those.</summary>
    /// <param name="edition">The edition file.</param>
    /// <param name="fonts">Where faces come from; the faces that come with the library unless given.</param>
    /// <param name="limits">Limits on the input; the defaults unless given.</param>
    /// <returns>The edition; to be disposed of when its pages are no longer needed.</returns>
    public RenderedEdition MakeUp(string edition, FontLocations? fonts = null, LayoutLimits? limits = null)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return EditionRenderer.Render(edition, fonts ?? new FontLocations(BundledFiles.Fonts), limits ?? LayoutLimits.Default);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isDisposed = true;
        _caches?.Dispose();
        _caches = null;
    }

    private (BatchOutcome Run, Diagnostic? Missed) MakeUp(
        PreparedRun prepared, ImmutableArray<Inputs.EditionInput> editions, CancellationToken stop)
    {
        var batch = ToBatch(prepared) with { Editions = editions, SavesFiles = false };
        var run = BatchRunner.Run(batch, CachesFor(prepared.Request), null, stop);
        return (run, MissedPages(prepared.Request, run));
    }

    private static HashSet<string> InputsOf(BatchOutcome run, RunOutcome named) => run.Editions
        .SelectMany(edition => edition.Inputs.Concat(edition.Pages.SelectMany(page => page.Inputs))).Concat(named.Inputs)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What is known of a run before it.</summary>
    private static RunOutcome Named(PreparedRun prepared) =>
        new(null, prepared.Findings) { Editions = prepared.Editions, Inputs = [.. prepared.NamedFiles] };

    private RunCaches CachesFor(RenderRequest request)
    {
        if (_caches?.Serve(request.Fonts, request.Limits) == true) return _caches;
        _caches?.Dispose();
        return _caches = new RunCaches(request.Fonts, request.Limits, KeepsPasses ? new FileFreshness(_clock) : null);
    }

    /// <summary>The run that a request asks for.</summary>
    /// <param name="prepared">The request with its inputs.</param>
    internal static BatchRequest ToBatch(PreparedRun prepared)
    {
        var request = prepared.Request;
        var units = request.Units is { } asked ? new Inputs.UnitSet(asked.Share(request.Shard)) : null;
        // A machine that makes a few units need not open all the other editions.
        var editions = units is null ? prepared.Editions : [.. prepared.Editions.Where(edition => units.Has(edition.Path))];
        return new BatchRequest(editions, prepared.Pattern!, prepared.Writers, request.Fonts)
        {
            Grouping = request.Grouping,
            Pages = request.Pages,
            Shard = request.Shard,
            Units = units,
            Settings = request.Values.IsEmpty ? null : new EditionSettings(request.Values),
            Marks = request.Marks ? new PrinterMarks(request.SourceDate) : null,
            SignedOnly = request.SignedOnly,
            Limits = request.Limits,
            Jobs = request.Jobs,
            FailFast = request.FailFast,
            Force = request.Force,
            Program = request.KeepsRecords ? ProgramIdentity.Of() : null,
        };
    }

    /// <summary>What is wrong when no edition has a page that was asked for; null when one has, or when that cannot be known.</summary>
    private static Diagnostic? MissedPages(RenderRequest request, BatchOutcome run) =>
        request.Pages == Inputs.PageSelection.All || !request.Shard.IsWhole || request.Units is not null || run.IsStopped
        || run.Editions.IsEmpty || run.Pages.Any() || run.Diagnostics.Any()
            ? null
            : Diagnostic.Error(DiagnosticCodes.NoEdition, SourceSpan.None, "no edition has a page that --pages names",
                "name pages as the edition file does, or by their number");
}
