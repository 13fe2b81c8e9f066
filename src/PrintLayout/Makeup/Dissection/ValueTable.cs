using System.Collections.Immutable;
using System.Numerics;
using PrintLayout.Layout.Work;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Dissection;

/// <summary>
/// The least cost at which each set of items fills each region of the page, by dynamic programming over cuts (guillotine dissections; the
/// combining of shape curves of Stockmeyer, "Optimal orientations of cells in slicing floorplan designs", 1983). A region is known by width
/// and depth alone. Each dissection is counted once: the first part of a cut is not cut the same way again.
/// </summary>
internal sealed class ValueTable
{
    private readonly ImmutableArray<IShapeCosts> _shapes;
    private readonly CutCosts _costs;
    private readonly int _columns;
    private readonly int _rows;
    private readonly Band[][] _bands;
    private readonly int[] _leastArea;
    private readonly int[] _mostArea;
    private readonly bool[] _known;
    private readonly SetFamily _family;
    private readonly bool _isWhole;
    private readonly int _area;
    private readonly ImmutableArray<ICornerCosts> _corners;

    /// <summary>Items that may stand in a corner of another; in that of the whole page as many as there are.</summary>
    private const int MostInCorner = 2;

    /// <summary>Fills the table.</summary>
    /// <param name="shapes">The shapes of each item.</param>
    /// <param name="costs">Costs of cuts.</param>
    /// <param name="family">The sets that are looked at.</param>
    /// <param name="spare">Rows by which the page may be deeper or less deep, to see what would fit.</param>
    /// <param name="regions">The rectangles of the page.</param>
    /// <param name="threads">Threads that may work on it; the table is the same for any number.</param>
    /// <param name="budget">What the work may cost; null for no limit.</param>
    /// <param name="corners">The shapes of each item that lack a lower corner; empty when none are looked at.</param>
    public ValueTable(
        ImmutableArray<IShapeCosts> shapes, SetFamily family, CutCosts costs, ImmutableArray<OpenRegion> regions, int spare, int threads,
        WorkBudget? budget = null, ImmutableArray<ICornerCosts> corners = default)
    {
        (_shapes, _costs, _family) = (shapes, costs, family);
        _corners = corners.IsDefault ? [] : corners;
        (_columns, _rows) = (regions.Max(region => region.Columns), regions.Max(region => region.Rows));
        _isWhole = regions.Length == 1;
        _area = regions.Sum(region => region.Columns * region.Rows) + (_isWhole ? spare * _columns : 0);
        var sets = 1 << shapes.Length;
        _bands = new Band[sets][];
        _bands[0] = [];
        (_leastArea, _mostArea) = (new int[sets], new int[sets]);
        for (var i = 0; i < shapes.Length; i++) Fill(i);
        _known = new bool[sets];
        for (var set = 1; set < sets; set++)
        {
            var rest = set & (set - 1);
            if (rest == 0) continue;
            _leastArea[set] = _leastArea[rest] + _leastArea[set ^ rest];
            _mostArea[set] = _mostArea[rest] + _mostArea[set ^ rest];
        }

        foreach (var group in family.BySize)
        {
            budget?.Check();
            foreach (var set in group) _known[set] = true;
            if (BitOperations.IsPow2(group[0])) continue;
            // Sets of one size ask smaller ones alone.
            Parallel.ForEach(group, new ParallelOptions { MaxDegreeOfParallelism = threads }, set => Combine(set, spare));
        }
    }

    /// <summary>All items.</summary>
    public int All => _bands.Length - 1;

    /// <summary>Rows of the page, separator included.</summary>
    public int Rows => _rows;

    /// <summary>Base columns of the page.</summary>
    public int Columns => _columns;

    /// <summary>Costs of cuts.</summary>
    public CutCosts Costs => _costs;

    /// <summary>Whether a set is one of those that are looked at.</summary>
    public bool IsKnown(int set) => _known[set];

    /// <summary>The ways to part a set in two, by their first parts.</summary>
    public IEnumerable<int> Firsts(int set) => _family.Firsts(set);

    /// <summary>The depths that a set fills at a width.</summary>
    public Band Of(int set, int columns) => _bands[set][columns];

    /// <summary>The shapes of the only item of a set.</summary>
    public IShapeCosts ShapesOf(int set) => _shapes[BitOperations.TrailingZeroCount(set)];

    /// <summary>What the cut at the root costs: for the whole page the line that runs through it too.</summary>
    public int CutCost(CutKind kind, int first, int second, int columns, int rows, int at) =>
        _costs.Of(kind, first, second) is not { } cost ? ShapeTable.Never
        : _isWhole && (first | second) == All && columns == _columns ? cost + _costs.OfPage(kind, at, rows) : cost;

    /// <summary>The ways to fill a region with a story all round the others, the best of each corner's width.</summary>
    /// <param name="set">The items, two at least.</param>
    /// <param name="columns">Base columns of the region.</param>
    /// <param name="rows">Its rows, separator included.</param>
    public IEnumerable<CornerCut> CornersOf(int set, int columns, int rows)
    {
        if (_corners.IsEmpty) yield break;
        var isPage = _isWhole && set == All && columns == _columns;
        for (var left = set; left != 0; left &= left - 1)
        {
            var (first, second) = (left & -left, set ^ (left & -left));
            if (!_known[second] || (!isPage && BitOperations.PopCount((uint)second) > MostInCorner)) continue;
            foreach (var kind in CornerKinds)
            {
                if (_costs.Of(kind, first, second) is not { } cut) continue;
                for (var wide = 1; wide < columns; wide++)
                {
                    var own = _corners[BitOperations.TrailingZeroCount(first)].Of(columns, rows - 1, wide, kind == CutKind.CornerLeft);
                    if (own.Costs is { } costs && Best(costs, own.Least, _bands[second][wide]) is var (cost, at) && at >= 0)
                        yield return new CornerCut(cost + cut, kind, first, costs[at], wide, own.Least + at);
                }
            }
        }
    }

    private static readonly CutKind[] CornerKinds = [CutKind.CornerRight, CutKind.CornerLeft];

    private static (int Cost, int At) Best(int[] own, int least, Band others)
    {
        var (best, at) = (ShapeTable.Never, -1);
        var from = Math.Max(0, others.Least - least);
        var to = Math.Min(own.Length - 1, others.Most - least);
        for (var i = from; i <= to; i++)
        {
            var cost = own[i] + others.Any[i + least - others.Least];
            if (cost < best) (best, at) = (cost, i);
        }

        return (best, at);
    }

    private void Fill(int item)
    {
        var set = 1 << item;
        _bands[set] = new Band[_columns + 1];
        (_leastArea[set], _mostArea[set]) = (int.MaxValue / 2, 0);
        for (var wide = 1; wide <= _columns; wide++)
        {
            var band = new Band(1, _rows + 40);
            for (var deep = band.Least; deep <= band.Most; deep++)
            {
                var cost = _shapes[item].Of(wide, deep - 1);
                var at = deep - band.Least;
                (band.Any[at], band.NotAcross[at], band.NotDown[at]) = (cost, cost, cost);
                if (cost >= ShapeTable.Never) continue;
                _leastArea[set] = Math.Min(_leastArea[set], wide * deep);
                _mostArea[set] = Math.Max(_mostArea[set], wide * deep);
            }

            _bands[set][wide] = band.Trimmed();
        }

        if (_corners.IsEmpty) return;
        var turned = _corners[item].Areas;
        _leastArea[set] = Math.Min(_leastArea[set], turned.Least);
        _mostArea[set] = Math.Max(_mostArea[set], turned.Most);
    }

    private void Combine(int set, int spare)
    {
        var bands = new Band[_columns + 1];
        var rest = All ^ set;
        for (var wide = 1; wide <= _columns; wide++)
        {
            // What the other items need must be left over.
            var (least, most) = (_leastArea[set] / wide, Math.Min(_rows + spare, (_mostArea[set] + wide - 1) / wide));
            if (_isWhole && (wide == _columns || rest == 0))
            {
                least = Math.Max(least, _rows - spare - ((_mostArea[rest] + wide - 1) / wide));
                most = Math.Min(most, _rows + spare - (_leastArea[rest] / wide));
            }

            most = Math.Min(most, (_area - _leastArea[rest]) / wide);
            bands[wide] = most < least ? Band.Empty : new Band(Math.Max(1, least), most);
        }

        var isAll = _isWhole && set == All;
        foreach (var first in _family.Firsts(set))
        {
            var second = set ^ first;
            if (_costs.Of(CutKind.Down, first, second) is { } down) CutDown(bands, first, second, down, isAll);
            if (_costs.Of(CutKind.Across, first, second) is { } across) CutAcross(bands, first, second, across, isAll);
        }

        if (!_corners.IsEmpty) TurnCorners(bands, set);
        for (var wide = 1; wide <= _columns; wide++) bands[wide] = bands[wide].Trimmed();
        _bands[set] = bands;
    }

    private void TurnCorners(Band[] bands, int set)
    {
        for (var wide = 2; wide <= _columns; wide++)
        {
            var band = bands[wide];
            for (var deep = band.Least; deep <= band.Most; deep++)
            {
                foreach (var corner in CornersOf(set, wide, deep))
                {
                    var at = deep - band.Least;
                    band.Any[at] = Math.Min(band.Any[at], corner.Cost);
                    // Such a region has no line all through it, and may be part of any cut.
                    band.NotAcross[at] = Math.Min(band.NotAcross[at], corner.Cost);
                    band.NotDown[at] = Math.Min(band.NotDown[at], corner.Cost);
                }
            }
        }
    }

    private void CutDown(Band[] bands, int first, int second, int cutCost, bool isAll)
    {
        for (var wide = 2; wide <= _columns; wide++)
        {
            var band = bands[wide];
            if (band.IsEmpty) continue;
            var cost = isAll && wide == _columns ? cutCost + _costs.OfPage(CutKind.Down, 0, _rows) : cutCost;
            for (var at = 1; at < wide; at++)
            {
                var (left, right) = (_bands[first][at], _bands[second][wide - at]);
                var from = Math.Max(band.Least, Math.Max(left.Least, right.Least));
                var to = Math.Min(band.Most, Math.Min(left.Most, right.Most));
                var count = to - from + 1;
                if (count <= 0) continue;
                LeastSums.Lower(
                    left.NotDown.AsSpan(from - left.Least, count), right.Any.AsSpan(from - right.Least, count), cost,
                    band.NotAcross.AsSpan(from - band.Least, count), band.Any.AsSpan(from - band.Least, count));
            }
        }
    }

    private void CutAcross(Band[] bands, int first, int second, int cutCost, bool isAll)
    {
        for (var wide = 1; wide <= _columns; wide++)
        {
            var band = bands[wide];
            var (upper, lower) = (_bands[first][wide], _bands[second][wide]);
            if (band.IsEmpty || upper.IsEmpty || lower.IsEmpty) continue;
            for (var at = upper.Least; at <= upper.Most; at++)
            {
                var above = upper.NotAcross[at - upper.Least];
                if (above >= ShapeTable.Never) continue;
                above += cutCost;
                var (from, to) = (Math.Max(lower.Least, band.Least - at), Math.Min(lower.Most, band.Most - at));
                if (isAll && wide == _columns)
                {
                    // What the line through the page costs depends on its height.
                    for (var deep = from; deep <= to; deep++)
                    {
                        var i = at + deep - band.Least;
                        LeastSums.Lower(
                            lower.Any.AsSpan(deep - lower.Least, 1), above + _costs.OfPage(CutKind.Across, at, at + deep),
                            band.NotDown.AsSpan(i, 1), band.Any.AsSpan(i, 1));
                    }
                }
                else if (to >= from)
                {
                    var i = at + from - band.Least;
                    LeastSums.Lower(
                        lower.Any.AsSpan(from - lower.Least, to - from + 1), above, band.NotDown.AsSpan(i, to - from + 1),
                        band.Any.AsSpan(i, to - from + 1));
                }
            }
        }
    }
}
