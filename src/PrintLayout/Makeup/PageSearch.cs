using PrintLayout.Diagnostics;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Styles;
using PrintLayout.Makeup.Requests;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup;

/// <summary>
/// Finds full pages for stories (make-up.md M15): arithmetic says which shapes each story may fill, dynamic programming over dissections
/// which of them make a page, real lines which of these are full, and the validators which is best. A page that is not full is tried
/// without what the edition lets go.
/// </summary>
internal static class PageSearch
{
    /// <summary>Most stories and advertisements of a page.</summary>
    public const int MostItems = 18;

    /// <summary>Finds pages.</summary>
    /// <param name="request">The page.</param>
    /// <param name="alternatives">Most pages to return.</param>
    /// <param name="sink">Receives why no page was found (PL3090 and following).</param>
    /// <param name="memory">What earlier searches for the page found out, in the same house; the result is the same with any.</param>
    public static MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink, MakeupMemory memory)
    {
        if (LanguageRegistry.Find(request.Edition.Language) is not { } language
            || StyleBook.TryResolve(request.Style, request.Fonts, language, sink) is not { } styles) return new MakeupResult([]);
        if (request.Master.Spine is not null)
        {
            sink.Report(MakeupFindings.Spread(request));
            return new MakeupResult([]);
        }

        var grid = new PageGrid(request.Master);
        var plain = PageReliefs.WithoutFillers(request);
        var items = ItemMaker.Make(plain, grid);
        if (items.IsEmpty || items.Length > MostItems)
        {
            sink.Report(MakeupFindings.ItemCount(request, items.Length, MostItems));
            return new MakeupResult([]);
        }

        MakeupResult result;
        int? over;
        using (var run = new SearchRun(plain, items, grid, styles, memory))
        {
            result = run.Find(alternatives);
            if (!result.Pages.IsEmpty) return result;
            over = run.RowsOver();
        }

        foreach (var relieved in PageReliefs.Of(request, over is { } rows ? rows > 0 : null))
        {
            var other = Otherwise(relieved, styles, memory, alternatives);
            if (!other.Pages.IsEmpty) return other;
        }

        sink.Report(result.Judged > 0
            ? MakeupFindings.OnlyWithErrors(request, result.Judged)
            : MakeupFindings.None(request, new MakeupAdvice(plain, over).Find(
                changed => !Otherwise(changed, styles, memory, 1).Pages.IsEmpty)));
        return new MakeupResult([]);
    }

    /// <summary>Looks once whether stories make a page, without advice when they do not.</summary>
    /// <param name="request">The page.</param>
    /// <param name="sink">Receives what is wrong with the house.</param>
    /// <param name="memory">What earlier searches for the page found out.</param>
    /// <returns>
    /// The page, or null with the rows of the whole page that the stories need more than it has, or less; null when that is not known.
    /// </returns>
    public static (FoundPage? Page, int? RowsOver) Try(MakeupRequest request, IDiagnosticSink sink, MakeupMemory memory)
    {
        if (LanguageRegistry.Find(request.Edition.Language) is not { } language || request.Master.Spine is not null
            || StyleBook.TryResolve(request.Style, request.Fonts, language, sink) is not { } styles) return (null, null);
        var grid = new PageGrid(request.Master);
        var items = ItemMaker.Make(request, grid);
        if (items.IsEmpty || items.Length > MostItems) return (null, items.Length > MostItems ? int.MaxValue : null);
        using var run = new SearchRun(request, items, grid, styles, memory);
        var result = run.Find(1);
        return result.Pages is [var best, ..] ? (best, null) : (null, result.Judged > 0 ? null : run.RowsOver());
    }

    /// <summary>Finds pages with other stories than those of which no page was full.</summary>
    private static MakeupResult Otherwise(MakeupRequest request, StyleBook styles, MakeupMemory memory, int alternatives)
    {
        var grid = new PageGrid(request.Master);
        var items = ItemMaker.Make(request, grid);
        if (items.IsEmpty || items.Length > MostItems) return new MakeupResult([]);
        using var run = new SearchRun(request, items, grid, styles, memory);
        return run.Find(alternatives);
    }
}
