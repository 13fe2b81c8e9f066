using System.Collections.Immutable;

namespace PrintLayout.Layout;

/// <summary>A galley item at its row in a leg.</summary>
/// <param name="Item">The item.</param>
/// <param name="Row">First row it takes, from 0 at the leg's top.</param>
/// <param name="Lead">Extra rows left open above it (at crossheads).</param>
public readonly record struct PlacedItem(GalleyItem Item, int Row, int Lead);

/// <summary>A galley in legs.</summary>
/// <param name="Legs">Items of each leg.</param>
/// <param name="PlacedCount">How many items of the galley are placed; the rest is overset.</param>
/// <param name="FreeRows">Rows left free at the foot of each leg.</param>
/// <param name="BrokenKeeps">Items behind which a leg had to end against the keep rules.</param>
/// <param name="Cost">What the fill costs: 0 when every leg is full and every rule kept.</param>
public sealed record FilledLegs(
    ImmutableArray<ImmutableArray<PlacedItem>> Legs,
    int PlacedCount,
    ImmutableArray<int> FreeRows,
    ImmutableArray<GalleyItem> BrokenKeeps,
    long Cost);

/// <summary>
/// Cuts a galley into legs by dynamic programming: every leg ends on the module's foot, crossheads open by a row where
/// that helps, and the keep rules (no widow, no orphan, no crosshead at a foot) are costs that only bend when nothing
/// else fits. Whole numbers throughout.
/// </summary>
public static class LegFiller
{
    /// <summary>A row opened above a crosshead.</summary>
    private const int OpenedCrosshead = 4;

    /// <summary>A blank row at the foot of a leg that is not the last.</summary>
    private const int BlankFootRow = 40;

    /// <summary>First line of a paragraph alone at a foot.</summary>
    private const int Orphan = 60;

    /// <summary>Last line of a paragraph alone at a head.</summary>
    private const int Widow = 90;

    /// <summary>A crosshead with one line below it.</summary>
    private const int CrossheadWithOneLine = 150;

    /// <summary>A crosshead at a foot (背题): as good as never.</summary>
    private const int CrossheadAtFoot = 5_000;

    /// <summary>A leg that opens with a crosshead does not start on its neighbours' first baseline.</summary>
    private const int CrossheadAtHead = 6;

    /// <summary>A row that the last leg stays short.</summary>
    private const int ShortLastRow = 9;

    /// <summary>A row of text that finds no place.</summary>
    private const int OversetRow = 10_000;

    /// <summary>Rows that a leg other than the last may leave free, unless the next item cannot or must not stand in them.</summary>
    private const int MostBlankRows = 1;

    private const int KeepBroken = Orphan;

    private readonly record struct Cut(long Cost, int Previous);

    /// <summary>Fills legs of the given depths.</summary>
    /// <param name="items">Galley items.</param>
    /// <param name="depths">Rows of each leg.</param>
    public static FilledLegs Fill(ImmutableArray<GalleyItem> items, ImmutableArray<int> depths)
    {
        var table = new Cut[depths.Length + 1, items.Length + 1];
        for (var leg = 0; leg <= depths.Length; leg++)
        {
            for (var item = 0; item <= items.Length; item++) table[leg, item] = new Cut(long.MaxValue, -1);
        }

        table[0, 0] = new Cut(0, -1);
        for (var leg = 0; leg < depths.Length; leg++)
        {
            for (var start = 0; start <= items.Length; start++)
            {
                if (table[leg, start].Cost != long.MaxValue) Extend(items, depths[leg], table, leg, start);
            }
        }

        var end = items.Length;
        while (table[depths.Length, end].Cost == long.MaxValue && end > 0) end--;
        return Collect(items, depths, table, end);
    }

    private static void Extend(ImmutableArray<GalleyItem> items, int depth, Cut[,] table, int leg, int start)
    {
        var rows = 0;
        var crossheads = 0;
        for (var end = start; end <= items.Length; end++)
        {
            if (end > start)
            {
                rows += items[end - 1].Rows;
                if (items[end - 1].Kind == GalleyItemKind.Crosshead && end - 1 > start) crossheads++;
            }

            if (rows > depth) return;
            var free = depth - rows;
            var isEnd = end == items.Length;
            if (!isEnd && free > crossheads + MostBlankRows && !MustEnd(items, end, free)) continue;
            var opened = isEnd ? 0 : Math.Min(free, crossheads);
            var cost = table[leg, start].Cost + (opened * OpenedCrosshead) + CostOfEnd(items, start, end);
            // The short last leg is what is left over; any other leg should reach the foot.
            cost += (long)(free - opened) * (isEnd ? ShortLastRow : BlankFootRow);
            if (cost < table[leg + 1, end].Cost) table[leg + 1, end] = new Cut(cost, start);
        }
    }

    /// <summary>Whether a leg may end here with more white than usual: the next item does not fit, or is a crosshead that would stand at the foot.</summary>
    private static bool MustEnd(ImmutableArray<GalleyItem> items, int end, int free) =>
        items[end].Rows > free || (items[end].Kind == GalleyItemKind.Crosshead && items[end].Rows == free);

    private static int CostOfEnd(ImmutableArray<GalleyItem> items, int start, int end)
    {
        var cost = start < end && start > 0 && items[start].Kind == GalleyItemKind.Crosshead ? CrossheadAtHead : 0;
        if (end == items.Length || end == 0) return cost;
        cost += items[end - 1].Kind switch
        {
            GalleyItemKind.Crosshead => CrossheadAtFoot,
            GalleyItemKind.First => Orphan,
            _ => 0,
        };
        if (items[end].Kind == GalleyItemKind.Last) cost += Widow;
        if (end >= 2 && items[end - 2].Kind == GalleyItemKind.Crosshead) cost += CrossheadWithOneLine;
        return cost;
    }

    private static FilledLegs Collect(ImmutableArray<GalleyItem> items, ImmutableArray<int> depths, Cut[,] table, int end)
    {
        var starts = new int[depths.Length + 1];
        starts[depths.Length] = end;
        for (var leg = depths.Length; leg > 0; leg--) starts[leg - 1] = Math.Max(table[leg, starts[leg]].Previous, 0);
        var legs = ImmutableArray.CreateBuilder<ImmutableArray<PlacedItem>>(depths.Length);
        var free = ImmutableArray.CreateBuilder<int>(depths.Length);
        var broken = ImmutableArray.CreateBuilder<GalleyItem>();
        for (var leg = 0; leg < depths.Length; leg++)
        {
            var (from, to) = (starts[leg], starts[leg + 1]);
            legs.Add(Place(items, from, to, depths[leg], out var left));
            free.Add(left);
            if (to > from && to < items.Length && CostOfEnd(items, to, to) + CostOfEnd(items, from, to) >= KeepBroken) broken.Add(items[to - 1]);
        }

        var overset = 0L;
        for (var i = end; i < items.Length; i++) overset += (long)items[i].Rows * OversetRow;
        return new FilledLegs(legs.ToImmutable(), end, free.ToImmutable(), broken.ToImmutable(), table[depths.Length, end].Cost + overset);
    }

    private static ImmutableArray<PlacedItem> Place(
        ImmutableArray<GalleyItem> items, int from, int to, int depth, out int free)
    {
        var rows = 0;
        for (var i = from; i < to; i++) rows += items[i].Rows;
        free = depth - rows;
        var toOpen = to < items.Length ? free : 0;
        var placed = ImmutableArray.CreateBuilder<PlacedItem>(to - from);
        var row = 0;
        for (var i = from; i < to; i++)
        {
            var lead = items[i].Kind == GalleyItemKind.Crosshead && i > from && toOpen > 0 ? 1 : 0;
            toOpen -= lead;
            free -= lead;
            placed.Add(new PlacedItem(items[i], row + lead, lead));
            row += lead + items[i].Rows;
        }

        return placed.ToImmutable();
    }
}
