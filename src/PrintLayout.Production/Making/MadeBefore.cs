using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Makeup;
using PrintLayout.Production.Making.Memory;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>
/// Asks what earlier runs found, by digests of all that decides it: program, faces, plan, masters, manuscripts, pictures.
/// </summary>
/// <param name="memory">What they left.</param>
/// <param name="run">The digest of what decides everything: program, faces, day, limits.</param>
/// <param name="plan">The plan of the paper, or of its version.</param>
/// <param name="root">Folder of the project.</param>
/// <param name="limits">The limits.</param>
internal sealed class MadeBefore(MakeMemory memory, string run, HousePlan plan, string root, LayoutLimits limits)
{
    private readonly ContentKey _keys = new();
    private readonly string _fillers = string.Concat(plan.Fillers);

    /// <summary>The area of a story in a house; known or measured now.</summary>
    /// <param name="house">Master and style.</param>
    /// <param name="files">What the story is made of.</param>
    /// <param name="measure">Measures it.</param>
    public StoryArea? AreaOf(PlannedHouse house, ImmutableArray<string> files, Func<StoryArea?> measure)
    {
        var key = ContentKey.Of(run, _keys.OfHouse(house), _keys.OfFiles(files));
        if (memory.TryArea(key, out var known)) return known;
        var area = measure();
        memory.Keep(key, area);
        return area;
    }

    /// <summary>The digest of all that decides a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stories">Its stories.</param>
    /// <param name="all">All pages of the paper.</param>
    public string KeyOf(PaperPage page, ImmutableArray<PagedStory> stories, IEnumerable<PaperPage> all) => ContentKey.Of([
        run, _keys.OfHouse(page.House), string.Join(',', all.Select(one => one.Name)), page.Name,
        page.Furniture == PageFurniture.Folio ? page.Furniture.ToString() : $"{plan.Paper.Value} {plan.Nameplate} {plan.Issue}", _fillers,
        .. stories.Select(story => $"{story.Reference.Id} {story.Wish?.At} {string.Join(' ', story.Wish?.Forms ?? [])} "
            + (story.Text ?? _keys.OfFiles(story.Files))),
        .. page.Ads.Select(ad => SizeOf(ad.Booking) + ad.Ad + _keys.OfFiles(
            new[] { ad.Ad.Image?.Value, ad.Ad.Classified?.Value }.OfType<string>())),
    ]);

    /// <summary>What was found for a page; null when that is not known.</summary>
    public PageTrial? Find(string key, PaperEdition edition, PaperPage page)
    {
        if (memory.TrialOf(key) is not { } known) return null;
        var fillers = edition.Plan.Fillers;
        if (known.Filler is { } numbers && (uint)numbers.Number >= (uint)fillers.Length) return null;
        (FillerPlan, int)? filler = known.Filler is { } one ? (fillers[one.Number], one.Rows) : null;
        if (known.Layout is not { } text) return new PageTrial(null, known.IsOver, filler);
        var found = new DiagnosticBag();
        var path = MadeUpLayout.PathOf(edition.File, page.Name);
        var layout = PageLayoutReader.Read(TextFiles.Session(path, text, root, found, limits));
        return layout is null || found.HasErrors
            ? null
            : new PageTrial(new MadeUpPage(layout, known.Reasons, known.Cost), known.IsOver, filler);
    }

    /// <summary>Keeps what was found for a page.</summary>
    public void Keep(string key, PaperEdition edition, PaperPage page, PageTrial trial)
    {
        var text = trial.Found is { } found ? LayoutFileWriter.Write(found.Layout, MadeUpLayout.PathOf(edition.File, page.Name)) : null;
        (int, int)? filler = trial.Filler is { } one ? (edition.Plan.Fillers.IndexOf(one.Filler), one.Rows) : null;
        memory.Keep(key, new KnownTrial(text, trial.Found?.Reasons ?? [], trial.Found?.Cost ?? 0, trial.IsOver, filler));
    }

    private static string SizeOf(AdBooking ad) => $"{ad.Columns} {ad.Rows} {ad.Width} {ad.Height} {ad.At} ";
}
