using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Work;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Records;
using PrintLayout.Production.Reports;
using PrintLayout.Production.Writers;
using PrintLayout.Sources;

namespace PrintLayout.Production.Batch;

/// <summary>
/// One edition of a run, from opening it to the last of its files. Several workers may make its chains at the same time; each page
/// is told as soon as all its files are there.
/// </summary>
/// <param name="context">What all workers share.</param>
/// <param name="index">Its index in the run.</param>
internal sealed class EditionRun(BatchContext context, int index)
{
    private readonly EditionInput _input = context.Request.Editions[index];
    private readonly Lock _lock = new();
    private readonly Dictionary<string, PageJob> _jobs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageOutcome> _outcomes = new(StringComparer.Ordinal);
    private readonly List<GroupFile> _groups = [];
    private ImmutableArray<Diagnostic> _diagnostics = [];
    private ImmutableArray<string> _files = [];
    private OpenEdition? _open;
    private FontCache.Library? _library;
    private PageComposer? _composer;
    private EditionPlan _plan = new([], [], []);
    private int _openChains;

    /// <summary>What became of it so far.</summary>
    public EditionOutcome Outcome => new(
        _input, _open?.Edition.Paper.Value ?? string.Empty, _open?.Edition.Date, _diagnostics,
        [.. _plan.Pages.Where(page => _outcomes.ContainsKey(page.Name)).Select(page => _outcomes[page.Name])])
    {
        Inputs = _files,
    };

    /// <summary>Reads the edition, finds out what is to be done, and tells the pages for which that is nothing.</summary>
    /// <returns>The chains to make.</returns>
    public ImmutableArray<PageChain> Open()
    {
        var (sink, files) = (new DiagnosticBag(), new FileLog());
        try
        {
            _open = OpenEdition.Read(_input.Path, sink, context.Request.Limits, context.Request.Settings, files);
            if (_open is not null)
            {
                NameplateCheck.Check(_open, context.Layouts, context.Request.Limits, sink);
                _plan = EditionPlan.Of(context.Request, _input, _open.Edition, context.Records);
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            sink.Report(InternalFault.Of(fault, SourceSpan.OfFile(_input.Path)));
        }

        var taken = context.Claims.Claim(index, context.Request.SavesFiles ? PathsOf(_plan) : []);
        if (!_plan.Chains.IsEmpty) TakeFonts(sink);
        (_diagnostics, _files) = (_open?.Told([.. sink]) ?? [.. sink], [.. files.Files.Concat(_library?.Opened.Files ?? [])]);
        foreach (var page in _plan.Pages) _jobs.Add(page.Name, new PageJob(page));
        foreach (var group in _plan.Groups) Add(group, [.. group.Pages.Select(name => _jobs[name])]);
        context.Opened(_input, _plan.Pages.Length, _diagnostics);
        Refuse(taken);
        var made = _plan.Chains.SelectMany(chain => chain.Pages).Select(page => page.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var job in _jobs.Values.Where(job => !made.Contains(job.Planned.Name))) Settle(job);
        _openChains = _plan.Chains.Length;
        return _plan.Chains;
    }

    /// <summary>Makes the pages of a chain and writes their files.</summary>
    /// <param name="chain">One of those that <see cref="Open"/> gave.</param>
    /// <param name="worker">Number of the worker.</param>
    public void Make(PageChain chain, int worker)
    {
        try
        {
            if (_composer is not null) Make(chain, _composer, worker);
        }
        finally
        {
            // What was not made, whatever the reason, is told too.
            foreach (var job in JobsOf(chain)) Finish(job, [], worker);
            if (Interlocked.Decrement(ref _openChains) == 0) context.Fonts.Return(_library!);
        }
    }

    private void Make(PageChain chain, PageComposer composer, int worker)
    {
        var inputs = new SortedSet<string>(
            _open!.Files.Concat(_library!.Opened.Files).Concat(context.Request.Writers.SelectMany(writer => writer.Inputs)),
            StringComparer.Ordinal);
        var threads = composer.Begin();
        foreach (var page in chain.Pages)
        {
            var job = _jobs.GetValueOrDefault(page.Name.Value);
            if (context.IsClosed)
            {
                foreach (var left in JobsOf(chain)) left.IsDropped |= left.Rendered is null;
                return;
            }

            try
            {
                var (clock, budget) = (new StageClock(context.Origin, worker), context.Budget());
                var rendered = composer.Compose(page, threads, clock, budget);
                inputs.UnionWith(rendered.Files);
                if (job is null) continue;
                job.Rendered = rendered;
                context.Made(_input, rendered);
                Finish(job, inputs, worker, clock, budget);
            }
            catch (WorkBudgetException)
            {
                foreach (var left in JobsOf(chain)) left.IsDropped |= left.Rendered is null;
                return;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                job?.Sink.Report(InternalFault.Of(fault, page.Name.Span));
                return;
            }
        }
    }

    private IEnumerable<PageJob> JobsOf(PageChain chain) =>
        chain.Pages.Select(page => _jobs.GetValueOrDefault(page.Name.Value)).OfType<PageJob>();

    private void TakeFonts(DiagnosticBag sink)
    {
        _library = context.Fonts.Take(_open!.Project);
        foreach (var diagnostic in _library.Opened.Diagnostics) sink.Report(diagnostic);
        if (_library.Opened.Fonts is { } fonts)
            _composer = new PageComposer(_open, fonts, context.Request.Limits, context.Request.Marks, context.Layouts, context.Articles,
                _library.Texts, _library.Fits, context.Search, context.Houses);
        context.Records?.Begin();
    }

    /// <summary>Writes the files of a page that was made, then those of several pages for which it was the last.</summary>
    private void Finish(PageJob job, IReadOnlyCollection<string> inputs, int worker, StageClock? clock = null, WorkBudget? budget = null)
    {
        lock (_lock)
        {
            if (job.IsFinished) return;
            job.IsFinished = true;
        }

        var gate = SignatureGate.Of(context.Request, _input, _open);
        job.Inputs = [.. inputs.Concat(gate?.FilesOf(job) ?? []).Select(Path.GetFullPath)];
        clock ??= new StageClock(context.Origin, worker);
        RefuseMissingAds(job);
        gate?.Check(job);
        if (job.Rendered is not null && job.Planned.Record is null) WriteAlone(job, clock, budget);
        var sound = job.IsSound ? job.Rendered!.Made?.Page : null;
        job.ReleaseDrawing();
        job.Times.AddRange(clock.Times);
        foreach (var group in _groups.Where(group => group.Jobs.Contains(job)))
        {
            if (group.Deliver(job, sound, worker)) Close(group);
        }

        lock (_lock)
        {
            if (job.OpenGroups == 0) Settle(job);
        }
    }

    /// <summary>An advertisement whose file is missing keeps its page from the press; proofs show its space.</summary>
    private void RefuseMissingAds(PageJob job)
    {
        if (!context.Request.Writers.Any(writer => writer is IDocumentFileWriter)) return;
        foreach (var missing in (job.Rendered?.Diagnostics ?? []).Where(found => found.Code == DiagnosticCodes.AdFileMissing))
        {
            job.Sink.Report(Diagnostic.Error(
                missing.Code, missing.Span,
                $"page {job.Planned.Name} is not written for the press: an advertisement that was booked is missing",
                "bring its file, take it off the page, or write proofs alone (-f png)"));
        }
    }

    private void WriteAlone(PageJob job, StageClock clock, WorkBudget? budget)
    {
        var made = job.Rendered!.Made;
        var ready = new List<(PlannedFile File, MadeFiles Made)>();
        foreach (var file in job.Planned.Files)
        {
            if (made is null || !(job.IsSound || file.Writer.ShowsFaults)) continue;
            InternalFault.Guard(job.Sink, job.Planned.Page.Name, () =>
            {
                if (FileDelivery.Make(file, made.Page, job.Sink, clock, budget) is { } files) ready.Add((file, files));
            });
        }

        // All before the first is saved: what cannot be made keeps the others back, and the files of a page show one state of it. Proofs
        // that show faults are for looking at; and a disk may still fail between two files.
        foreach (var (file, files) in ready)
        {
            foreach (var (path, bytes) in files.All)
            {
                if ((job.IsSound || file.Writer.ShowsFaults) && context.Delivery.Save(path, bytes, job.Sink, clock) is { } written)
                    job.Files.Add(written);
            }

            files.Dispose();
        }

        if (job.IsSound) Keep(job.Planned.Work, [.. job.Inputs], job.Files, [.. job.Rendered.Diagnostics, .. job.Found], made);
    }

    /// <summary>Takes a file of several pages into the work, or only into what is told when nothing of it has changed.</summary>
    private void Add(PlannedGroup group, ImmutableArray<PageJob> jobs)
    {
        if (group.Record is not { } record)
        {
            _groups.Add(new GroupFile(context, group, jobs));
            foreach (var job in jobs) job.OpenGroups++;
            return;
        }

        foreach (var job in jobs) job.Files.AddRange(record.Files.Select(stamp => new WrittenFile(group.Path, stamp.Length, stamp.Sha256)));
        foreach (var diagnostic in record.Diagnostics) jobs[0].Sink.Report(diagnostic);
    }

    /// <summary>A file of several pages is done with, written or not: its pages need not wait for it any more.</summary>
    private void Close(GroupFile group)
    {
        if (group.Written is { } whole)
            Keep(group.Planned.Work, [.. group.Jobs.SelectMany(job => job.Inputs).Distinct(StringComparer.Ordinal)], [whole],
                [.. group.Found], null);
        lock (_lock)
        {
            if (group.Missing is [var first, ..])
            {
                // The page's own errors say what is wrong.
                if (group.Jobs.Length > 1 && !group.Jobs.Any(job => job.IsDropped)) first.Sink.Report(Incomplete(group));
            }
            else
            {
                // What is found belongs to the file; the first page speaks for it.
                foreach (var diagnostic in group.Found) group.Jobs[0].Sink.Report(diagnostic);
            }

            for (var i = 0; i < group.Jobs.Length; i++)
            {
                var job = group.Jobs[i];
                job.Times.AddRange(group.TimesOf(i));
                if (group.Written is { } written) job.Files.Add(written);
                if (--job.OpenGroups == 0 && job.IsFinished) Settle(job);
            }
        }
    }

    /// <summary>Tells what became of a page, and lets go of it.</summary>
    private void Settle(PageJob job)
    {
        if (_outcomes.ContainsKey(job.Planned.Name)) return;
        var outcome = job.ToOutcome(index);
        _outcomes.Add(job.Planned.Name, outcome);
        job.Rendered = null;
        context.Done(_input, outcome);
    }

    private void Keep(
        RecordedWork work, ImmutableArray<string> inputs, List<WrittenFile> files, ImmutableArray<Diagnostic> diagnostics, MadePage? made)
    {
        if (context.Records is not { } records || records.StampsOf(inputs) is not { } stamps) return;
        records.Keep(work.Key, new WorkRecord(work.Settings, stamps, RecordStore.StampsOf(files), diagnostics)
        {
            Layout = made is null ? default(ReadOnlyMemory<byte>) : PageReportWriter.ToJson(made.Report),
            Numbers = made is null ? null : PageReportWriter.NumbersOf(made.Report),
        });
    }

    /// <summary>Pages whose file belongs to another page are not made.</summary>
    private void Refuse(IReadOnlyDictionary<string, string> taken)
    {
        foreach (var job in _jobs.Values)
        {
            foreach (var path in job.Planned.Files.SelectMany(file => file.Claims)
                .Concat(_plan.Groups.Where(group => group.Pages[0] == job.Planned.Name).Select(group => group.Path)))
            {
                if (taken.TryGetValue(path, out var owner)) job.Sink.Report(Clash(path, owner, job.Planned.Page.Name.Span));
            }
        }
    }

    private IEnumerable<(string Path, string Owner)> PathsOf(EditionPlan plan) => plan.Pages
        .SelectMany(page => page.Files.SelectMany(file => file.Claims).Select(path => (Path: path, Owner: $"{page.Name} of {_input.Path}")))
        .Concat(plan.Groups.Select(group => (group.Path, Owner: $"{group.Pages[0]} of {_input.Path}")));

    private Diagnostic Clash(string path, string owner, SourceSpan span) => Diagnostic.Error(
        DiagnosticCodes.OutputClash, span, $"the page would be written to {path}, where {owner} goes",
        owner.EndsWith(" of " + _input.Path, StringComparison.Ordinal)
            ? "add {p} to the path after -o"
            : "add {edition}, {paper} or {date} to the path after -o");

    private static Diagnostic Incomplete(GroupFile group) => Diagnostic.Error(
        DiagnosticCodes.FileIncomplete,
        SourceSpan.OfFile(group.Planned.Path),
        $"the file was not written: {string.Join(", ", group.Missing.Select(job => job.Planned.Name))} has errors",
        "mend them, or write one file a page with --pdf-files page");
}
