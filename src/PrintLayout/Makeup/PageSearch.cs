using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Styles;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Judging;
using PrintLayout.Makeup.Requests;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Makeup;

/// <summary>
/// Finds full pages for stories (make-up.md M15): arithmetic says which shapes each story may fill, dynamic programming over dissections
/// which of them make a page, real lines which of these are full, and the validators which is best.
/// </summary>
internal static class PageSearch
{
    /// <summary>Most stories and advertisements of a page.</summary>
    public const int MostItems = 13;

    private const int Rounds = 5;
    private const int Trees = 64;

    /// <summary>Pages of full modules after which the table need not be corrected again.</summary>
    private const int Enough = 32;
    private const int JudgedPages = 12;

    /// <summary>From so many stories on, only shapes near the best of each story are looked at first.</summary>
    private const int ManyItems = 8;

    /// <summary>How much dearer than the best such a shape may be.</summary>
    private const int NearBest = 160;

    /// <summary>Rows more or less than the page has, for which is looked too, to say what is missing.</summary>
    private const int Spare = 24;

    /// <summary>Finds pages.</summary>
    /// <param name="request">The page.</param>
    /// <param name="alternatives">Most pages to return.</param>
    /// <param name="sink">Receives why no page was found (PL3090 and following).</param>
    public static MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink) =>
        Find(request, alternatives, sink, advises: true);

    private static MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink, bool advises)
    {
        if (LanguageRegistry.Find(request.Edition.Language) is not { } language
            || StyleBook.TryResolve(request.Style, request.Fonts, language, sink) is not { } styles) return new MakeupResult([]);
        var grid = new PageGrid(request.Master);
        var items = ItemMaker.Make(request, grid);
        var firstRow = request.Plan.Furniture == PageFurniture.Nameplate ? (request.Master.Nameplate?.Rows ?? 0) + 1 : 1;
        var rows = request.Master.Rows - firstRow + 1;
        if (items.IsEmpty || items.Length > MostItems)
        {
            sink.Report(MakeupFindings.ItemCount(request, items.Length, MostItems));
            return new MakeupResult([]);
        }

        var shapes = new StoryShapes[items.Length];
        try
        {
            // By one thread: the budget of a page counts what its own thread allocates.
            for (var i = 0; i < items.Length; i++) shapes[i] = new StoryShapes(items[i], grid, styles, request.Options, rows + Spare);
            var result = Find(request, alternatives, [.. shapes], (firstRow, rows), out var table);
            if (!result.Pages.IsEmpty || !advises) return result;
            sink.Report(result.Judged > 0
                ? MakeupFindings.OnlyWithErrors(request, result.Judged)
                : MakeupFindings.None(request, new MakeupAdvice(request, table).Find(IsFull)));
            return result;
        }
        finally
        {
            foreach (var story in shapes) story?.Dispose();
        }
    }

    private static bool IsFull(MakeupRequest request) => !Find(request, 1, new DiagnosticBag(), advises: false).Pages.IsEmpty;

    private static MakeupResult Find(
        MakeupRequest request, int alternatives, ImmutableArray<StoryShapes> shapes, (int First, int Count) rows, out ValueTable table)
    {
        ImmutableArray<MakeupItem> items = [.. shapes.Select(story => story.Table.Item)];
        var checker = new FormChecker();
        var costs = new CutCosts(items, Pairs(request, items), request.Style.Makeup);
        var chooser = new FormChooser(shapes, checker, new PageSketch(request.Style.Makeup));
        var found = new SortedDictionary<ulong, ChosenPage>();
        // Among many stories the shapes near each one's best are enough; when no page is made of them, all are looked at.
        table = null!;
        int[] steps = items.Length < ManyItems
            ? [ShapeTable.Never]
            : [NearBest / (items.Length - ManyItems + 1), NearBest, ShapeTable.Never];
        foreach (var worse in steps)
        {
            foreach (var story in shapes) story.Table.Narrow(worse);
            table = Search(request, rows, shapes, costs, chooser, checker, found);
            if (found.Count > 0) break;
        }

        var judge = new PageJudge(request);
        string[] names = [.. items.Select(item => item.Id)];
        var judged = found.Values.OrderBy(page => page.Cost).ThenBy(page => page.Tree.Structure)
            .Take(Math.Max(JudgedPages, alternatives * 4)).ToList();
        var pages = judged.Select(page => (Page: judge.Judge(page, names), page.Tree.Pattern)).Where(page => page.Page is not null)
            .OrderBy(page => page.Page!.Cost).DistinctBy(page => page.Pattern).Take(alternatives).Select(page => page.Page!);
        return new MakeupResult([.. pages]) { Judged = judged.Count };
    }

    /// <summary>Looks for pages until no more shapes turn out other than they were thought, or enough pages are full.</summary>
    private static ValueTable Search(
        MakeupRequest request, (int First, int Count) rows, ImmutableArray<StoryShapes> shapes, CutCosts costs, FormChooser chooser,
        FormChecker checker, SortedDictionary<ulong, ChosenPage> found)
    {
        for (var round = 1; ; round++)
        {
            var before = checker.Asked;
            var table = new ValueTable(
                [.. shapes.Select(story => story.Table)], costs, request.Master.Columns, rows.Count + 1, Spare, Environment.ProcessorCount);
            foreach (var tree in new BestTrees(table).Find(rows.Count + 1, Trees))
            {
                request.Options.Budget?.Check();
                if (chooser.Choose(tree, 1, rows.First) is not { } page) continue;
                if (!found.TryGetValue(tree.Structure, out var known) || page.Cost < known.Cost) found[tree.Structure] = page;
            }

            if (checker.Asked == before || found.Count >= Enough || round == Rounds) return table;
        }
    }

    /// <summary>Sets of two stories that are to stand together.</summary>
    private static ImmutableArray<int> Pairs(MakeupRequest request, ImmutableArray<MakeupItem> items)
    {
        var pairs = ImmutableArray.CreateBuilder<int>();
        foreach (var wish in request.Plan.Stories)
        {
            if (wish.With is not { } with) continue;
            var (one, other) = (IndexOf(items, wish.Article), IndexOf(items, with.Value));
            if (one >= 0 && other >= 0 && one != other) pairs.Add((1 << one) | (1 << other));
        }

        return pairs.ToImmutable();
    }

    private static int IndexOf(ImmutableArray<MakeupItem> items, string article)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Articles.Any(one => one.Id == article)) return i;
        }

        return -1;
    }
}
