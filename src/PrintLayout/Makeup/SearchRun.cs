using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Validation;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Judging;
using PrintLayout.Makeup.Requests;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Makeup;

/// <summary>One search: the stories of a page as they are, without leaving anything out.</summary>
internal sealed class SearchRun : IDisposable
{
    private const int Rounds = 5;

    /// <summary>The rounds of pages that keep to an earlier layout: there are few dissections, and each round is short.</summary>
    private const int RoundsOfKept = 16;
    private const int Trees = 64;

    /// <summary>Pages of full modules after which the table need not be corrected again.</summary>
    private const int Enough = 32;
    private const int JudgedPages = 12;

    /// <summary>Pages with stories that turn which are judged beside those without.</summary>
    private const int JudgedTurned = 4;

    /// <summary>From so many items on the table is dear, and as many pages as are judged are enough.</summary>
    private const int DearItems = 10;

    /// <summary>From so many stories on, only shapes near the best of each story are looked at first.</summary>
    private const int ManyItems = 8;

    /// <summary>So many items at most are looked at in all sets; beyond, small stories stay together by pairs.</summary>
    private const int MostApart = 12;

    /// <summary>Parts that are looked at in all sets when pairs stay together.</summary>
    private const int PartsOfMany = 9;

    /// <summary>How much dearer than the best such a shape may be.</summary>
    private const int NearBest = 160;

    /// <summary>Rows more or less than the page has, for which is looked too, to say what is missing.</summary>
    public const int Spare = 24;

    private readonly MakeupRequest _request;
    private readonly MakeupMemory _memory;
    private readonly ImmutableArray<OpenRegion> _regions;
    private readonly ImmutableArray<StoryShapes> _shapes;
    private readonly ImmutableArray<int> _pairs;
    private readonly RegionRules _rules;
    private readonly FormChecker _checker = new();
    private readonly CutCosts _costs;

    /// <summary>The same for pages that keep to an earlier layout; null when there is none, and among too many items.</summary>
    private readonly CutCosts? _keptCosts;

    private readonly PageSketch _sketch;
    private readonly FormChooser _chooser;

    /// <summary>What was looked at last; null before the first search.</summary>
    private Step? _step;

    /// <summary>What one search looks at.</summary>
    /// <param name="Worse">How much dearer than its best a shape may be.</param>
    /// <param name="Family">The sets of items.</param>
    /// <param name="Costs">Costs of cuts, and which are allowed.</param>
    /// <param name="Keeps">Whether the pages have one structure, and differ by rows.</param>
    /// <param name="KeepsWidths">Whether each story has as many base columns as it had.</param>
    /// <param name="Turns">Whether stories may turn beside others.</param>
    private sealed record Step(
        int Worse, SetFamily Family, CutCosts Costs, bool Keeps = false, bool KeepsWidths = false, bool Turns = false);

    /// <summary>Weighs the shapes of all stories.</summary>
    /// <param name="request">The page.</param>
    /// <param name="items">What takes a place on it.</param>
    /// <param name="grid">Its grid.</param>
    /// <param name="styles">The house style with its faces.</param>
    /// <param name="memory">What earlier searches found out.</param>
    public SearchRun(MakeupRequest request, ImmutableArray<MakeupItem> items, PageGrid grid, StyleBook styles, MakeupMemory memory)
    {
        (_request, Items, _memory) = (request, items, memory);
        var master = request.Master;
        var first = request.Plan.Furniture == PageFurniture.Nameplate ? (master.Nameplate?.Rows ?? 0) + 1 : 1;
        _regions = OpenRoom.Of(master.Columns, first, master.Rows, Given(request));
        var shapes = ImmutableArray.CreateBuilder<StoryShapes>(items.Length);
        // By one thread: the budget of a page counts what its own thread allocates.
        foreach (var item in items)
            shapes.Add(new StoryShapes(item, grid, styles, request.Options, master.Rows - first + 1 + Spare, memory.Shapes));
        _shapes = shapes.ToImmutable();
        _pairs = Pairs(request, items);
        _rules = new RegionRules(_regions, items, _pairs, request.Style.Makeup);
        _costs = new CutCosts(items, _pairs, request.Style.Makeup);
        if (request.Keep is not null && items.Length <= MostApart)
            _keptCosts = new CutCosts(items, _pairs, request.Style.Makeup, new KeptOrder(items));
        var furniture = first > 1 ? [(new IndexRange(1, master.Columns), new IndexRange(1, first - 1))]
            : ImmutableArray<(IndexRange Columns, IndexRange Rows)>.Empty;
        _sketch = new PageSketch(request.Style.Makeup, grid, [.. Given(request), .. furniture]);
        _chooser = new FormChooser(_shapes, _checker, _sketch, _costs);
    }

    /// <summary>What takes a place on the page.</summary>
    public ImmutableArray<MakeupItem> Items { get; }

    /// <summary>Rows of the whole page that the stories need more than it has, or less (below zero); null when no depth is full.</summary>
    public int? RowsOver()
    {
        if (_regions.Length != 1 || _step is null) return null;
        var table = Table(_step);
        var band = table.Of(table.All, table.Columns);
        var depths = Enumerable.Range(band.Least, Math.Max(0, band.Most - band.Least + 1))
            .Where(depth => band.Cost(band.Any, depth) < ShapeTable.Never).ToList();
        return depths.Count == 0 ? null : depths.MinBy(depth => Math.Abs(depth - table.Rows)) - table.Rows;
    }

    /// <summary>Finds pages.</summary>
    /// <param name="alternatives">Most pages to return.</param>
    public MakeupResult Find(int alternatives)
    {
        if (_regions.IsEmpty) return new MakeupResult([]);
        // What was there yesterday comes first if it is full, whatever else might be better.
        var kept = KeptSteps().Select(step => Find([step], alternatives)).FirstOrDefault(found => !found.Pages.IsEmpty)
            ?? new MakeupResult([]);
        if (kept.Pages.Length >= alternatives) return kept;
        var others = Find(Steps(), alternatives);
        if (kept.Pages.IsEmpty) return others;
        var names = kept.Pages.Select(page => page.Structure).ToHashSet(StringComparer.Ordinal);
        return others with
        {
            Pages = [.. kept.Pages, .. others.Pages.Where(page => !names.Contains(page.Structure)).Take(alternatives - kept.Pages.Length)],
        };
    }

    public void Dispose()
    {
        foreach (var story in _shapes) story.Dispose();
    }

    private MakeupResult Find(IEnumerable<Step> steps, int alternatives)
    {
        var found = Best(steps);
        var judge = new PageJudge(_request, _sketch);
        string[] names = [.. Items.Select(item => item.Id)];
        var pages = new List<(FoundPage? Page, ulong Pattern)>();
        Judge(found.Take(Math.Max(JudgedPages, alternatives * 4)));
        if (_step is { Keeps: false } last && pages.Select(page => page.Page).OfType<FoundPage>().MinBy(page => page.Cost) is var best
            && (best is null || IsWorthTurning(best.Metrics)))
        {
            var limit = found.Count == 0 ? int.MaxValue : found[0].Cost;
            Judge(Best([Turning(last)]).Where(page => page.Corners > 0 && page.Cost < limit).Take(JudgedTurned));
        }

        var chosen = pages.Where(page => page.Page is not null).OrderBy(page => page.Page!.Cost).DistinctBy(page => page.Pattern)
            .Take(alternatives).Select(page => page.Page!);
        return new MakeupResult([.. chosen]) { Judged = pages.Count };

        void Judge(IEnumerable<ChosenPage> some) => pages.AddRange(some.Select(page => (judge.Judge(page, names), page.Pattern)));
    }

    /// <summary>Whether a page has what stories that turn may cure; others are not looked at for it, so that they cost no time.</summary>
    private static bool IsWorthTurning(PageMetrics metrics) => metrics.CutsAcross.Length + metrics.CutsDown.Length > 0
        || metrics.HeadlineBumps > 0 || metrics.LadderInversions > 0;

    /// <summary>The same search with stories that may turn; among many stories pairs stay together in it, for it comes on top.</summary>
    private Step Turning(Step step) => Items.Length < DearItems
        ? step with { Turns = true }
        : step with { Turns = true, Worse = NearBest, Family = ItemPairs.Family(Items, _pairs, PartsOfMany, 0) };

    /// <summary>Whether a story turned in the layout that is to be kept.</summary>
    private bool KeepsTurn => Items.Any(item => item.KeptCorner is not null);

    /// <summary>The pages of the first step that has any, the likely cheapest first.</summary>
    private List<ChosenPage> Best(IEnumerable<Step> steps)
    {
        var found = new SortedDictionary<ulong, ChosenPage>();
        // Among many stories the shapes near each one's best are enough; when no page is made of them, all are looked at.
        foreach (var step in steps)
        {
            _step = step;
            foreach (var story in _shapes) story.Table.Narrow(step.Worse, step.KeepsWidths);
            Search(found, step);
            if (found.Count > 0) break;
        }

        return [.. found.Values.OrderBy(page => page.Cost).ThenBy(page => page.Structure)];
    }

    /// <summary>Pages that keep to the earlier layout: first those that change nothing but rows and forms.</summary>
    private IEnumerable<Step> KeptSteps()
    {
        if (_keptCosts is null) yield break;
        var step = new Step(ShapeTable.Never, SetFamily.Whole(Items.Length), _keptCosts, Keeps: true, Turns: KeepsTurn);
        yield return step with { KeepsWidths = true };
        yield return step;
    }

    private IEnumerable<Step> Steps()
    {
        var whole = Items.Length <= MostApart ? SetFamily.Whole(Items.Length) : null;
        if (Items.Length >= ManyItems)
        {
            if (whole is not null) yield return new Step(NearBest / (Items.Length - ManyItems + 1), whole, _costs);
            for (var shift = 0; shift < 2 && Items.Length > PartsOfMany; shift++)
            {
                var pairs = ItemPairs.Family(Items, _pairs, PartsOfMany, shift);
                yield return new Step(NearBest, pairs, _costs);
                yield return new Step(ShapeTable.Never, pairs, _costs);
            }

            if (whole is not null) yield return new Step(NearBest, whole, _costs);
        }

        if (whole is not null) yield return new Step(ShapeTable.Never, whole, _costs);
    }

    /// <summary>Looks for pages until no more shapes turn out other than they were thought, or enough pages are full.</summary>
    private void Search(SortedDictionary<ulong, ChosenPage> found, Step step)
    {
        for (var round = 1; ; round++)
        {
            var before = _checker.Asked;
            foreach (var trees in BestPages(step))
            {
                _request.Options.Budget?.Check();
                if (_chooser.Choose(trees) is not { } page) continue;
                var name = step.Keeps ? page.Exact : page.Structure;
                if (!found.TryGetValue(name, out var known) || page.Cost < known.Cost) found[name] = page;
            }

            var enough = Items.Length < DearItems ? Enough : JudgedPages;
            if (_checker.Asked == before || found.Count >= enough || round == (step.Keeps ? RoundsOfKept : Rounds)) return;
        }
    }

    private IReadOnlyList<ImmutableArray<PlacedTree>> BestPages(Step step)
    {
        // What shapes without a corner cost is too much for a key.
        if (step.Turns) return [.. new PageTrees(Table(step), _regions, _rules, step.Keeps).Find(Trees)];
        var key = Key(step);
        if (_memory.Trees.Find(key) is { } known) return known;
        ImmutableArray<ImmutableArray<PlacedTree>> trees = [.. new PageTrees(Table(step), _regions, _rules, step.Keeps).Find(Trees)];
        _memory.Trees.Keep(key, trees);
        return trees;
    }

    private ValueTable Table(Step step) => new(
        [.. _shapes.Select(story => story.Table)], step.Family, step.Costs, _regions, Spare, Environment.ProcessorCount,
        _request.Options.Budget, step.Turns ? [.. _shapes.Select(story => story.Corners)] : []);

    /// <summary>All that decides which dissections are best.</summary>
    private ImmutableArray<int> Key(Step step)
    {
        var (key, family) = (ImmutableArray.CreateBuilder<int>(), step.Family);
        key.Add(step.Keeps ? 1 : 0);
        foreach (var region in _regions) key.AddRange(region.Column, region.Row, region.Columns, region.Rows);
        step.Costs.AddKey(key);
        _rules.AddKey(key);
        foreach (var group in family.BySize) key.Add(group.Length);
        if (family.BySize.Length > 1) key.AddRange(family.BySize[1]);
        foreach (var story in _shapes) story.Table.AddKey(key);
        return key.ToImmutable();
    }

    /// <summary>Places that a layout gives away already.</summary>
    private static ImmutableArray<(IndexRange Columns, IndexRange Rows)> Given(MakeupRequest request) => request.Given is { } given
        ? [.. given.Modules.Select(module => (module.Columns, module.Rows)), .. given.Ads.Select(ad => (ad.Columns, ad.Rows))]
        : [];

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
