using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Checking;

/// <summary>Checks a layout against its grid and its page before anything is set.</summary>
internal static class LayoutCheck
{
    /// <summary>Whether the modules stay on the page, keep clear of each other, and name the page's stories once each.</summary>
    public static bool Check(
        EditionPage page, PageLayout layout, IReadOnlyDictionary<string, Article> articles, IDiagnosticSink sink)
    {
        var isSound = CheckPlaces(layout, sink);
        foreach (var story in layout.Modules.SelectMany(module => StoriesOf(module), (_, story) => story))
            isSound &= HasArticle(story, page, articles, sink);
        foreach (var article in page.Articles)
        {
            var hasNoRest = articles.GetValueOrDefault(article.Id) is { } story && HasNothingLeft(story);
            isSound &= IsPlacedOnce(article, page, layout, hasNoRest, sink);
        }

        return isSound & FurnitureCheck.Check(page, layout, sink);
    }

    /// <summary>Whether the modules stay on the page and keep clear of each other.</summary>
    public static bool CheckPlaces(PageLayout layout, IDiagnosticSink sink)
    {
        var isSound = true;
        for (var i = 0; i < layout.Modules.Length; i++)
        {
            isSound &= IsOnPage(layout.Modules[i], layout.Master, sink);
            isSound &= HasSoundCut(layout.Modules[i], sink);
            for (var j = 0; j < i; j++) isSound &= AreApart(layout.Modules[j], layout.Modules[i], sink);
        }

        return isSound;
    }

    private static bool IsOnPage(ModuleSpec module, PageMaster master, IDiagnosticSink sink)
    {
        if (module.Columns.Last <= master.Columns && module.Rows.Last <= master.Rows) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleOffPage,
            module.Span,
            FormattableString.Invariant(
                $"the module of {module.Article.Value} reaches column {module.Columns.Last}, row ")
                    + FormattableString.Invariant($"{module.Rows.Last}; the type area ends at column {master.Columns}, row {master.Rows}"),
            FormattableString.Invariant($"write columns up to {master.Columns} and rows up to {master.Rows}")));
        return false;
    }

    /// <summary>The stories that a module sets: one with those of its package, or its briefs.</summary>
    internal static ImmutableArray<Located<string>> StoriesOf(ModuleSpec module) =>
        module.Briefs.IsEmpty ? [module.Article, .. module.Stories] : module.Briefs;

    private static bool HasSoundCut(ModuleSpec module, IDiagnosticSink sink)
    {
        if (module.Cut is not { } cut) return true;
        var isCorner = cut.Rows.Last == module.Rows.Last && cut.Rows.First > module.Rows.First
            && (cut.Columns.First == module.Columns.First) != (cut.Columns.Last == module.Columns.Last)
            && cut.Columns.First >= module.Columns.First && cut.Columns.Last <= module.Columns.Last;
        if (isCorner && !module.Boxed) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.BadValue,
            cut.Span,
            module.Boxed
                ? $"the module of {module.Article.Value} has a border and a cut; a border is drawn round rectangles only"
                : $"the cut of the module of {module.Article.Value} is not one of its lower corners",
            module.Boxed ? "take out border or cut" : "let it reach the module's last row and its first or its last column, but not both"));
        return false;
    }

    private static bool HasArticle(
        Located<string> story, EditionPage page, IReadOnlyDictionary<string, Article> articles, IDiagnosticSink sink)
    {
        if (articles.ContainsKey(story.Value)) return true;
        var isListed = page.Articles.Any(article => article.Id == story.Value);
        // A listed story that could not be read has been reported where it failed.
        if (isListed) return false;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.UnknownArticle,
            story.Span,
            $"page {page.Name.Value} has no article named {story.Value}",
            $"write one of: {string.Join(", ", page.Articles.Select(article => article.Id))}"));
        return false;
    }

    private static bool AreApart(ModuleSpec first, ModuleSpec second, IDiagnosticSink sink)
    {
        if (!first.Columns.Meets(second.Columns) || !first.Rows.Meets(second.Rows)) return true;
        if (LeavesRoom(first, second) || LeavesRoom(second, first)) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModulesOverlap,
            second.Span,
            $"the modules of {first.Article.Value} and {second.Article.Value} overlap",
            FormattableString.Invariant(
                $"{first.Article.Value} covers columns {first.Columns.First}-{first.Columns.Last}, rows {first.Rows.First}-")
                    + FormattableString.Invariant($"{first.Rows.Last}; leave one row between them for the rule")));
        return false;
    }

    /// <summary>Whether all that one module would share with another lies in its cut.</summary>
    private static bool LeavesRoom(ModuleSpec module, ModuleSpec other) => module.Cut is { } cut
        && cut.Columns.First <= Math.Max(module.Columns.First, other.Columns.First)
        && cut.Columns.Last >= Math.Min(module.Columns.Last, other.Columns.Last)
        && cut.Rows.First <= Math.Max(module.Rows.First, other.Rows.First) && cut.Rows.Last >= Math.Min(module.Rows.Last, other.Rows.Last);

    /// <summary>Whether a story came to its end on an earlier page, so that nothing of it is left for this one.</summary>
    internal static bool HasNothingLeft(Article story) => story is { Blocks.IsEmpty: true, ContinuedFrom: not null, MayJump: true };

    private static bool IsPlacedOnce(
        ArticleReference article, EditionPage page, PageLayout layout, bool hasNoRest, IDiagnosticSink sink)
    {
        var places = layout.Modules.Sum(module => StoriesOf(module).Count(story => story.Value == article.Id));
        if (places == 1) return true;
        if (places == 0 && (hasNoRest || layout.LeavesOut.Any(story => story.Value == article.Id))) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ArticleNotPlaced,
            article.Span,
            places == 0
                ? $"{article.Id} stands in no module of {layout.File}"
                : FormattableString.Invariant($"{article.Id} stands in {places} modules of {layout.File}"),
            $"give it one module, or take it off page {page.Name.Value}"));
        return false;
    }
}
