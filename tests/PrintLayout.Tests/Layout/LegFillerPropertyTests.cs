using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Trials;

namespace PrintLayout.Tests.Layout;

/// <summary>What every fill must keep, over random stories and legs, and against all possible fills of small ones.</summary>
public sealed class LegFillerPropertyTests
{
    private static readonly Gen<string> Block = Gen.Frequency(
        (4, Gen.Int[1, 6].Select(lines => $"p{lines}")), (1, Gen.Int[1, 3].Select(rows => $"c{rows}")));

    private static readonly Gen<(ImmutableArray<GalleyItem> Items, ImmutableArray<int> Depths)> Cases =
        Gen.Select(Block.Array[0, 8], Gen.Int[0, 9].Array[1, 4]).Select((blocks, depths) =>
            (LegTrial.Items(string.Join(' ', blocks)), depths.ToImmutableArray()));

    /// <summary>Stories that leave at most a short last leg free: more is a hole, and weights cannot hide a fault behind it.</summary>
    private static readonly Gen<(ImmutableArray<GalleyItem> Items, ImmutableArray<int> Depths)> FittingCases =
        Cases.Where(c => c.Depths.Sum() - c.Items.Sum(item => item.Rows) is >= 0 and <= LegPlan.ShortLastLeg);

    [Fact]
    public void Every_item_stands_once_in_order_in_legs_that_hold_it() => Cases.Sample((items, depths) =>
    {
        var filled = LegFiller.Fill(items, depths);
        Assert.Equal(depths.Length, filled.Legs.Length);
        var placed = filled.Legs.SelectMany(leg => leg).Select(p => p.Item).ToArray();
        Assert.Equal(filled.PlacedCount, placed.Length);
        for (var i = 0; i < placed.Length; i++) Assert.Same(items[i], placed[i]);
        for (var leg = 0; leg < depths.Length; leg++)
        {
            var row = 0;
            foreach (var p in filled.Legs[leg])
            {
                Assert.Equal(row + p.Lead, p.Row);
                Assert.True(p.Lead is 0 || (p.Lead is 1 or 2 && p.Item.Kind == GalleyItemKind.Crosshead && row > 0));
                row = p.Row + p.Item.Rows;
            }

            Assert.Equal(depths[leg], row + filled.FreeRows[leg]);
            Assert.True(filled.FreeRows[leg] >= 0);
        }
    });

    [Fact]
    public void Overset_begins_only_where_the_last_leg_has_no_room_left() => Cases.Sample((items, depths) =>
    {
        var filled = LegFiller.Fill(items, depths);
        if (filled.PlacedCount == items.Length) return;
        Assert.True(filled.FreeRows[^1] < items[filled.PlacedCount].Rows);
    });

    [Fact]
    public void The_same_story_in_the_same_legs_is_filled_alike() => Cases.Sample((items, depths) =>
    {
        var (first, second) = (LegFiller.Fill(items, depths), LegFiller.Fill(items, depths));
        Assert.Equal(LegTrial.Draw(first, depths), LegTrial.Draw(second, depths));
        Assert.Equal(first.Cost, second.Cost);
    });

    [Fact]
    public void A_fill_without_a_fault_is_found_when_there_is_one()
    {
        var found = 0;
        FittingCases.Sample((items, depths) =>
        {
            if (!HasFaultlessFill(items, depths, 0, 0)) return;
            found++;
            var filled = LegFiller.Fill(items, depths);
            Assert.Equal(items.Length, filled.PlacedCount);
            Assert.Empty(filled.BrokenKeeps);
        }, threads: 1);
        Assert.True(found > 10, $"only {found} cases had a fill without a fault");
    }

    [Fact]
    public void A_story_that_is_too_short_is_never_overset() => Cases.Sample((items, depths) =>
    {
        // Each leg can lose at most a crosshead less one row at its foot.
        var lost = 2 * depths.Length;
        if (depths.Any(depth => depth < 3) || depths.Sum() - lost < items.Sum(item => item.Rows)) return;
        var poured = StoryFiller.Pour(GalleyUnit.Fixed(items), LegTrial.Plan(depths));
        Assert.Equal(items.Length, poured.Filled.PlacedCount);
        for (var leg = 0; leg < depths.Length; leg++) Assert.InRange(poured.Plan.Depth[leg], 0, depths[leg]);
    });

    /// <summary>Tries every place where a leg may end: to its foot (crossheads open by a row), every keep rule kept.</summary>
    private static bool HasFaultlessFill(ImmutableArray<GalleyItem> items, ImmutableArray<int> depths, int leg, int start)
    {
        if (start == items.Length) return true;
        if (leg == depths.Length) return false;
        var (rows, toOpen) = (0, 0);
        for (var end = start; end <= items.Length; end++)
        {
            if (end > start)
            {
                rows += items[end - 1].Rows;
                if (items[end - 1].Kind == GalleyItemKind.Crosshead && end - 1 > start) toOpen++;
            }

            if (rows > depths[leg]) return false;
            var isFull = end == items.Length || depths[leg] - rows <= toOpen;
            if (isFull && (end == items.Length || end == start || KeepsRules(items, end)) && HasFaultlessFill(items, depths, leg + 1, end))
                return true;
        }

        return false;
    }

    private static bool KeepsRules(ImmutableArray<GalleyItem> items, int end) =>
        items[end - 1].Kind is not (GalleyItemKind.Crosshead or GalleyItemKind.First)
        && items[end].Kind != GalleyItemKind.Last
        && (end < 2 || items[end - 2].Kind != GalleyItemKind.Crosshead);
}
