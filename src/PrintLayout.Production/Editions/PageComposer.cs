using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Images.Magick;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Work;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Search;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Makes up the pages of an edition one by one: read → compose → page. It knows every room before the writers and nothing of file
/// formats after them. Pages that share no story may be made by several threads at once; those of one story in their order.
/// </summary>
/// <param name="open">The edition.</param>
/// <param name="fonts">Its faces.</param>
/// <param name="limits">Limits on the input and on the work.</param>
/// <param name="marks">Printer's marks round the pages; null for none.</param>
/// <param name="layouts">The layouts of the run; null when this edition is all of it.</param>
/// <param name="manuscripts">The articles of the session; null when this edition is all of it.</param>
/// <param name="fits">Answers of fit that the session keeps; null when this edition is all of it.</param>
/// <param name="texts">Shaped text of the run, which goes with the faces; null when this edition is all of it.</param>
/// <param name="search">Finds the layouts of pages that are made up; null for that of the program.</param>
/// <param name="houses">Masters and styles of pages that are made up; null when this edition is all of the run.</param>
internal sealed class PageComposer(
    OpenEdition open, FontLibrary fonts, LayoutLimits limits, PrinterMarks? marks = null, LayoutCache? layouts = null,
    ArticleCache? manuscripts = null, ShapedTexts? texts = null, FitTable? fits = null, IPageSearch? search = null,
    HouseCache? houses = null)
{
    private readonly LayoutCache _layouts = layouts ?? new LayoutCache();
    private readonly ArticleCache _manuscripts = manuscripts ?? new ArticleCache();
    private readonly ShapedTexts _texts = texts ?? new ShapedTexts();
    private readonly HouseCache _houses = houses ?? new HouseCache();
    // The library behind it is loaded with the first image.
    private readonly MagickImageDecoder _images = new();
    private readonly IPageSearch _search = search ?? new EnginePageSearch();
    private readonly IReadOnlyDictionary<string, ImmutableArray<string>> _pagesOf = StoryThreads.PagesOf(open.Edition);

    /// <summary>Makes up the pages of a chain, in its order, without limits.</summary>
    /// <param name="chain">Pages that share stories.</param>
    public IEnumerable<RenderedPage> Compose(PageChain chain)
    {
        var threads = Begin();
        foreach (var page in chain.Pages) yield return Compose(page, threads, new StageClock(), null);
    }

    /// <summary>The threads of a chain of which no page is made yet.</summary>
    public StoryThreads Begin() => new(_pagesOf);

    /// <summary>Makes up one page.</summary>
    /// <param name="page">The next page of its chain.</param>
    /// <param name="threads">What the pages before it in the chain left of their stories.</param>
    /// <param name="clock">Takes the times.</param>
    /// <param name="budget">What the work may cost; null for no limit.</param>
    public RenderedPage Compose(EditionPage page, StoryThreads threads, StageClock clock, WorkBudget? budget)
    {
        var (sink, files) = (new DiagnosticBag(), new FileLog());
        var accepted = new PageAcceptances(page);
        MadePage? made = null;
        try
        {
            made = Make(page, threads, sink, files, clock, budget, accepted);
        }
        catch (WorkBudgetException over) when (!over.IsStopped)
        {
            sink.Report(over.ToDiagnostic(page.Name));
        }

        threads.Keep(page, made);
        return new RenderedPage(page.Name.Value, made, accepted.Apply([.. sink]), clock.Times) { Files = [.. files.Files] };
    }

    /// <summary>Reads what a page is made of.</summary>
    /// <param name="page">The next page of its chain.</param>
    /// <param name="threads">What the pages before it in the chain left of their stories.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="files">Notes the files.</param>
    /// <param name="budget">What the work may cost; null for no limit.</param>
    public PageMaterials Read(EditionPage page, StoryThreads threads, DiagnosticBag sink, FileLog files, WorkBudget? budget)
    {
        var (edition, root) = (open.Edition, open.Project.Root);
        var house = page.Auto is { } plan ? _houses.Read(plan, root, sink, limits, files) : null;
        var layout = page.Auto is not null ? null : _layouts.Read(
            ContentPath.Combine(edition.File, page.Layout.Value), root, sink, limits, page.Layout.Span, files);
        var planned = page.Auto ?? (layout is null ? null : OpenPlan.Of(edition, page, layout, sink));
        var wishes = page.Auto?.Stories ?? (layout is { IsOpen: true } ? page.Wishes : []);
        var articles = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        foreach (var reference in page.Articles)
        {
            if (_manuscripts.Read(ContentPath.Combine(edition.File, reference.Path), reference.Id, root, sink, limits, reference.Span,
                files) is not { } article) continue;
            var mayJump = wishes.Any(wish => wish.Article == article.Id && wish.JumpTo is not null);
            if (threads.PartOn(reference, page, article, mayJump, sink) is { } part) articles[article.Id] = part;
        }

        var hasNameplate = (layout?.Furniture ?? page.Auto?.Furniture) == PageFurniture.Nameplate;
        var nameplate = hasNameplate ? NameplateText.Of(edition, page) : null;
        var images = ImageOpening.Open(articles.Values, page, nameplate, sink, limits, files);
        var options = new MakeUpOptions
        {
            Jumps = threads.JumpsFrom(page),
            Images = images,
            Cmyk = CmykOpening.Open((layout?.Style ?? house?.Style)?.Pictures, images, sink, limits, files),
            Classifieds = ReadClassifieds(page, root, sink, files),
            Marks = marks,
            Budget = budget,
            Texts = _texts,
            Fits = fits
        };
        return new PageMaterials(layout, house, articles, options, planned);
    }

    private ImmutableDictionary<string, Classifieds> ReadClassifieds(EditionPage page, string root, DiagnosticBag sink, FileLog files)
    {
        var read = ImmutableDictionary<string, Classifieds>.Empty;
        foreach (var path in page.Ads.Select(ad => ad.Classified).OfType<Located<string>>().DistinctBy(path => path.Value))
        {
            if (ClassifiedReader.Read(path, root, sink, limits, files) is { } ads) read = read.Add(path.Value, ads);
        }

        return read;
    }

    private MadePage? Make(
        EditionPage page, StoryThreads threads, DiagnosticBag sink, FileLog files, StageClock clock, WorkBudget? budget,
        PageAcceptances accepted)
    {
        budget?.Check();
        var materials = Read(page, threads, sink, files, budget);
        accepted.Add(materials, _pagesOf);
        clock.Lap("read");
        budget?.Check();
        var layout = materials.Layout;
        FoundPage? best = null;
        if (MadeUpLayout.IsNeeded(page, layout))
        {
            var found = MadeUpLayout.Find(_search, open.Edition, page, materials, fonts, 1, null, sink);
            best = found.Pages.FirstOrDefault();
            layout = best?.Layout;
            clock.Lap("makeup");
            budget?.Check();
        }

        var made = best?.Made is { } judged ? Judged(judged.Page, judged.Findings, sink)
            : layout is null ? null
            : PageMaker.Make(open.Edition, page, layout, materials.Articles, fonts, sink, materials.Options);
        if (made is not null) HeadContrast.Check(made.Page, _images, sink);
        clock.Lap("layout");
        return made;
    }

    /// <summary>A page that was set already when its layout was judged.</summary>
    private static MadePage Judged(MadePage page, ImmutableArray<Diagnostic> findings, DiagnosticBag sink)
    {
        foreach (var finding in findings) sink.Report(finding);
        return page;
    }
}
