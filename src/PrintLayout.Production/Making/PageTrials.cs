using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Work;
using PrintLayout.Makeup;
using PrintLayout.Makeup.Requests;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Projects;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Sources;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Production.Making;

/// <summary>
/// Tries which stories make a page. What was tried is remembered, and pages that know nothing of each other are tried at the same time.
/// </summary>
/// <param name="edition">Makes editions.</param>
/// <param name="project">The project of the paper.</param>
/// <param name="fonts">Its faces.</param>
/// <param name="houses">Masters and styles.</param>
/// <param name="settings">Limits and number of workers.</param>
/// <param name="before">What earlier runs found.</param>
/// <param name="stop">Ends the work.</param>
internal sealed class PageTrials(
    PaperEdition edition, ProjectConfig project, FontLibrary fonts, HouseCache houses, MakeSettings settings, MadeBefore before,
    CancellationToken stop)
{
    /// <summary>Sizes of fillers that are tried on a page.</summary>
    private const int MostFillers = 5;

    private readonly ConcurrentDictionary<string, PageTrial> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MakeupMemory> _memories = new(StringComparer.Ordinal);

    /// <summary>Text shaped for one page serves all.</summary>
    public ShapedTexts Texts { get; } = new();

    /// <summary>Answers of fit serve all pages of a house.</summary>
    public FitTable Fits { get; } = new();

    /// <summary>Shapes of stories serve all pages of a house.</summary>
    public SharedShapes Shapes { get; } = new();

    /// <summary>Tries pages.</summary>
    /// <param name="pages">All pages of the paper with the stories that they have.</param>
    /// <returns>What was found, in their order.</returns>
    public ImmutableArray<PageTrial> Try(ImmutableArray<(PaperPage Page, ImmutableArray<PagedStory> Stories)> pages)
    {
        ImmutableArray<PaperPage> all = [.. pages.Select(page => page.Page)];
        var keyed = pages.Select(page => (page.Page, page.Stories, Key: before.KeyOf(page.Page, page.Stories, all))).ToList();
        Workers.Each(keyed.Where(page => !_known.ContainsKey(page.Key)), settings.Jobs, page =>
            _known[page.Key] = Known(page.Page, page.Stories, page.Key, all), stop);
        return [.. keyed.Select(page => _known[page.Key])];
    }

    private PageTrial Known(PaperPage page, ImmutableArray<PagedStory> stories, string key, ImmutableArray<PaperPage> all)
    {
        if (before.Find(key, edition, page) is { } known) return known with { Key = key };
        var trial = Try(page, stories, all) with { Key = key };
        before.Keep(key, edition, page, trial);
        return trial;
    }

    private PageTrial Try(PaperPage page, ImmutableArray<PagedStory> stories, ImmutableArray<PaperPage> all)
    {
        var (found, over) = Search(page, stories, all, null);
        if (found is not null || over > 0 || edition.Plan.Fillers.IsEmpty)
            return new PageTrial(Made(found), over is { } rows ? rows > 0 : null);
        foreach (var filler in Fillers(page, over))
        {
            if (Search(page, stories, all, filler).Found is { } filled) return new PageTrial(Made(filled), null, filler);
        }

        return new PageTrial(null, over is { } known ? known > 0 : null);
    }

    private static MadeUpPage? Made(FoundPage? found) => found is null ? null : new MadeUpPage(found.Layout, found.Reasons, found.Cost);

    /// <summary>Fillers of the size that is missing, and of sizes near it; of each size that the plan has when it is not known.</summary>
    private IEnumerable<(FillerPlan Filler, int Rows)> Fillers(PaperPage page, int? over)
    {
        var columns = page.House.Master.Columns;
        return edition.Plan.Fillers.SelectMany(filler =>
        {
            var (least, most) = (filler.Rows.Least, Math.Min(filler.Rows.Most, page.House.Master.Rows / 2));
            var wide = filler.Columns ?? columns;
            var ideal = over is { } rows ? (-rows * columns / wide) - 1 : (least + most) / 2;
            return Enumerable.Range(least, Math.Max(0, most - least + 1)).OrderBy(size => Math.Abs(size - ideal))
                .Where((_, i) => over is not null || i % 3 == 0).Take(MostFillers).Select(size => (filler, size));
        }).Take(MostFillers * 2);
    }

    private (FoundPage? Found, int? Over) Search(
        PaperPage page, ImmutableArray<PagedStory> stories, ImmutableArray<PaperPage> all, (FillerPlan Filler, int Rows)? filler)
    {
        var tried = edition.Page(page, stories, filler);
        var made = edition.Of([.. all.Select(other => other.Name == page.Name ? tried : edition.Page(other, [], null))]);
        var open = new OpenEdition(made, project, [], []);
        var composer = new PageComposer(open, fonts, settings.Limits, texts: Texts, fits: Fits, houses: houses);
        var (sink, budget) = (new DiagnosticBag(), new WorkBudget(settings.Limits.PageTime, settings.Limits.PageMemory, stop));
        try
        {
            var materials = composer.Read(tried, composer.Begin(), sink, new FileLog(), budget);
            if (materials is not { Plan: { } plan, House: { } house }) return (null, null);
            var request = new MakeupRequest(
                made, tried, plan, house.Master, house.Style, materials.Articles, fonts, MadeUpLayout.PathOf(made, tried))
            {
                Options = materials.Options,
            };
            return PageSearch.Try(request, sink, _memories.GetOrAdd(page.Name, _ => new MakeupMemory(Shapes)));
        }
        catch (WorkBudgetException over) when (!over.IsStopped)
        {
            return (null, null);
        }
    }
}
