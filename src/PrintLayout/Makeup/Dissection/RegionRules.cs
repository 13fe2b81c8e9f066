using System.Collections.Immutable;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Dissection;

/// <summary>Which items may stand in which rectangle of a page whose room is in several, and what it costs where they do.</summary>
internal sealed class RegionRules
{
    private readonly ImmutableArray<int> _pairs;
    private readonly int[] _barred;
    private readonly bool[] _isTop;
    private readonly int _lead;
    private readonly MakeupStyle _wishes;

    /// <summary>Prepares the rules.</summary>
    /// <param name="regions">The rectangles.</param>
    /// <param name="items">The items.</param>
    /// <param name="pairs">Sets of two items that are to stand together.</param>
    /// <param name="wishes">What the house wants.</param>
    public RegionRules(
        ImmutableArray<OpenRegion> regions, ImmutableArray<MakeupItem> items, ImmutableArray<int> pairs, MakeupStyle wishes)
    {
        (_pairs, _wishes) = (pairs, wishes);
        (_barred, _isTop) = (new int[regions.Length], [.. regions.Select(region => region.Row == regions.Min(one => one.Row))]);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is { Rank: 0, IsAd: false }) _lead |= 1 << i;
            for (var at = 0; at < regions.Length; at++)
            {
                if (!May(items[i], regions, at)) _barred[at] |= 1 << i;
            }
        }
    }

    /// <summary>Whether a set may stand in a rectangle.</summary>
    public bool Allows(int region, int set) => (_barred[region] & set) == 0;

    /// <summary>What it costs that a set stands in a rectangle and all others elsewhere.</summary>
    public int CostOf(int region, int set)
    {
        var cost = (set & _lead) != 0 && !_isTop[region] ? _wishes.LeadNotAtTop : 0;
        foreach (var pair in _pairs)
        {
            // Counted once for each of the two rectangles that share a pair.
            if ((set & pair) != 0 && (set & pair) != pair) cost += _wishes.LeadNotAtTop / 2;
        }

        return cost;
    }

    /// <summary>Adds what decides the rules, but for the house and what stands in the key of the cuts, to a key.</summary>
    public void AddKey(ImmutableArray<int>.Builder key) => key.AddRange(_barred);

    /// <summary>A pin by cells needs a rectangle with those cells; one by a part of the page the rectangle nearest to it.</summary>
    private static bool May(MakeupItem item, ImmutableArray<OpenRegion> regions, int at)
    {
        var region = regions[at];
        if (item.Columns is { } columns && (columns.First < region.Column || columns.Last >= region.Column + region.Columns)) return false;
        if (item.Rows is { } rows && (rows.First < region.Row || rows.Last >= region.Row + region.Rows)) return false;
        if (item.Columns is not null || item.Rows is not null) return true;
        var most = regions.Max(one => Near(item, one, regions));
        return Near(item, region, regions) == most;
    }

    /// <summary>How many of the sides that an item is to touch a rectangle reaches; head and foot count more.</summary>
    private static int Near(MakeupItem item, OpenRegion region, ImmutableArray<OpenRegion> regions)
    {
        var sides = item.Sides;
        var near = sides.Top && region.Row == regions.Min(one => one.Row) ? 2 : 0;
        if (sides.Bottom && region.Row + region.Rows == regions.Max(one => one.Row + one.Rows)) near += 2;
        if (sides.Left && region.Column == regions.Min(one => one.Column)) near++;
        if (sides.Right && region.Column + region.Columns == regions.Max(one => one.Column + one.Columns)) near++;
        return near;
    }
}
