using System.Collections.Immutable;
using PrintLayout.Makeup;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Plan.House;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>
/// Finds which story stands on which page: an allotment by area, tried by making the pages up; stories of which no page is full are not
/// tried together again. What still fails gives up stories, one by one.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="pages">The pages.</param>
/// <param name="stories">The stories: those of the day, then what stands every day.</param>
/// <param name="trials">Tries pages.</param>
/// <param name="index">Writes the index of page one, which takes so many cells; null when there is none.</param>
internal sealed class AllotmentRun(
    HousePlan plan, ImmutableArray<PaperPage> pages, ImmutableArray<(StockedStory Story, AllottedStory Allotted, PagedStory Paged)> stories,
    PageTrials trials, (IndexWriter Writer, int Cells)? index)
{
    /// <summary>Allotments that are tried; each changes little on most pages.</summary>
    private const int Rounds = 10;

    /// <summary>Stories that a page may give up at the end.</summary>
    private const int MostGivenUp = 6;

    private readonly ImmutableArray<FailedSet>.Builder _failed = ImmutableArray.CreateBuilder<FailedSet>();

    /// <summary>Finds the allotment.</summary>
    public PaperAllotment Run()
    {
        var houses = HousesOf(pages);
        var problem = new AllotmentProblem(
            [.. stories.Select(story => story.Allotted)],
            [.. pages.Select(page => PageOf(page, houses.IndexOf(HouseOf(page))))]);
        ImmutableArray<int> answer = [];
        ImmutableArray<PageTrial> found = [];
        for (var round = 0; round < Rounds; round++)
        {
            answer = AllotmentSolver.Solve(problem with { Failed = _failed.ToImmutable() });
            found = Try(answer);
            if (found.All(trial => trial.Found is not null)) break;
            Learn(answer, found);
        }

        answer = GiveUp(answer, ref found);
        var held = stories.Index().Where(one => answer[one.Index] < 0)
            .Select(one => (one.Item.Story, one.Item.Allotted.LeastArea));
        return new PaperAllotment(
            [.. pages.Select((page, i) => new FilledPage(page, StoriesOf(i, answer), found[i], AreaOf(problem, i, answer)))], [.. held]);
    }

    /// <summary>The masters and styles of a paper, each once; a story takes another area in each.</summary>
    public static ImmutableArray<string> HousesOf(ImmutableArray<PaperPage> pages) => [.. pages.Select(HouseOf).Distinct()];

    /// <summary>Names the master and style of a page.</summary>
    public static string HouseOf(PaperPage page) => $"{page.House.Master.File}\n{page.House.Style.File}";

    private AllottedPage PageOf(PaperPage page, int house)
    {
        var asked = page.IsFront && plan.Front.Stories is { } front ? front : page.Section.Stories;
        var most = page.House.Master.Rows / 2;
        return new AllottedPage(page.Name, house, page.Room - (page.IsFront ? index?.Cells ?? 0 : 0), asked)
        {
            Section = page.SectionNumber,
            Filler = plan.Fillers.Select(filler => (filler.Columns ?? page.House.Master.Columns) * (Math.Min(filler.Rows.Most, most) + 1))
                .DefaultIfEmpty().Max(),
            MostStories = Math.Max(1, PageSearch.MostItems - page.Ads.Length - 1),
        };
    }

    private ImmutableArray<PageTrial> Try(ImmutableArray<int> answer)
    {
        index?.Writer.Write(Inside(answer));
        return trials.Try([.. pages.Select((page, i) => (page, StoriesOf(i, answer)))]);
    }

    private void Learn(ImmutableArray<int> answer, ImmutableArray<PageTrial> found)
    {
        for (var page = 0; page < pages.Length; page++)
        {
            if (found[page].Found is null) _failed.Add(new FailedSet(page, NumbersOf(page, answer), found[page].IsOver));
        }
    }

    /// <summary>Takes stories off pages that are not full yet, the least important first, as long as a page may come of it.</summary>
    private ImmutableArray<int> GiveUp(ImmutableArray<int> answer, ref ImmutableArray<PageTrial> found)
    {
        for (var page = 0; page < pages.Length; page++)
        {
            if (found[page].Found is not null) continue;
            var (tried, trial) = (answer, found[page]);
            for (var given = 0; given < MostGivenUp && trial.Found is null && (trial.IsOver != false || !plan.Fillers.IsEmpty); given++)
            {
                if (LeastOf(NumbersOf(page, tried)) is not { } least) break;
                tried = tried.SetItem(least, -1);
                trial = Try(tried)[page];
            }

            if (trial.Found is not null) answer = tried;
            // Also where nothing came of it: the index on the disk is that of the last try.
            found = Try(answer);
        }

        return answer;
    }

    /// <summary>The story that is given up first; null when there are only those that stand in any case.</summary>
    private int? LeastOf(ImmutableArray<int> numbers) => numbers.Where(story => !stories[story].Allotted.IsFixed)
        .OrderByDescending(story => stories[story].Allotted.Priority).ThenBy(story => stories[story].Allotted.LeastArea)
        .ThenBy(story => stories[story].Story.Id, StringComparer.Ordinal).Select(story => (int?)story).FirstOrDefault();

    private ImmutableArray<PagedStory> StoriesOf(int page, ImmutableArray<int> answer)
    {
        ImmutableArray<PagedStory> own = [.. NumbersOf(page, answer).Select(story => stories[story].Paged)];
        return pages[page].IsFront && index is { } one ? own.Add(one.Writer.Paged) : own;
    }

    private static ImmutableArray<int> NumbersOf(int page, ImmutableArray<int> answer) =>
        [.. Enumerable.Range(0, answer.Length).Where(story => answer[story] == page)];

    private static StoryArea AreaOf(AllotmentProblem problem, int page, ImmutableArray<int> answer) => NumbersOf(page, answer).Aggregate(
        new StoryArea(0, 0, 0),
        (sum, story) => sum + (problem.Stories[story].Areas[problem.Pages[page].House] ?? new StoryArea(0, 0, 0)));

    private IEnumerable<(StockedStory Story, string Page)> Inside(ImmutableArray<int> answer) =>
        from page in Enumerable.Range(0, pages.Length)
        where !pages[page].IsFront
        from story in NumbersOf(page, answer)
        where !stories[story].Allotted.IsFixed
        orderby page, stories[story].Allotted.Priority, stories[story].Story.Id
        select (stories[story].Story, pages[page].Name);
}
