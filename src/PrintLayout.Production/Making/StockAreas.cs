using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Work;
using PrintLayout.Makeup;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Projects;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>Measures how much room the stories of a day take in each master and style of the paper.</summary>
/// <param name="project">The project.</param>
/// <param name="fonts">Its faces.</param>
/// <param name="language">Language of the paper.</param>
/// <param name="trials">What pages share.</param>
/// <param name="settings">Limits and number of workers.</param>
/// <param name="before">What earlier runs found.</param>
/// <param name="stop">Ends the work.</param>
internal sealed class StockAreas(
    ProjectConfig project, FontLibrary fonts, string language, PageTrials trials, MakeSettings settings, MadeBefore before,
    CancellationToken stop)
{
    private readonly ConcurrentDictionary<(string Master, string Style, string Story), StoryArea?> _known = [];

    /// <summary>Areas by name of the story, without those that no page holds.</summary>
    /// <param name="house">Master and style.</param>
    /// <param name="stories">The stories.</param>
    /// <param name="sink">Receives what is wrong with the style.</param>
    public IReadOnlyDictionary<string, StoryArea> Of(PlannedHouse house, ImmutableArray<StockedStory> stories, IDiagnosticSink sink)
    {
        var (master, style) = (house.Master.File, house.Style.File);
        var missing = stories.Where(story => !_known.ContainsKey((master, style, story.Id))).ToList();
        if (missing.Count > 0 && LanguageRegistry.Find(language) is { } profile
            && StyleBook.TryResolve(house.Style, fonts, profile, sink) is { } styles)
        {
            Workers.Each(missing, settings.Jobs, story => _known[(master, style, story.Id)] = before.AreaOf(
                house, story.Files, () => Measure(house, styles, story.Article)), stop);
        }

        return stories.Select(story => (story.Id, Area: _known.GetValueOrDefault((master, style, story.Id))))
            .Where(one => one.Area is not null).ToDictionary(one => one.Id, one => one.Area!.Value, StringComparer.Ordinal);
    }

    /// <summary>The stories with their areas and the pages on which they may stand.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="stock">The stories of the day.</param>
    /// <param name="standing">What stands every day.</param>
    /// <param name="places">Where stories may stand.</param>
    /// <param name="sink">Receives the findings.</param>
    public ImmutableArray<(StockedStory Story, AllottedStory Allotted, PagedStory Paged)> Listed(
        ImmutableArray<PaperPage> pages, StoryStock stock, ImmutableArray<(StandingElement Element, StockedStory Story)> standing,
        StoryPlaces places, IDiagnosticSink sink)
    {
        var houses = AllotmentRun.HousesOf(pages);
        ImmutableArray<StockedStory> all = [.. stock.Stories, .. standing.Select(one => one.Story)];
        var areas = houses.Select(house => Of(pages.First(page => AllotmentRun.HouseOf(page) == house).House, all, sink)).ToList();
        var listed = ImmutableArray.CreateBuilder<(StockedStory, AllottedStory, PagedStory)>();
        foreach (var story in stock.Stories)
        {
            var allotted = Allotted(story, areas, places.Of(story), isFixed: false);
            listed.Add((story, allotted, new PagedStory(new ArticleReference(story.Id, story.Path, story.Span), null)
            {
                Files = story.Files,
            }));
        }

        foreach (var (element, story) in standing)
        {
            var page = Enumerable.Range(0, pages.Length).Last(i => element.Page is { } named
                ? pages[i].Name == named.Value
                : pages[i].Section.Name.Value == element.Section!.Value);
            listed.Add((story, Allotted(story, areas, [(page, 0)], isFixed: true),
                new PagedStory(element.Article, StandingStories.WishOf(element)) { Files = story.Files }));
        }

        return listed.ToImmutable();
    }

    /// <summary>Cells of page one that its index takes.</summary>
    /// <param name="front">Page one.</param>
    /// <param name="index">Writes the index.</param>
    /// <param name="stock">The stories of the day.</param>
    /// <param name="sink">Receives the findings.</param>
    public int OfIndex(PaperPage front, IndexWriter index, StoryStock stock, IDiagnosticSink sink)
    {
        // Which stories it will name is not known yet; any are about as long.
        index.Write(stock.Stories.Select(story => (story, front.Name)));
        if (ArticleReader.Read(index.File, IndexStory.Id, project.Root, new DiagnosticBag(), settings.Limits) is not { } article) return 0;
        var story = new StockedStory(article, index.File, article.Headline.SpanAt(0)) { Files = [index.File] };
        return Of(front.House, [story], sink).GetValueOrDefault(IndexStory.Id).Least;
    }

    private static AllottedStory Allotted(
        StockedStory story, List<IReadOnlyDictionary<string, StoryArea>> areas, ImmutableArray<(int Page, int Cost)> pages, bool isFixed) =>
        new(story.Id, story.Article.Priority,
            [.. areas.Select(house => house.TryGetValue(story.Id, out var area) ? area : (StoryArea?)null)], pages)
        {
            HasFigure = !story.Article.Figures.IsEmpty,
            IsFixed = isFixed,
        };

    private StoryArea? Measure(PlannedHouse house, StyleBook styles, Article article)
    {
        var budget = new WorkBudget(settings.Limits.PageTime, settings.Limits.PageMemory, stop);
        var images = ImageOpening.Open([article], null, null, new DiagnosticBag(), settings.Limits, new FileLog());
        var options = new MakeUpOptions { Images = images, Budget = budget, Texts = trials.Texts, Fits = trials.Fits };
        try
        {
            return new StoryAreas(house.Master, styles, options, trials.Shapes).Of(article);
        }
        catch (WorkBudgetException over) when (!over.IsStopped)
        {
            return null;
        }
    }
}
