using System.Numerics;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Dissection;

/// <summary>
/// The best dissections of a page that differ in structure, read off the table from the root down; only regions that good pages need are
/// looked at (the lazy search for k best derivations of Huang and Chiang, "Better k-best parsing", 2005).
/// </summary>
/// <param name="table">The table.</param>
/// <param name="byRows">Whether dissections differ that differ by rows alone.</param>
internal sealed class BestTrees(ValueTable table, bool byRows = false)
{
    /// <summary>Dissections kept of a region inside the page.</summary>
    private const int OfRegion = 4;

    private readonly Dictionary<(int Set, int Columns, int Rows, CutKind Not), List<CutTree>> _known = [];

    private readonly record struct Option(int Bound, CutKind Kind, int First, int At, CornerCut Corner = default);

    /// <summary>The best dissections of a rectangle.</summary>
    /// <param name="set">The items in it.</param>
    /// <param name="columns">Its base columns.</param>
    /// <param name="rows">Its rows, separator included.</param>
    /// <param name="count">How many.</param>
    public IReadOnlyList<CutTree> Find(int set, int columns, int rows, int count) =>
        Trees(set, columns, rows, CutKind.None, count, OfRegion);

    private List<CutTree> Region(int set, int columns, int rows, CutKind not)
    {
        var key = (set, columns, rows, not);
        if (_known.TryGetValue(key, out var trees)) return trees;
        return _known[key] = Trees(set, columns, rows, not, OfRegion, OfRegion);
    }

    private List<CutTree> Trees(int set, int columns, int rows, CutKind not, int count, int inner)
    {
        if (BitOperations.IsPow2(set))
        {
            var cost = table.ShapesOf(set).Of(columns, rows - 1);
            return cost >= ShapeTable.Never ? [] : [CutTree.Leaf(BitOperations.TrailingZeroCount(set), columns, rows, cost)];
        }

        var found = new List<CutTree>();
        var best = new Dictionary<ulong, CutTree>();
        foreach (var option in Options(set, columns, rows, not))
        {
            if (found.Count >= count && option.Bound >= found[count - 1].Cost) break;
            foreach (var tree in Derive(set, columns, rows, option, inner))
            {
                var key = byRows ? tree.Exact : tree.Structure;
                if (best.TryGetValue(key, out var same) && same.Cost <= tree.Cost) continue;
                best[key] = tree;
            }

            found = [.. best.Values.OrderBy(tree => tree.Cost).ThenBy(tree => tree.Structure).Take(count)];
        }

        return found;
    }

    private IEnumerable<CutTree> Derive(int set, int columns, int rows, Option option, int inner)
    {
        var second = set ^ option.First;
        if (option.Corner is { Columns: > 0 } corner)
        {
            var story = CutTree.Leaf(BitOperations.TrailingZeroCount(option.First), columns, rows, corner.Own);
            var around = table.CutCost(option.Kind, option.First, second, columns, rows, 0);
            foreach (var part in Region(second, corner.Columns, corner.Rows, CutKind.None))
                yield return CutTree.Round(option.Kind, story, part, around);
            yield break;
        }

        var isDown = option.Kind == CutKind.Down;
        var cost = table.CutCost(option.Kind, option.First, second, columns, rows, option.At);
        var firsts = isDown
            ? Region(option.First, option.At, rows, CutKind.Down)
            : Region(option.First, columns, option.At, CutKind.Across);
        var seconds = isDown
            ? Region(second, columns - option.At, rows, CutKind.None)
            : Region(second, columns, rows - option.At, CutKind.None);
        for (var i = 0; i < firsts.Count; i++)
        {
            // The tenth best of one side goes with nothing but the best of the other.
            for (var j = 0; j < seconds.Count && (i + 1) * (j + 1) <= inner; j++)
                yield return CutTree.Of(option.Kind, firsts[i], seconds[j], cost);
        }
    }

    private List<Option> Options(int set, int columns, int rows, CutKind not)
    {
        var options = new List<Option>();
        foreach (var corner in table.CornersOf(set, columns, rows))
            options.Add(new Option(corner.Cost, corner.Kind, corner.First, corner.Columns, corner));
        foreach (var first in table.Firsts(set))
        {
            var second = set ^ first;
            if (not != CutKind.Down)
            {
                var cost = table.CutCost(CutKind.Down, first, second, columns, rows, 0);
                for (var at = 1; at < columns && cost < ShapeTable.Never; at++)
                {
                    var (left, right) = (table.Of(first, at), table.Of(second, columns - at));
                    Add(options, CutKind.Down, first, at, left.Cost(left.NotDown, rows), right.Cost(right.Any, rows), cost);
                }
            }

            if (not == CutKind.Across) continue;
            var (upper, lower) = (table.Of(first, columns), table.Of(second, columns));
            for (var at = upper.Least; at <= upper.Most && at < rows; at++)
            {
                var cost = table.CutCost(CutKind.Across, first, second, columns, rows, at);
                Add(options, CutKind.Across, first, at, upper.Cost(upper.NotAcross, at), lower.Cost(lower.Any, rows - at), cost);
            }
        }

        options.Sort((a, b) => (a.Bound, a.Kind, a.First, a.At).CompareTo((b.Bound, b.Kind, b.First, b.At)));
        return options;
    }

    private static void Add(List<Option> options, CutKind kind, int first, int at, int one, int other, int cost)
    {
        if (one < ShapeTable.Never && other < ShapeTable.Never && cost < ShapeTable.Never)
            options.Add(new Option(one + other + cost, kind, first, at));
    }
}
