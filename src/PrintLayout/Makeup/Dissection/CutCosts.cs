using System.Collections.Immutable;
using System.Numerics;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Dissection;

/// <summary>What a cut costs by what stands on its two sides, and which cuts are not allowed. Sets of items are bits of a number.</summary>
internal sealed class CutCosts
{
    private const int MostRanks = 4;

    /// <summary>Neighbours whose heads begin in one row, as after each cut down: some forms cure it.</summary>
    private const int Neighbours = 24;

    private readonly MakeupStyle _wishes;
    private readonly int _ads;
    private readonly int _top;
    private readonly int _bottom;
    private readonly int _left;
    private readonly int _right;
    private readonly ImmutableArray<int> _pairs;
    private readonly int[] _best;
    private readonly KeptOrder? _kept;

    /// <summary>Prepares the costs of sets.</summary>
    /// <param name="items">The items.</param>
    /// <param name="pairs">Sets of two items that are to stand together.</param>
    /// <param name="wishes">What the house wants.</param>
    /// <param name="kept">Which cuts keep to an earlier layout; null when all are allowed.</param>
    public CutCosts(ImmutableArray<MakeupItem> items, ImmutableArray<int> pairs, MakeupStyle wishes, KeptOrder? kept = null)
    {
        (_wishes, _pairs, _kept) = (wishes, pairs, kept);
        for (var i = 0; i < items.Length; i++)
        {
            var (bit, sides) = (1 << i, items[i].Sides);
            if (items[i].IsAd) _ads |= bit;
            if (sides.Top) _top |= bit;
            if (sides.Bottom) _bottom |= bit;
            if (sides.Left) _left |= bit;
            if (sides.Right) _right |= bit;
        }

        _best = new int[1 << items.Length];
        Array.Fill(_best, int.MaxValue);
        for (var set = 1; set < _best.Length; set++)
        {
            var rest = set & (set - 1);
            var item = items[BitOperations.TrailingZeroCount(set)];
            _best[set] = Math.Min(_best[rest], item.IsAd ? int.MaxValue : item.Rank);
        }
    }

    /// <summary>Adds what decides the costs, but for those of the house, to a key.</summary>
    public void AddKey(ImmutableArray<int>.Builder key)
    {
        key.AddRange(_ads, _top, _bottom, _left, _right, _pairs.Length);
        key.AddRange(_pairs);
        for (var bit = 1; bit < _best.Length; bit <<= 1) key.Add(_best[bit]);
        _kept?.AddKey(key);
    }

    /// <summary>Cost of a cut; null when an item would come to a side where it may not stand.</summary>
    /// <param name="kind">Across or down.</param>
    /// <param name="first">The items above or left.</param>
    /// <param name="second">The items below or right.</param>
    public int? Of(CutKind kind, int first, int second)
    {
        var cost = 0;
        if (_kept?.Allows(kind, first, second) == false) return null;
        if (kind is CutKind.CornerLeft or CutKind.CornerRight)
        {
            // What stands in a corner has the story above it and on one side.
            if ((second & (_top | (kind == CutKind.CornerLeft ? _right : _left))) != 0 || (first & _bottom) != 0) return null;
            cost += _wishes.LWrap;
        }
        else if (kind == CutKind.Across)
        {
            if ((second & _top) != 0) return null;
            if ((first & _bottom) != 0 && (second & ~_ads) != 0) return null;
        }
        else
        {
            if ((second & _left) != 0 || ((first & _right) != 0 && (second & ~_ads) != 0)) return null;
            if (_best[first] != int.MaxValue && _best[second] != int.MaxValue) cost += Neighbours;
        }

        if (_best[first] > _best[second] && _best[second] != int.MaxValue && _best[first] != int.MaxValue)
        {
            var gap = Math.Min(MostRanks, _best[first] - _best[second]);
            cost += gap * (kind == CutKind.Down ? _wishes.RankBehind : _wishes.RankBelow);
        }

        if (kind != CutKind.Down && _best[second] == 0 && _best[first] != int.MaxValue) cost += _wishes.LeadNotAtTop;
        foreach (var pair in _pairs)
        {
            if ((first & pair) != 0 && (second & pair) != 0 && (first | second) != pair) cost += _wishes.LeadNotAtTop;
        }

        return cost;
    }

    /// <summary>What a cut through the whole page costs more.</summary>
    /// <param name="kind">Across or down.</param>
    /// <param name="at">Rows above it.</param>
    /// <param name="rows">Rows of the page.</param>
    public int OfPage(CutKind kind, int at, int rows) => kind == CutKind.Down ? _wishes.CutDown
        : kind == CutKind.Across && at * 10 > rows * 3 && at * 10 < rows * 7 ? _wishes.CutAcross : 0;
}
