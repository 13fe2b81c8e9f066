using System.Collections.Immutable;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Dissection;

/// <summary>The best dissections of a page whose room may be in several rectangles.</summary>
/// <param name="table">What sets of items cost.</param>
/// <param name="regions">The rectangles.</param>
/// <param name="rules">Which items may stand where.</param>
/// <param name="byRows">Whether dissections differ that differ by rows alone.</param>
internal sealed class PageTrees(ValueTable table, ImmutableArray<OpenRegion> regions, RegionRules rules, bool byRows = false)
{
    /// <summary>Ways to share the items out to the rectangles that are looked at, and dissections of each rectangle.</summary>
    private const int MostShares = 24;
    private const int OfShare = 3;

    private readonly BestTrees _best = new(table, byRows);

    /// <summary>The best dissections, the cheapest first.</summary>
    /// <param name="count">How many.</param>
    public IEnumerable<ImmutableArray<PlacedTree>> Find(int count)
    {
        if (regions is [var whole])
        {
            foreach (var tree in _best.Find(table.All, whole.Columns, whole.Rows, count))
                yield return [new PlacedTree(tree, whole.Column, whole.Row)];
            yield break;
        }

        var shares = new List<(int Cost, ImmutableArray<int> Sets)>();
        Share(table.All, 0, 0, [], shares);
        foreach (var share in shares.OrderBy(share => share.Cost).ThenBy(share => share.Sets[0]).Take(MostShares))
        {
            var pages = new List<ImmutableArray<PlacedTree>> { ImmutableArray<PlacedTree>.Empty };
            for (var i = 0; i < regions.Length; i++)
            {
                var region = regions[i];
                var trees = _best.Find(share.Sets[i], region.Columns, region.Rows, OfShare);
                pages = [.. from page in pages from tree in trees select page.Add(new PlacedTree(tree, region.Column, region.Row))];
            }

            foreach (var page in pages.OrderBy(page => page.Sum(part => part.Tree.Cost)).Take(OfShare)) yield return page;
        }
    }

    private void Share(int rest, int at, int cost, ImmutableArray<int> sets, List<(int Cost, ImmutableArray<int> Sets)> found)
    {
        var region = regions[at];
        int CostOf(int set)
        {
            if (!rules.Allows(at, set)) return ShapeTable.Never;
            var band = table.Of(set, region.Columns);
            var found = band.Cost(band.Any, region.Rows);
            return found >= ShapeTable.Never ? found : found + rules.CostOf(at, set);
        }

        if (at == regions.Length - 1)
        {
            if (rest != 0 && table.IsKnown(rest) && CostOf(rest) is var last && last < ShapeTable.Never)
                found.Add((cost + last, sets.Add(rest)));
            return;
        }

        for (var set = rest; set > 0; set = (set - 1) & rest)
        {
            if (table.IsKnown(set) && CostOf(set) is var one && one < ShapeTable.Never)
                Share(rest ^ set, at + 1, cost + one, sets.Add(set), found);
        }
    }
}
