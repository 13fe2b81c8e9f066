using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout.Work;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Projects;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Files;
using PrintLayout.Production.Making.Memory;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;
using PrintLayout.Reading;
using PrintLayout.Reading.House;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>
/// Makes the edition of a day out of a folder: which story stands on which page, the layout of each page, the index, what is held over.
/// The edition and its layouts are files as people write them; rendering them is another run.
/// </summary>
public sealed class MakeRun
{
    private readonly MakeSettings _settings;
    private readonly CancellationToken _stop;
    private readonly DiagnosticBag _sink = new();
    private readonly DiagnosticBag _imported = new();
    private readonly HouseCache _houses = new();
    private readonly FileLog _faces = new();

    private MakeRun(MakeSettings settings, CancellationToken stop) => (_settings, _stop) = (settings, stop);

    /// <summary>Makes a paper. User input never throws: what is wrong with it is among the findings.</summary>
    /// <param name="settings">What is asked for.</param>
    /// <param name="stop">Ends the run; no edition is written then.</param>
    public static MakeOutcome Execute(MakeSettings settings, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Jobs);
        var run = new MakeRun(settings, stop);
        try
        {
            return run.Run();
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or WorkBudgetException { IsStopped: true }
            or AggregateException { InnerException: WorkBudgetException { IsStopped: true } })
        {
            return new MakeOutcome(null, run.Findings) { IsStopped = true };
        }
    }

    private MakeOutcome Run()
    {
        var file = ContentPath.Normalise(_settings.Folder + "/" + (_settings.Plan ?? MakeSettings.UsualPlan));
        if (ProjectConfigReader.Read(file, _sink, _settings.Limits) is not { } project
            || HousePlanReader.Read(file, project.Root, _sink, _settings.Limits) is not { } plan
            || DayOf(plan) is not { } date
            || FontOpening.Open(project, _settings.Fonts, _sink, _settings.Limits, _faces) is not { } fonts) return Nothing();
        using (fonts)
        {
            var versions = plan.Versions is { } named ? VersionListReader.Read(named, project.Root, _sink, _settings.Limits) : [];
            // A source that cannot be read is told, and the paper is made of the others: these findings stop nothing.
            var isImported = Inbox.Import(plan, _settings.Fonts, _settings.Force, _imported, _settings.Limits);
            var stock = StoryStock.Read(plan, date, project.Root, _sink, _settings.Limits);
            if (versions is not { } several || !isImported || _sink.HasErrors) return Nothing(date);
            CheckStories(several, stock);
            return MakeAll(plan, date, project, fonts, stock, several);
        }
    }

    private ImmutableArray<Diagnostic> Findings => [.. _imported, .. _sink];

    private MakeOutcome Nothing(DateOnly? date = null) => new(null, Findings) { Date = date };

    private DateOnly? DayOf(HousePlan plan)
    {
        var date = _settings.Date ?? plan.Date;
        if (date is null)
            _sink.Report(Diagnostic.Error(
                DiagnosticCodes.DayOfIssue, SourceSpan.OfFile(plan.File), "The day of issue is not known.",
                "Give --date 2026-01-20, or write `date:` into the plan."));
        else if (plan.Issue is { } issue && !issue.AppearsOn(date.Value))
            _sink.Report(Diagnostic.Error(
                DiagnosticCodes.DayOfIssue, issue.Span, FormattableString.Invariant($"The paper does not appear on {date:yyyy-MM-dd}."),
                "Mend `days` and `breaks` of the plan, or give another day."));
        return _sink.HasErrors ? null : date;
    }

    /// <summary>Makes the first version, then the others with its pages where nothing on them differs.</summary>
    private MakeOutcome MakeAll(
        HousePlan plan, DateOnly date, ProjectConfig project, FontLibrary fonts, StoryStock stock, ImmutableArray<VersionPlan> versions)
    {
        var path = ContentPath.Combine(plan.File, new EditionNames(plan, null).Memory);
        var (memory, run) = (MakeMemory.Read(path), KeyOfRun(plan, date));
        var maker = new PaperMaker(project, fonts, _houses, _settings, _sink, _stop);
        MadeEdition? first = null;
        MakeOutcome? outcome = null;
        var made = ImmutableArray.CreateBuilder<MadeVersion>();
        foreach (var version in versions.IsEmpty ? [null] : versions.Cast<VersionPlan?>())
        {
            var own = plan.For(version);
            var names = new EditionNames(plan, first is null ? null : version!.Id.Value);
            var edition = new PaperEdition(own, date, ContentPath.Combine(plan.File, names.File));
            if (!MayWrite(edition.File) || AdsOf(own, date, project.Root) is not { } ads) return Nothing(date);
            var before = new MadeBefore(memory, run, own, project.Root, _settings.Limits);
            var stories = version is null ? stock : stock.Of(story => version.Runs(story, versions));
            if (maker.Make(edition, names, stories, ads, before, first?.PageOf) is not { } allotment) return Nothing(date);
            var writer = new MadeEdition(edition, allotment, stories, _settings, _sink, first);
            var written = writer.Write();
            if (version is not null)
                made.Add(new MadeVersion(version.Id.Value, written.Edition!, [.. written.Pages.Select(page => (
                    page.Page, writer.AlikePages.Contains(page.Page) ? versions[0].Id.Value : version.Id.Value))]));
            outcome = outcome is null ? written : outcome with { Files = outcome.Files.AddRange(written.Files) };
            first ??= writer;
        }

        memory.Write(path, _sink);
        return outcome! with { Versions = made.ToImmutable(), Findings = Findings };
    }

    private ImmutableArray<PlannedAd>? AdsOf(HousePlan plan, DateOnly date, string root)
    {
        if (plan.Ads is not { } ads) return [];
        return AdListReader.Read(ads, root, _sink, _settings.Limits, new FileLog()) is { } booked
            ? [.. booked.Where(ad => ad.RunsOn(date))]
            : null;
    }

    /// <summary>A version that names a story which is not there would be another paper than was meant.</summary>
    private void CheckStories(ImmutableArray<VersionPlan> versions, StoryStock stock)
    {
        var known = stock.Stories.Select(story => story.Id).Concat(stock.Held.Select(story => story.Story))
            .ToHashSet(StringComparer.Ordinal);
        var named = versions.SelectMany(version => version.With.Concat(version.Without)).DistinctBy(story => story.Value);
        foreach (var unknown in named.Where(story => !known.Contains(story.Value)))
            _sink.Report(Diagnostic.Warning(
                DiagnosticCodes.PlanName, unknown.Span, $"A version names the story {unknown.Value}, of which there is no manuscript.",
                "Write the name of its file without the ending."));
    }

    private string KeyOfRun(HousePlan plan, DateOnly date) => ContentKey.Of(
        ContentKey.OfRun(_faces.Files, plan.Language), FormattableString.Invariant($"{date:yyyy-MM-dd} {_settings.Limits}"));

    private bool MayWrite(string file)
    {
        if (_settings.Force || !File.Exists(file) || StampedText.IsUnchanged(file)) return true;
        _sink.Report(Diagnostic.Error(
            DiagnosticCodes.MadeEditionKept, SourceSpan.OfFile(file),
            "The edition was edited since it was made, or `make` did not write it; nothing was made.",
            "Render it as it is, move it away, or give --overwrite."));
        return false;
    }
}
