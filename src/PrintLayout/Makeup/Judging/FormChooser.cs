using System.Collections.Immutable;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Placing;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Judging;

/// <summary>Chooses the forms of a dissection's modules so that they suit one another.</summary>
/// <param name="shapes">The shapes of each item.</param>
/// <param name="checker">Knows which forms are full.</param>
/// <param name="sketch">What modules cost a page by how they stand to one another.</param>
/// <param name="cuts">What the cuts cost.</param>
internal sealed class FormChooser(ImmutableArray<StoryShapes> shapes, FormChecker checker, PageSketch sketch, CutCosts cuts)
{
    private const int Passes = 3;

    /// <summary>The forms of a dissection, from the cheapest of each module on, changed while the page gets better by it.</summary>
    /// <param name="trees">The dissection of each rectangle of the page.</param>
    /// <returns>The modules and their cost; null when a module cannot be filled after all, or would not stand where it is pinned.</returns>
    public ChosenPage? Choose(ImmutableArray<PlacedTree> trees)
    {
        CutLeaf[] leaves = [.. trees.SelectMany(part => part.Tree.Leaves(part.Column, part.Row))];
        var page = new PlacedForm[leaves.Length];
        var options = new IReadOnlyList<CheckedForm>[leaves.Length];
        var costs = new int[leaves.Length];
        var isFull = true;
        for (var i = 0; i < leaves.Length; i++)
        {
            var (leaf, item) = (leaves[i], shapes[leaves[i].Item].Table.Item);
            if (item.Columns is { } columns && columns != new Geometry.IndexRange(leaf.Column, leaf.Column + leaf.Columns - 1)) return null;
            if (item.Rows is { } rows && rows != new Geometry.IndexRange(leaf.Row, leaf.Row + leaf.Rows - 1)) return null;
            options[i] = item.IsAd ? [] : checker.Full(shapes[leaf.Item], leaf.Columns, leaf.Rows, leaf.Corner);
            // All modules are looked at even when one fails: the table learns from each.
            isFull &= item.IsAd || options[i].Count > 0;
            page[i] = new PlacedForm(item, leaf, options[i].Count > 0 ? options[i][0].Form : null);
            costs[i] = options[i].Count > 0 ? options[i][0].Cost : 0;
        }

        if (!isFull) return null;
        var best = sketch.CostOf(page);
        for (var pass = 0; pass < Passes; pass++)
        {
            var changed = false;
            for (var i = 0; i < page.Length; i++) changed |= Improve(page, costs, options[i], i, ref best);
            if (!changed) break;
        }

        var order = trees.Sum(part => CutCost(part.Tree));
        // The line through the page is among all lines that the sketch finds.
        if (trees is [{ Tree: { First: { } first } whole }]) order -= cuts.OfPage(whole.Kind, first.Rows, whole.Rows);
        return new ChosenPage(trees, [.. page], costs.Sum(), order, best + sketch.CutsOf(leaves));
    }

    private bool Improve(PlacedForm[] page, int[] costs, IReadOnlyList<CheckedForm> options, int at, ref int best)
    {
        var changed = false;
        foreach (var option in options)
        {
            var before = page[at];
            if (ReferenceEquals(option.Form, before.Form)) continue;
            page[at] = before with { Form = option.Form };
            var cost = sketch.CostOf(page);
            if (cost + option.Cost < best + costs[at]) (best, costs[at], changed) = (cost, option.Cost, true);
            else page[at] = before;
        }

        return changed;
    }

    /// <summary>What the cuts themselves cost: the tree's cost less that of its modules.</summary>
    private static int CutCost(CutTree tree) => tree.Cost - LeafCost(tree);

    private static int LeafCost(CutTree tree) => tree.First is null ? tree.Cost : LeafCost(tree.First) + LeafCost(tree.Second!);
}
