using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Epaper.Articles;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Formats;
using PrintLayout.Epaper.Markup;
using PrintLayout.Epaper.Output;
using PrintLayout.Epaper.Pictures;
using PrintLayout.Pages.Items;

namespace PrintLayout.Epaper.Site;

/// <summary>Writes the files of a day.</summary>
/// <param name="frame">What all pages share.</param>
/// <param name="site">The folder.</param>
/// <param name="sink">Receives what cannot be drawn or written.</param>
internal sealed class DayFiles(SiteFrame frame, SiteFolder site, IDiagnosticSink sink)
{
    /// <summary>Writes the day, and removes what an earlier run wrote and this one did not.</summary>
    /// <param name="day">The day.</param>
    /// <param name="before">Its record of an earlier run.</param>
    public DayRecord Write(EpaperDay day, DayRecord? before)
    {
        using var files = new PageFiles();
        var drawn = day.Pages.AsParallel().AsOrdered().Select(page => Draw(files, page)).ToList();
        foreach (var finding in drawn.SelectMany(page => page.Findings)) sink.Report(finding);
        var pictures = drawn.SelectMany(page => page.Parts).GroupBy(part => part.Story, StringComparer.Ordinal).ToDictionary(
            parts => parts.Key, parts => parts.DistinctBy(part => part.Figure)
                .ToImmutableSortedDictionary(part => part.Figure, part => part.Picture), StringComparer.Ordinal);
        day = With(day, pictures);
        var pageHtml = new PageHtml(frame, day);
        for (var i = 0; i < drawn.Count; i++)
        {
            foreach (var (name, bytes) in drawn[i].Files) site.Write($"{day.Folder}/{name}", bytes);
            site.Write($"{day.Folder}/{day.Pages[i].File}", pageHtml.Of(day.Pages[i], drawn[i].Width, drawn[i].Height));
        }

        var storyHtml = new StoryHtml(frame, day);
        foreach (var story in day.Stories)
        {
            site.Write($"{day.Folder}/{story.File}", storyHtml.Of(story));
            site.Write($"{day.Folder}/{EditionJson.NinjsOf(story)}", EditionJson.Ninjs(day, story));
        }

        if (!day.Pages.IsEmpty && files.Pdf(day.Pages.Select(page => page.Page), sink) is { } pdf)
            site.Write($"{day.Folder}/edition.pdf", pdf);
        site.Write($"{day.Folder}/index.html", new DayHtml(frame).Of(day));
        site.Write($"{day.Folder}/edition.json", EditionJson.Of(day));
        site.Write($"{day.Folder}/search.js", EditionJson.Search(day));
        var record = new DayRecord(
            day.Date, day.Paper, day.Language, day.Pages.IsEmpty ? string.Empty : day.Pages[0].Thumbnail,
            [.. day.Stories.Select(story => new DayStory(story.File, story.Headline, story.Summary))], [.. site.FilesOf(day.Folder)]);
        site.Write($"{day.Folder}/{DayRecord.File}", record.Write());
        // Only names of this folder: a record that somebody edited must not lead out of it.
        foreach (var file in (before?.Files ?? []).Except(record.Files).Where(file => file.Length > 0 && Path.GetFileName(file) == file))
            site.Remove($"{day.Folder}/{file}");
        return record;
    }

    private static EpaperDay With(EpaperDay day, Dictionary<string, ImmutableSortedDictionary<int, StoryPicture>> pictures)
    {
        OnlineStory Told(OnlineStory story) =>
            pictures.TryGetValue(story.Key, out var mine) ? story with { Pictures = mine } : story;
        var stories = day.Stories.Select(Told).ToImmutableArray();
        var byKey = stories.ToDictionary(story => story.Key, StringComparer.Ordinal);
        return day with
        {
            Stories = stories,
            Pages = [.. day.Pages.Select(page => page with
            {
                Zones = [.. page.Zones.Select(zone => zone with { Story = byKey[zone.Story.Key] })],
            })],
        };
    }

    private static DrawnPage Draw(PageFiles files, EpaperPage page)
    {
        var findings = new DiagnosticBag();
        using var bitmap = files.Draw(page.Page, findings);
        var screen = PageFiles.Screen(bitmap);
        var made = new List<(string, byte[])>
        {
            (page.Picture, screen.Bytes), (page.LargePicture, PageFiles.Large(bitmap)), (page.Thumbnail, PageFiles.Thumbnail(bitmap)),
        };
        if (files.Pdf([page.Page], findings) is { } pdf) made.Add((page.Pdf, pdf));
        var parts = new List<StoryPart>();
        foreach (var story in EpaperDay.StoriesOf(page))
        {
            for (var i = 0; i < story.Article.Figures.Length; i++)
            {
                var figure = story.Article.Figures[i];
                var placed = page.Page.Items.OfType<PlacedImage>().FirstOrDefault(
                    image => image.Role == ItemRole.Figure && image.Image.Path == figure.Image?.Value);
                if (!figure.IsOnline || placed is null || PageFiles.Part(bitmap, page.Page, placed.Area) is not { } part) continue;
                var name = FormattableString.Invariant($"story-{story.Key}-{i + 1}.jpg");
                made.Add((name, part.Bytes));
                parts.Add(new StoryPart(story.Key, i, new StoryPicture(Links.To(name), part.Width, part.Height)));
            }
        }

        return new DrawnPage(made, screen.Width, screen.Height, parts, [.. findings]);
    }

    private sealed record StoryPart(string Story, int Figure, StoryPicture Picture);

    private sealed record DrawnPage(
        List<(string Name, byte[] Bytes)> Files, int Width, int Height, List<StoryPart> Parts, ImmutableArray<Diagnostic> Findings);
}
