using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Projects;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>Finds the pages of one version of a paper.</summary>
/// <param name="project">The project.</param>
/// <param name="fonts">Its faces.</param>
/// <param name="houses">Masters and styles.</param>
/// <param name="settings">What is asked for.</param>
/// <param name="sink">Receives the findings.</param>
/// <param name="stop">Ends the work.</param>
internal sealed class PaperMaker(
    ProjectConfig project, FontLibrary fonts, HouseCache houses, MakeSettings settings, DiagnosticBag sink, CancellationToken stop)
{
    /// <summary>Finds the pages.</summary>
    /// <param name="edition">Makes editions of the version.</param>
    /// <param name="names">Names of its files.</param>
    /// <param name="stock">Its stories.</param>
    /// <param name="ads">Its advertisements.</param>
    /// <param name="before">What earlier runs found.</param>
    /// <param name="kept">By story, the page on which the first version has it; null when this is it.</param>
    /// <returns>The pages; null after an error.</returns>
    public PaperAllotment? Make(
        PaperEdition edition, EditionNames names, StoryStock stock, ImmutableArray<PlannedAd> ads, MadeBefore before,
        IReadOnlyDictionary<string, string>? kept)
    {
        var plan = edition.Plan;
        var trials = new PageTrials(edition, project, fonts, houses, settings, before, stop);
        var papers = new PaperPages(plan, project.Root, houses, settings.Limits, sink);
        if (papers.HouseOf(plan.Sections[0], PageFurniture.Folio) is not { } house) return null;
        var areas = new StockAreas(project, fonts, plan.Language, trials, settings, before, stop);
        var standing = new StandingStories(plan, project.Root, settings.Limits).Read(sink);
        var needs = NeedsOf(plan, stock, areas.Of(house, stock.Stories, sink), ads, house);
        var counts = PageNumbers.Of(plan, needs, PageRoom.Of(house.Master, PageFurniture.Folio, []));
        if (papers.Of(counts, ads) is not { } pages || sink.HasErrors) return null;
        var listed = areas.Listed(pages, stock, standing, new StoryPlaces(plan, pages, kept, sink), sink);
        var index = plan.Front.Index is null ? null : new IndexWriter(plan, names.Index, sink);
        (IndexWriter, int)? indexed = index is null ? null : (index, areas.OfIndex(pages[0], index, stock, sink));
        return new AllotmentRun(plan, pages, listed, trials, indexed).Run();
    }

    private static ImmutableArray<long> NeedsOf(
        HousePlan plan, StoryStock stock, IReadOnlyDictionary<string, StoryArea> areas, ImmutableArray<PlannedAd> ads, PlannedHouse house)
    {
        var needs = new long[plan.Sections.Length];
        foreach (var story in stock.Stories)
        {
            var at = story.Desk is { } desk ? SectionOf(plan, section => section.Takes(desk)) : -1;
            needs[Math.Max(0, at)] += areas.TryGetValue(story.Id, out var area) ? area.Least : 0;
        }

        foreach (var ad in ads)
        {
            var at = ad.Section is { } named ? SectionOf(plan, section => section.Name.Value == named.Value) : -1;
            needs[at < 0 ? needs.Length - 1 : at] += PageRoom.Of(house.Master, ad.Booking);
        }

        return [.. needs];
    }

    private static int SectionOf(HousePlan plan, Predicate<SectionPlan> isIt) => Array.FindIndex([.. plan.Sections], isIt);
}
