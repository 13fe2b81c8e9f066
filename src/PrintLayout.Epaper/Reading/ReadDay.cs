using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Epaper.Articles;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Pictures;
using PrintLayout.Epaper.Zones;
using PrintLayout.Pages;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Editions;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Epaper.Reading;

/// <summary>Makes the day of the site out of an edition and its finished pages.</summary>
/// <param name="open">The edition.</param>
/// <param name="rendered">Its pages.</param>
/// <param name="seenOn">The day on which the site is seen.</param>
/// <param name="showsAds">Whether advertisements are shown.</param>
/// <param name="sink">Receives what is not shown.</param>
internal sealed class ReadDay(OpenEdition open, RenderedEdition rendered, DateOnly seenOn, bool showsAds, IDiagnosticSink sink)
{
    private readonly SortedDictionary<string, OnlineStory> _stories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>The day; its stories have no pictures yet.</summary>
    public EpaperDay Make()
    {
        var sound = new List<(EditionPage Plan, PageDisplayList Page)>();
        foreach (var plan in open.Edition.Pages)
        {
            var page = rendered.Pages.FirstOrDefault(page => page.Name == plan.Name.Value);
            if (page is { IsSound: true }) sound.Add((plan, page.Made!.Page));
            else
                sink.Report(Diagnostic.Warning(
                    DiagnosticCodes.PageNotOnline, plan.Name.Span, $"page {plan.Name.Value} has errors and is not on the web",
                    "mend what `check` finds, then make the site again"));
        }

        ReadStories(sound);
        var pages = sound.Select(page => Page(page.Plan, page.Page)).ToImmutableArray();
        var shown = pages.SelectMany(page => page.Zones).Select(zone => zone.Story).DistinctBy(story => story.Key).ToImmutableArray();
        return new EpaperDay(open.Edition.Paper.Value, open.Edition.Date, open.Edition.Language, pages, shown);
    }

    private void ReadStories(List<(EditionPage Plan, PageDisplayList Page)> pages)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (plan, page) in pages)
        {
            var set = page.Geometry.Modules.SelectMany(module => module.Stories).ToHashSet(StringComparer.Ordinal);
            foreach (var reference in plan.Articles.Where(reference => set.Contains(reference.Id)))
            {
                if (_stories.TryGetValue(reference.Path, out var known))
                {
                    _stories[reference.Path] = known with { Pages = known.Pages.Add(plan.Name.Value) };
                    continue;
                }

                if (Read(reference) is not { } article) continue;
                var key = reference.Id;
                for (var number = 2; !keys.Add(key); number++) key = FormattableString.Invariant($"{reference.Id}-{number}");
                _stories[reference.Path] = new OnlineStory(key, reference.Path, article, [plan.Name.Value]);
                if (article.Online.Allows(seenOn)) continue;
                _hidden.Add(reference.Path);
                sink.Report(Diagnostic.Info(
                    DiagnosticCodes.StoryNotOnline, reference.Span, $"the story {reference.Id} is not on the web",
                    article.Online is { IsForbidden: false, From: { } from } ? $"it may be from {EpaperDay.FolderOf(from)}"
                        : "its front matter says so"));
            }
        }
    }

    // What is wrong with a manuscript was told when its page was made.
    private Article? Read(ArticleReference reference) => ArticleReader.Read(
        ContentPath.Combine(open.Edition.File, reference.Path), reference.Id, open.Project.Root, new DiagnosticBag(),
        LayoutLimits.Default, reference.Span);

    private EpaperPage Page(EditionPage plan, PageDisplayList page)
    {
        var zones = ZoneMaker.Of(page);
        var byId = plan.Articles.Where(reference => _stories.ContainsKey(reference.Path))
            .DistinctBy(reference => reference.Id)
            .ToDictionary(reference => reference.Id, reference => reference.Path, StringComparer.Ordinal);
        // A story whose manuscript cannot be asked is hidden, too: nobody said that it may be seen.
        var hidden = zones.Select(zone => zone.Story)
            .Where(story => !byId.TryGetValue(story, out var path) || _hidden.Contains(path)).ToHashSet(StringComparer.Ordinal);
        var images = byId.Values.SelectMany(path => _stories[path].Article.Figures).Where(figure => !figure.IsOnline)
            .Select(figure => figure.Image?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var figures = byId
            .Where(story => _stories[story.Value].Article.Figures.Any(figure => !figure.IsOnline && figure.Content is not null))
            .Select(story => story.Key).ToHashSet(StringComparer.Ordinal);
        return new EpaperPage(
            plan.Name.Value, plan.Section?.Value ?? string.Empty, PageMask.Of(page, zones, hidden, images, figures, showsAds),
            [.. zones.Where(zone => !hidden.Contains(zone.Story)).Select(zone => new ZoneLink(zone, _stories[byId[zone.Story]]))]);
    }
}
