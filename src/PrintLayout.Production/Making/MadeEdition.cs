using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Files;
using PrintLayout.Production.Makeup;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>
/// Writes what was found: the layout of each page, then the edition that names them, so that a kill leaves the one before.
/// </summary>
/// <param name="edition">Makes editions.</param>
/// <param name="allotment">The pages with their stories.</param>
/// <param name="stock">The stories of the day.</param>
/// <param name="settings">What is asked for.</param>
/// <param name="sink">Receives PL8001 and PL8002.</param>
/// <param name="first">The version of which pages may be taken as they are; null when this is it.</param>
internal sealed class MadeEdition(
    PaperEdition edition, PaperAllotment allotment, StoryStock stock, MakeSettings settings, DiagnosticBag sink, MadeEdition? first = null)
{
    private readonly ImmutableArray<string>.Builder _files = ImmutableArray.CreateBuilder<string>();
    private Edition? _made;

    /// <summary>The pages that are those of the first version, plate and all.</summary>
    public ImmutableArray<string> AlikePages { get; private set; } = [];

    /// <summary>By story, its page.</summary>
    public IReadOnlyDictionary<string, string> PageOf { get; } = allotment.Pages.SelectMany(page => page.Stories.Select(
        story => (story.Reference.Id, page.Page.Name))).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>Writes it.</summary>
    public MakeOutcome Write()
    {
        var pages = allotment.Pages.Select(page => edition.Page(page.Page, page.Stories, page.Trial.Filler)).ToImmutableArray();
        var made = edition.Of(pages);
        var named = made with { Pages = [.. allotment.Pages.Zip(pages, (filled, page) => Named(made, filled, page))] };
        _made = named;
        if (AtomicFile.TryWrite(edition.File, EditionFileWriter.TextOf(named), sink)) _files.Add(edition.File);
        var held = allotment.Held.Select(one => HeldOver(one.Story, one.Cells)).Concat(stock.Held)
            .OrderBy(one => one.Story, StringComparer.Ordinal).ToImmutableArray();
        return new MakeOutcome(edition.File, [.. sink])
        {
            Date = edition.Date,
            Pages = [.. allotment.Pages.Select(SummaryOf)],
            Placed = [.. allotment.Pages.SelectMany(page => page.Stories.Select(story => new PlacedStory(
                story.Reference.Id, ContentPath.Combine(edition.File, story.Reference.Path), page.Page.Name)))],
            Held = held,
            Files = _files.ToImmutable(),
        };
    }

    /// <summary>The page with the path of its layout; the very page of the first version where nothing on it differs.</summary>
    private EditionPage Named(Edition made, FilledPage filled, EditionPage page)
    {
        if (filled.Trial.Found is not null && first?.Alike(made, filled) is { } same)
        {
            AlikePages = AlikePages.Add(filled.Page.Name);
            return same;
        }

        return page with { Layout = LayoutOf(made, filled, page) };
    }

    /// <summary>
    /// The page of this version that is all that a page of another is; null for none. The folio has the name of the paper.
    /// </summary>
    private EditionPage? Alike(Edition other, FilledPage filled)
    {
        if (other.Paper.Value != _made!.Paper.Value || other.Date != _made.Date || other.Pages.Length != _made.Pages.Length) return null;
        var at = Array.FindIndex([.. allotment.Pages], page => page.Page.Name == filled.Page.Name);
        return at >= 0 && allotment.Pages[at].Trial is { Found: not null } trial && trial.Key == filled.Trial.Key
            && allotment.Pages[at].Page.Section.Editors?.Value == filled.Page.Section.Editors?.Value
            ? _made.Pages[at]
            : null;
    }

    private static MadePageSummary SummaryOf(FilledPage page) => new(
        page.Page.Name, page.Page.Section.Name.Value, [.. page.Stories.Select(story => story.Reference.Id)],
        [.. page.Page.Ads.Select(ad => ad.Ad.Id.Value)], page.Trial.Filler?.Filler.Ad.Id.Value, page.Trial.Found?.Cost);

    /// <summary>
    /// Writes the layout of a page; a page that could not be made up keeps the word <c>auto</c> and says what is missing.
    /// </summary>
    private Located<string> LayoutOf(Edition made, FilledPage filled, EditionPage page)
    {
        if (filled.Trial.Found is not { } found)
        {
            sink.Report(NotFilled(filled));
            return page.Layout;
        }

        var path = MadeUpLayout.PathOf(made, page);
        if (LayoutFile.Write(path, LayoutFile.TextOf(found.Layout, path, found.Reasons), settings.Force, sink)) _files.Add(path);
        return page.Layout with { Value = ContentPath.From(made.File, path) };
    }

    private HeldStory HeldOver(StockedStory story, int cells)
    {
        var reason = cells == 0
            ? "no page of its section holds it whole"
            : "there is no room on the pages where it may stand";
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.StoryHeldOver, story.Span,
            FormattableString.Invariant(
                $"{story.Id} is held over: {reason}; it has {story.Article.TextLength} characters, {cells} cells at least."),
            "Give its section another page, cut stories there, or raise its priority."));
        return story.Held(reason, cells);
    }

    private static Diagnostic NotFilled(FilledPage page)
    {
        var (missing, columns) = (Math.Max(1, page.Page.Room - page.Area.Best), page.Page.House.Master.Columns);
        var why = page.IsOver switch
        {
            true => "its stories need more than it has",
            false => "its stories do not fill it",
            null => "no make-up of its stories is without a fault",
        };
        // A row of a column is a line of text; about three quarters of a page are.
        var measure = page.Page.House.Master.Measure.At(page.Page.House.Master.BodySize).Milli / page.Page.House.Master.BodySize.Milli;
        return Diagnostic.Error(
            DiagnosticCodes.PageNotFilled, page.Page.Section.Name.Span,
            FormattableString.Invariant($"The page {page.Page.Name} ({page.Page.Section.Name.Value}) could not be made up: {why}."),
            page.IsOver == false
                ? FormattableString.Invariant($"It lacks about {missing * measure * 3 / 4} characters, or pictures for ")
                    + FormattableString.Invariant($"{missing / columns} rows of the page; or give the plan `fillers`.")
                : "`printlayout makeup` on the edition says what would help; or write its layout by hand.");
    }
}
