using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Furniture;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Validation;
using PrintLayout.Pages;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Pages;

/// <summary>Makes up pages: furniture, modules in layout order, rules, then the validators.</summary>
internal static class PageMaker
{
    /// <summary>Makes up one page.</summary>
    /// <param name="edition">The edition, for the folio.</param>
    /// <param name="page">The page.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="articles">Its stories by id.</param>
    /// <param name="fonts">Faces by role.</param>
    /// <param name="sink">Receives findings; an error among them means that the page must not be written.</param>
    /// <param name="options">Jumps, images, marks, limits, shared text; null for none of them.</param>
    /// <returns>The page, or null when its layout cannot be followed at all.</returns>
    public static MadePage? Make(
        Edition edition,
        EditionPage page,
        PageLayout layout,
        IReadOnlyDictionary<string, Article> articles,
        FontLibrary fonts,
        IDiagnosticSink sink,
        MakeUpOptions? options = null)
    {
        options ??= MakeUpOptions.Plain;
        var marks = options.Marks;
        if (LanguageRegistry.Find(edition.Language) is not { } language)
        {
            var (message, hint) = LanguageRegistry.Refusal(edition.Language);
            sink.Report(Diagnostic.Error(DiagnosticCodes.LanguageNotComposed, SourceSpan.OfFile(edition.File), message, hint));
            return null;
        }

        if (StyleBook.TryResolve(layout.Style, fonts, language, sink) is not { } styles) return null;
        if (!LayoutCheck.Check(page, layout, articles, sink)) return null;
        articles = LeftOut.Apply(layout, articles, sink);
        var grid = new PageGrid(layout.Master, marks is null ? Pt.Zero : MarksMaker.Room);
        using var context = new LayoutContext(grid, styles, sink, options);
        var items = new PageItems();
        FurnitureMaker.AddHead(items, context, edition, page, layout);
        var maker = new ModuleMaker(context);
        var modules = ImmutableArray.CreateBuilder<PlacedModule>();
        var rests = ImmutableSortedDictionary.CreateBuilder<string, Article>(StringComparer.Ordinal);
        foreach (var module in layout.Modules)
        {
            options.Budget?.Check();
            var stories = LayoutCheck.StoriesOf(module).Select(story => articles[story.Value]).ToImmutableArray();
            // What is left of a story that did not need its second module is nothing.
            if (stories is [var only] && LayoutCheck.HasNothingLeft(only)) continue;
            if (maker.Make(items, module, stories, options.Jumps?.GetValueOrDefault(module.Article.Value)) is not { } made) continue;
            modules.Add(new PlacedModule(module, made.Article, made.Fitted, made.Report));
            if (made.Rest is { } rest) rests[rest.Id] = rest;
        }

        FurnitureMaker.AddAds(items, context, edition, page, layout);
        StoryRules.Add(items, grid, layout);
        if (marks is not null) new MarksMaker(context, items).Add(marks, edition, page);
        // The host program's culture may count years by another calendar.
        var title = FormattableString.Invariant($"{edition.Paper.Value} {edition.Date:yyyy-MM-dd} {page.Name.Value}");
        var bodyBaseline = grid.BaselineInRow(styles[StyleNames.Body]);
        var placed = modules.ToImmutable();
        var list = new PageDisplayList(page.Name.Value, title, edition.Language, edition.Date, grid.Boxes, items.ToImmutable())
        {
            InkLimit = layout.Master.Inks.Limit,
            Cmyk = options.Cmyk,
            FigureWord = language.Words.Figure,
            Geometry = PageGeometryMaker.Of(grid, bodyBaseline, placed, articles, items.Lines()),
        };
        var judged = page.Accept.Layout.IsEmpty ? layout : layout with { Accept = layout.Accept.AddRange(page.Accept.Layout) };
        var finished = new FinishedPage(judged, grid, bodyBaseline, placed, list);
        var metrics = PageValidator.Validate(finished, sink);
        var reports = finished.Modules.Select(module => module.Report).ToImmutableArray();
        return new MadePage(list, new PageReport(page.Name.Value, reports, Fill(reports), metrics), rests.ToImmutable());
    }

    private static int Fill(ImmutableArray<ModuleReport> modules)
    {
        var capacity = modules.Sum(module => (long)module.CapacityRows);
        var empty = modules.Sum(module => (long)module.UndersetLines);
        return capacity == 0 ? 0 : (int)((capacity - empty) * 1000 / capacity);
    }
}
