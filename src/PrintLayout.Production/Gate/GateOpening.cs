using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Languages.Registry;
using PrintLayout.PdfText.Placing;
using PrintLayout.Plan.House;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Plan.Projects;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Gate.Archives;
using PrintLayout.Production.Gate.Cases;
using PrintLayout.Production.Gate.Likeness;
using PrintLayout.Production.Making;
using PrintLayout.Production.Making.Stock;
using PrintLayout.Reading;
using PrintLayout.Reading.House;
using PrintLayout.Sources;

namespace PrintLayout.Production.Gate;

/// <summary>Reads all that the gate judges.</summary>
/// <param name="settings">What is asked for.</param>
/// <param name="sink">Receives what cannot be read.</param>
/// <param name="stop">Ends the reading.</param>
internal sealed class GateOpening(GateSettings settings, DiagnosticBag sink, CancellationToken stop)
{
    private static readonly PdfDocumentReader Documents = new();

    private readonly LayoutLimits _limits = settings.Limits;

    /// <summary>Reads the edition, its manuscripts and pictures, and what its house says; null when any of it cannot be read.</summary>
    public GateCase? Open()
    {
        if (OpenEdition.Read(settings.Edition, sink, _limits) is not { } open
            || LanguageRegistry.Find(open.Edition.Language) is not { } language) return null;
        var plan = PlanOf(out var isWrong);
        if (isWrong) return null;
        var words = plan?.Words is { } list ? WordListReader.Read(list, open.Project.Root, sink, _limits) : WordList.Empty;
        var archive = plan?.Gate.Archive is { } path
            ? ArchiveFile.Read(path, open.Project.Root, sink, _limits)
            : GateArchive.Empty;
        var bookings = plan?.Ads is { } ads ? AdListReader.Read(ads, open.Project.Root, sink, _limits, new FileLog()) : null;
        if (words is null || archive is null || (plan?.Ads is not null && bookings is null)) return null;
        var stories = Stories(open, plan);
        var (pictures, unopened) = Pictures(open, stories);
        return new GateCase(open.Edition, language, stories)
        {
            Plan = plan,
            Due = settings.Date,
            Words = words,
            WholeArchive = archive,
            Archive = archive.Before(open.Edition.Date, plan?.Gate.Days ?? GatePlan.UsualDays),
            Bookings = bookings,
            Pictures = pictures,
            Unopened = unopened,
        };
    }

    private HousePlan? PlanOf(out bool isWrong)
    {
        isWrong = false;
        var file = settings.Plan ?? ContentPath.Combine(settings.Edition, MakeSettings.UsualPlan);
        if (settings.Plan is null && !File.Exists(file)) return null;
        var plan = ProjectConfigReader.Read(file, sink, _limits) is { } project
            ? VersionOf(HousePlanReader.Read(file, project.Root, sink, _limits), project.Root)
            : null;
        isWrong = plan is null;
        return plan;
    }

    private HousePlan? VersionOf(HousePlan? plan, string root)
    {
        if (plan is null || settings.Version is null || plan.Versions is not { } file) return plan;
        return VersionListReader.Read(file, root, sink, _limits) is { } versions
            ? plan.For(versions.FirstOrDefault(version => version.Id.Value == settings.Version))
            : null;
    }

    private ImmutableArray<GatedStory> Stories(OpenEdition open, HousePlan? plan)
    {
        var standing = plan?.Standing.Select(element => Path.GetFullPath(ContentPath.Combine(plan.File, element.Article.Path)))
            .ToHashSet(StringComparer.Ordinal) ?? [];
        var read = new Dictionary<string, (Article Article, TextSketch? Sketch, string Body)?>(StringComparer.Ordinal);
        var stories = ImmutableArray.CreateBuilder<GatedStory>();
        foreach (var page in open.Edition.Pages)
        {
            foreach (var reference in page.Articles)
            {
                stop.ThrowIfCancellationRequested();
                var file = ContentPath.Combine(open.Edition.File, reference.Path);
                if (!read.TryGetValue(file, out var known)) read.Add(file, known = Read(file, reference.Id, reference.Span, open.Project));
                if (known is not { } story) continue;
                stories.Add(new GatedStory(story.Article, page.Name.Value)
                {
                    Sketch = story.Sketch,
                    Body = story.Body,
                    IsStanding = standing.Contains(Path.GetFullPath(file))
                        || reference.Path.StartsWith(StoryStock.OwnFolders[0] + "/", StringComparison.Ordinal),
                });
            }
        }

        return stories.ToImmutable();
    }

    private (Article Article, TextSketch? Sketch, string Body)? Read(string file, string id, SourceSpan namedAt, ProjectConfig project)
    {
        var found = new DiagnosticBag();
        var article = ArticleReader.Read(file, id, project.Root, found, _limits, namedAt);
        // What else is wrong with a manuscript is told where its page is made.
        if (article is null) foreach (var finding in found) sink.Report(finding);
        return article is null
            ? null
            : (article, TextSketch.Of(article), string.Join('\n', StoryTexts.BelowHead(article).Select(text => text.Text)));
    }

    private (ImmutableArray<GatedPicture> Pictures, ImmutableArray<(Located<string> Named, string Why)> Unopened) Pictures(
        OpenEdition open, ImmutableArray<GatedStory> stories)
    {
        var figures = stories.SelectMany(story => story.Article.Figures.Select(figure => (story, figure)))
            .Where(one => one.figure.Image is not null).ToArray();
        var pictures = new GatedPicture?[figures.Length];
        var unopened = new (Located<string> Named, string Why)?[figures.Length];
        var decoder = new MagickImageDecoder();
        Parallel.For(0, figures.Length, new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = stop }, i =>
        {
            var (story, figure) = figures[i];
            if (Opened(figure.Image!, figure.Page, out var why) is not { } file) unopened[i] = (figure.Image!, why);
            else
            {
                var sketch = file.Page is null && file.Header.Format != ImageFormat.Svg ? PictureSketch.Of(file, decoder) : null;
                pictures[i] = new GatedPicture(story, figure.Image!, figure.Kind, file, sketch);
            }
        });
        var ads = new List<(Located<string> Named, string Why)>();
        foreach (var ad in open.Edition.Pages.SelectMany(page => page.Ads))
        {
            if (ad.Image is { } image && Opened(image, ad.Page, out var why) is null) ads.Add((image, why));
        }

        return ([.. pictures.OfType<GatedPicture>()], [.. unopened.OfType<(Located<string> Named, string Why)>(), .. ads]);
    }

    private ImageFile? Opened(Located<string> image, DocumentPage? part, out string why)
    {
        var size = new ImageLimits(
            _limits.ImageFileBytes, _limits.ImagePixels, _limits.ImageSide, _limits.ImageScans, _limits.ImageJpegPixels);
        var file = ImageFile.TryOpen(image.Value, size, part ?? DocumentPage.First, Documents, out var fault);
        why = fault?.Message ?? string.Empty;
        return file;
    }
}
