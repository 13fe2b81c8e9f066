using PrintLayout.Content;
using PrintLayout.Diagnostics;

namespace PrintLayout.Layout;

/// <summary>Checks a layout against its grid and its page before anything is set.</summary>
internal static class LayoutCheck
{
    /// <summary>Whether the modules stay on the page, keep clear of each other, and name the page's stories once each.</summary>
    public static bool Check(
        EditionPage page, PageLayout layout, IReadOnlyDictionary<string, Article> articles, IDiagnosticSink sink)
    {
        var isSound = true;
        for (var i = 0; i < layout.Modules.Length; i++)
        {
            var module = layout.Modules[i];
            isSound &= IsOnPage(module, layout.Master, sink);
            isSound &= HasArticle(module, page, articles, sink);
            for (var j = 0; j < i; j++) isSound &= AreApart(layout.Modules[j], module, sink);
        }

        foreach (var article in page.Articles) isSound &= IsPlacedOnce(article, page, layout, sink);
        return isSound;
    }

    private static bool IsOnPage(ModuleSpec module, PageMaster master, IDiagnosticSink sink)
    {
        if (module.Columns.Last <= master.Columns && module.Rows.Last <= master.Rows) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleOffPage,
            module.Span,
            FormattableString.Invariant($"the module of {module.Article.Value} reaches column {module.Columns.Last}, row {module.Rows.Last}; the type area ends at column {master.Columns}, row {master.Rows}"),
            FormattableString.Invariant($"write columns up to {master.Columns} and rows up to {master.Rows}")));
        return false;
    }

    private static bool HasArticle(
        ModuleSpec module, EditionPage page, IReadOnlyDictionary<string, Article> articles, IDiagnosticSink sink)
    {
        if (articles.ContainsKey(module.Article.Value)) return true;
        var isListed = page.Articles.Any(article => article.Id == module.Article.Value);
        // A listed story that could not be read has been reported where it failed.
        if (isListed) return false;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.UnknownArticle,
            module.Article.Span,
            $"page {page.Name.Value} has no article named {module.Article.Value}",
            $"write one of: {string.Join(", ", page.Articles.Select(article => article.Id))}"));
        return false;
    }

    private static bool AreApart(ModuleSpec first, ModuleSpec second, IDiagnosticSink sink)
    {
        var columns = Math.Max(first.Columns.First, second.Columns.First) <= Math.Min(first.Columns.Last, second.Columns.Last);
        var rows = Math.Max(first.Rows.First, second.Rows.First) <= Math.Min(first.Rows.Last, second.Rows.Last);
        if (!columns || !rows) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModulesOverlap,
            second.Span,
            $"the modules of {first.Article.Value} and {second.Article.Value} overlap",
            FormattableString.Invariant($"{first.Article.Value} covers columns {first.Columns.First}-{first.Columns.Last}, rows {first.Rows.First}-{first.Rows.Last}; leave one row between them for the rule")));
        return false;
    }

    private static bool IsPlacedOnce(ArticleReference article, EditionPage page, PageLayout layout, IDiagnosticSink sink)
    {
        var places = layout.Modules.Count(module => module.Article.Value == article.Id);
        if (places == 1) return true;
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
