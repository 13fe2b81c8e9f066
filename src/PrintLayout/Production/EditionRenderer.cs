using System.Collections.Immutable;
using System.Diagnostics;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout;

namespace PrintLayout.Production;

/// <summary>
/// The way the data takes, end to end, for one edition: read → compose → pages. Knows every room before the writers and
/// nothing of file formats after them. One bad page never stops the others.
/// </summary>
public static class EditionRenderer
{
    /// <summary>Reads an edition and makes up its pages.</summary>
    /// <param name="editionPath">The edition file.</param>
    /// <param name="fontLocations">Font manifest for a project that names none, and folders of further faces.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="marks">Printer's marks round the pages; null for none.</param>
    public static RenderedEdition Render(string editionPath, FontLocations fontLocations, LayoutLimits limits, PrinterMarks? marks = null)
    {
        var sink = new DiagnosticBag();
        if (ProjectConfigReader.Read(editionPath, sink, limits) is not { } project
            || EditionReader.Read(editionPath, project.Root, sink, limits) is not { } edition
            || FontOpening.Open(project, fontLocations, sink, limits) is not { } fonts)
        {
            return new RenderedEdition(editionPath, [], [.. sink], null);
        }

        var threads = new StoryThreads(edition);
        var pages = edition.Pages.Select(page => RenderPage(edition, page, project.Root, fonts, limits, threads, marks)).ToImmutableArray();
        return new RenderedEdition(editionPath, pages, [.. sink], fonts);
    }

    private static RenderedPage RenderPage(
        Edition edition, EditionPage page, string root, FontLibrary fonts, LayoutLimits limits, StoryThreads threads, PrinterMarks? marks)
    {
        var sink = new DiagnosticBag();
        var times = ImmutableArray.CreateBuilder<StageTime>();
        var clock = Stopwatch.StartNew();
        var layout = PageLayoutReader.Read(ContentPath.Combine(edition.File, page.Layout.Value), root, sink, limits, page.Layout.Span);
        var articles = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        foreach (var reference in page.Articles)
        {
            if (ArticleReader.Read(ContentPath.Combine(edition.File, reference.Path), reference.Id, root, sink, limits, reference.Span) is not { } article) continue;
            if (threads.PartOn(reference, page, article, sink) is { } part) articles[article.Id] = part;
        }

        var images = ImageOpening.Open(articles.Values, page, sink, limits);
        times.Add(Lap("read", clock));
        var made = layout is null ? null : PageMaker.Make(edition, page, layout, articles, fonts, sink, threads.JumpsFrom(page), images, marks);
        threads.Keep(page, made);
        times.Add(Lap("layout", clock));
        return new RenderedPage(page.Name.Value, made, [.. sink], times.ToImmutable());
    }

    private static StageTime Lap(string stage, Stopwatch clock)
    {
        var elapsed = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        return new StageTime(stage, elapsed);
    }
}
