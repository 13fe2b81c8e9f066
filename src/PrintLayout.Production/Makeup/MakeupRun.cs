using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Images.Magick;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Work;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Files;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Search;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Makeup;

/// <summary>Makes up the pages of an edition that leaves their layout to the program, and shows what there is to choose from.</summary>
public sealed class MakeupRun
{
    private readonly MakeupSettings _settings;
    private readonly IPageSearch _search;
    private readonly CancellationToken _stop;
    private string _root = string.Empty;

    private MakeupRun(MakeupSettings settings, IPageSearch search, CancellationToken stop) =>
        (_settings, _search, _stop) = (settings, search, stop);

    /// <summary>Makes up pages. User input never throws: what is wrong with it is among the findings.</summary>
    /// <param name="settings">What is asked for.</param>
    /// <param name="stop">Ends the run: nothing is written then.</param>
    public static MakeupOutcome Execute(MakeupSettings settings, CancellationToken stop = default) =>
        Execute(settings, new EnginePageSearch(), stop);

    internal static MakeupOutcome Execute(MakeupSettings settings, IPageSearch search, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Alternatives);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.Alternatives, MakeupSettings.MostAlternatives);
        return new MakeupRun(settings, search, stop).Run();
    }

    private MakeupOutcome Run()
    {
        var sink = new DiagnosticBag();
        if (OpenEdition.Read(_settings.Edition, sink, _settings.Limits) is not { } open) return new MakeupOutcome([], [.. sink], null);
        _root = open.Project.Root;
        var chosen = Chosen(open.Edition, sink);
        if (chosen.IsEmpty) return new MakeupOutcome([], [.. sink], null);
        var fonts = FontOpening.Open(open.Project, _settings.Fonts, sink, _settings.Limits);
        if (fonts is null) return new MakeupOutcome([], [.. sink], null);
        var composer = new PageComposer(open, fonts, _settings.Limits, search: _search);
        var made = new Dictionary<string, MakeupPage>(StringComparer.Ordinal);
        try
        {
            foreach (var chain in PageChain.Of(open.Edition).Where(chain => chain.Pages.Any(chosen.Contains)))
                MakeUp(composer, open, fonts, chain, chosen, made);
        }
        catch (WorkBudgetException over) when (over.IsStopped)
        {
            return new MakeupOutcome([], [.. sink], fonts) { IsStopped = true };
        }

        using var sheet = _settings.Output is null ? null : new ContactSheet(new MagickImageDecoder());
        var pages = chosen.Select(page => Kept(open.Edition, page, made[page.Name.Value], sheet));
        return new MakeupOutcome([.. pages], [.. sink], fonts);
    }

    /// <summary>The pages that are asked for and left to the program.</summary>
    private ImmutableArray<EditionPage> Chosen(Edition edition, DiagnosticBag sink)
    {
        var named = _settings.Pages.Of(edition);
        var chosen = named.Where(page => page.Auto is not null || IsHalfOpen(edition, page)).ToImmutableArray();
        if (!chosen.IsEmpty || sink.HasErrors) return chosen;
        sink.Report(named.IsEmpty
            ? Diagnostic.Error(DiagnosticCodes.NoEdition, SourceSpan.OfFile(edition.File), "The edition has no page of that name.",
                "Name pages as the edition file does, or by their number.")
            : Diagnostic.Error(DiagnosticCodes.NothingToMakeUp, named[0].Layout.Span,
                $"No page is to be made up: the layout of {named[0].Name.Value} is a file.",
                "Write `layout: auto`, or `rest: auto` in that file beside the modules that are to stay."));
        return [];
    }

    /// <summary>Whether the layout file of a page leaves stories open. What is wrong with the file is found when it is used.</summary>
    private bool IsHalfOpen(Edition edition, EditionPage page) => PageLayoutReader.Read(
        ContentPath.Combine(edition.File, page.Layout.Value), _root, new DiagnosticBag(), _settings.Limits) is { IsOpen: true };

    private void MakeUp(
        PageComposer composer, OpenEdition open, FontLibrary fonts, PageChain chain, ImmutableArray<EditionPage> chosen,
        Dictionary<string, MakeupPage> made)
    {
        var threads = composer.Begin();
        foreach (var page in chain.Pages)
        {
            var budget = new WorkBudget(_settings.Limits.PageTime, _settings.Limits.PageMemory, _stop);
            if (!chosen.Contains(page))
            {
                // A page before a chosen one says what is left of the stories that jump.
                composer.Compose(page, threads, new StageClock(), budget);
                continue;
            }

            var sink = new DiagnosticBag();
            ImmutableArray<MakeupAlternative> pages = [];
            try
            {
                pages = Alternatives(composer, open, fonts, page, threads, sink, budget);
            }
            catch (WorkBudgetException over) when (!over.IsStopped)
            {
                sink.Report(over.ToDiagnostic(page.Name));
            }

            made[page.Name.Value] = new MakeupPage(page.Name.Value, pages, [.. sink]);
            threads.Keep(page, made[page.Name.Value].Alternatives.FirstOrDefault()?.Made);
        }
    }

    private ImmutableArray<MakeupAlternative> Alternatives(
        PageComposer composer, OpenEdition open, FontLibrary fonts, EditionPage page, StoryThreads threads, DiagnosticBag sink,
        WorkBudget budget)
    {
        budget.Check();
        var materials = composer.Read(page, threads, sink, new FileLog(), budget);
        var found = MadeUpLayout.Find(
            _search, open.Edition, page, materials, fonts, _settings.Alternatives, Earlier(open, page, sink), sink);
        budget.Check();
        return [.. found.Pages.Select((one, index) => Alternative(open, fonts, page, materials, one, index == 0 ? sink : []))];
    }

    private static MakeupAlternative Alternative(
        OpenEdition open, FontLibrary fonts, EditionPage page, PageMaterials materials, FoundPage found, DiagnosticBag sink)
    {
        foreach (var finding in found.Made?.Findings ?? []) sink.Report(finding);
        var made = found.Made?.Page ?? PageMaker.Make(open.Edition, page, found.Layout, materials.Articles, fonts, sink, materials.Options);
        return new MakeupAlternative(
            found.Layout, found.Reasons, found.Cost, [.. found.Costs.Select(cost => new MakeupCost(cost.Name, cost.Cost))],
            found.Structure, made);
    }

    /// <summary>The layout whose structure is to stay; null for none.</summary>
    private PageLayout? Earlier(OpenEdition open, EditionPage page, DiagnosticBag sink)
    {
        if (!_settings.Keeps) return null;
        var path = MadeUpLayout.PathOf(open.Edition, page);
        if (File.Exists(path)) return PageLayoutReader.Read(path, open.Project.Root, sink, _settings.Limits);
        sink.Report(Diagnostic.Info(
            DiagnosticCodes.NothingToKeep, page.Auto?.Span ?? page.Layout.Span,
            $"The page {page.Name.Value} has no earlier layout to keep to: {path} is not there.", "Write one with --write."));
        return null;
    }

    /// <summary>Writes the files of a page.</summary>
    private MakeupPage Kept(Edition edition, EditionPage page, MakeupPage made, ContactSheet? sheet)
    {
        var sink = new DiagnosticBag();
        var files = ImmutableArray.CreateBuilder<string>();
        if (_settings.WritesLayouts && made.Alternatives is [var best, ..])
        {
            var path = MadeUpLayout.PathOf(edition, page);
            if (LayoutFile.Write(path, LayoutFile.TextOf(best.Layout, path, best.Reasons), _settings.Force, sink)) files.Add(path);
        }

        var shown = made.Alternatives.Where(one => one.Made is not null).Select((one, index) => new SheetPage(
            one.Made!.Page, FormattableString.Invariant($"{page.Name.Value} · {index + 1} · {one.Structure}"), one.Reasons, one.Cost)
        {
            Costs = one.Costs,
        }).ToImmutableArray();
        if (sheet is not null && !shown.IsEmpty)
        {
            Save(FormattableString.Invariant($"{page.Name.Value}-makeup.png"), stream => sheet.WritePng(shown, stream, sink));
            Save(FormattableString.Invariant($"{page.Name.Value}-makeup.html"),
                stream => sheet.WriteHtml($"{edition.Paper.Value} {page.Name.Value}", shown, stream, sink));
        }

        return made with { Files = files.ToImmutable(), Diagnostics = [.. made.Diagnostics, .. sink] };

        void Save(string name, Action<Stream> write)
        {
            var path = ContentPath.Normalise(Path.Combine(_settings.Output!, name));
            if (AtomicFile.TryWrite(path, write, sink)) files.Add(path);
        }
    }
}
