namespace PrintLayout.Makeup.Allotment;

/// <summary>
/// What an allotment costs: stories that are held over, pages too full or too empty to be made up well, leads in the wrong place, pages
/// without a picture. 1,000 is about what an editor minds a little.
/// </summary>
/// <param name="problem">Stories and pages.</param>
internal sealed class AllotmentCosts(AllotmentProblem problem)
{
    // Rooms in thousandths of the least that the stories need. On pages that come out well a third is left for pictures and white; with
    // less than a tenth hardly any dissection is full.
    private const int Ideal = 1350;
    private const int Tight = 1100;
    private const int Loose = 2200;

    private const int Impossible = 1_000_000;
    private const int WithFiller = 20_000;
    private const int NoPicture = 2_500;
    private const int ManyPictures = 4;
    private const int PictureMore = 600;
    private const int StoryMore = 1_500;
    private const int NoLead = 2_000;
    private const int LeadBehind = 3_000;
    private const int BetterBehind = 400;
    private const int GuestLeads = 8_000;

    /// <summary>The least important story that can lead a page.</summary>
    private const int LeadPriority = 3;

    /// <summary>What it costs to hold a story over.</summary>
    /// <param name="story">The story.</param>
    public static int OfHeld(AllottedStory story) => story.IsFixed ? Impossible : story.Priority switch
    {
        <= 1 => 200_000,
        2 => 80_000,
        3 => 30_000,
        4 => 12_000,
        _ => 6_000,
    };

    /// <summary>What a page costs by itself.</summary>
    /// <param name="page">Its number.</param>
    /// <param name="stories">Numbers of its stories, ascending.</param>
    public long OfPage(int page, IReadOnlyList<int> stories)
    {
        var place = problem.Pages[page];
        if (stories.Count == 0) return Impossible * 2L;
        if (stories.Count > place.MostStories) return Impossible * (1L + stories.Count - place.MostStories);
        var (sum, pictures, first, own, extra) = (new StoryArea(0, 0, 0), 0, int.MaxValue, int.MaxValue, 0L);
        foreach (var one in stories)
        {
            var story = problem.Stories[one];
            if (story.Areas[place.House] is not { } area) return Impossible;
            sum += area;
            pictures += story.HasFigure ? 1 : 0;
            first = Math.Min(first, story.Priority);
            var more = CostOn(story, page);
            extra += more;
            if (more < AllottedStory.Guest) own = Math.Min(own, story.Priority);
        }

        var cost = Fill(place, sum) + extra;
        if (pictures == 0) cost += NoPicture;
        cost += Math.Max(0, pictures - ManyPictures) * PictureMore;
        cost += Math.Max(0, Math.Max(place.Stories.Least - stories.Count, stories.Count - place.Stories.Most)) * StoryMore;
        if (first > LeadPriority) cost += NoLead;
        // Readers look for a section's own story at the head of its page.
        else if (own > first) cost += GuestLeads;
        foreach (var failed in problem.Failed)
        {
            if (failed.Holds(page, stories)) cost += Impossible;
        }

        return cost;
    }

    /// <summary>What two pages of a section cost by what leads them.</summary>
    /// <param name="before">Stories of the page before.</param>
    /// <param name="behind">Stories of the page behind.</param>
    public long OfOrder(IReadOnlyList<int> before, IReadOnlyList<int> behind)
    {
        if (before.Count == 0 || behind.Count == 0) return 0;
        var (first, second) = (int.MaxValue, int.MaxValue);
        foreach (var one in before) first = Math.Min(first, problem.Stories[one].Priority);
        foreach (var one in behind) second = Math.Min(second, problem.Stories[one].Priority);
        var cost = second < first ? LeadBehind * (first - second) : 0L;
        foreach (var one in behind)
        {
            var better = problem.Stories[one].Priority;
            foreach (var other in before)
            {
                if (problem.Stories[other] is { IsFixed: false } story) cost += Math.Max(0, story.Priority - better - 1) * BetterBehind;
            }
        }

        return cost;
    }

    private static int CostOn(AllottedStory story, int page)
    {
        foreach (var (choice, more) in story.Pages)
        {
            if (choice == page) return more;
        }

        return 0;
    }

    private static long Fill(AllottedPage page, StoryArea sum)
    {
        var share = page.Room * 1000L / Math.Max(1, sum.Least);
        if (share < Tight) return Impossible + ((Tight - share) * 1000);
        var most = Math.Min(Loose, sum.Most * 1000L / Math.Max(1, sum.Least));
        if (share <= most) return (share - Ideal) * (share - Ideal) / 50;
        // What is still missing when the stories are as large as they are worth being.
        var missing = page.Room - (sum.Least * most / 1000);
        var fill = (most - Ideal) * (most - Ideal) / 50;
        return missing <= page.Filler ? fill + WithFiller + (missing * 20L) : fill + (Impossible / 2) + (missing * 1000);
    }
}
