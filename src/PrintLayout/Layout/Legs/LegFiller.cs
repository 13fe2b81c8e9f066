using System.Buffers;
using System.Collections.Immutable;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Legs;

/// <summary>
/// Cuts a galley into legs by dynamic programming over its units and the rows of all legs: every leg ends on its foot,
/// paragraphs become a line tighter or looser and crossheads open where that helps, and the keep rules (no widow, no orphan, no
/// crosshead at a foot) are costs that only bend when nothing else fits. Whole numbers throughout.
/// </summary>
internal static class LegFiller
{
    /// <summary>
    /// Leg ends inside one unit at which a blank row is tried; a unit that crosses more has its later legs filled to the foot.
    /// </summary>
    private const int TriedLegEnds = 3;

    private const int MostOnStack = 256;

    /// <summary>The cheapest way to a row: from which row, with which variant of the unit, which leg ends blank, how far opened.</summary>
    private readonly record struct Step(long Cost, int From, byte Variant, LegWalk.Choice Choice);

    /// <summary>Fills legs of the given depths with a galley that has no variants, at the costs of a house that names none.</summary>
    /// <param name="items">Galley items.</param>
    /// <param name="depths">Rows of each leg.</param>
    public static FilledLegs Fill(ImmutableArray<GalleyItem> items, ImmutableArray<int> depths) =>
        Fill(GalleyUnit.Fixed(items), depths, CostStyle.Standard, natural: true);

    /// <summary>Fills legs of the given depths.</summary>
    /// <param name="units">The galley, with the variants of each unit.</param>
    /// <param name="depths">Rows of each leg.</param>
    /// <param name="costs">The costs of the house.</param>
    /// <param name="natural">Whether only the first variant of each unit may be set.</param>
    /// <param name="hasTail">Whether the last leg stands for another page, on which the story goes on.</param>
    public static FilledLegs Fill(
        ImmutableArray<GalleyUnit> units, ImmutableArray<int> depths, CostStyle costs, bool natural, bool hasTail = false)
    {
        var walk = new LegWalk(units, depths, costs, hasTail);
        var width = walk.Overset + 1;
        var table = ArrayPool<Step>.Shared.Rent((units.Length + 1) * width);
        try
        {
            table.AsSpan(0, (units.Length + 1) * width).Fill(new Step(long.MaxValue, -1, 0, default));
            table[0] = new Step(0, -1, 0, default);
            for (var unit = 0; unit < units.Length; unit++)
            {
                var row = table.AsSpan(unit * width, width);
                var next = table.AsSpan((unit + 1) * width, width);
                for (var at = 0; at < width; at++)
                {
                    if (row[at].Cost != long.MaxValue) Extend(walk, unit, at, row[at], next, natural);
                }
            }

            return Collect(walk, table.AsSpan(0, (units.Length + 1) * width), width);
        }
        finally
        {
            ArrayPool<Step>.Shared.Return(table);
        }
    }

    private static void Extend(LegWalk walk, int unit, int at, Step before, Span<Step> next, bool natural)
    {
        var variants = walk.Units[unit].Variants;
        // Behind the first overset line nothing is gained by setting paragraphs tighter.
        var count = natural || at == walk.Overset ? 1 : variants.Length;
        for (var variant = 0; variant < count; variant++)
        {
            var isCrosshead = variants[variant].Items is [{ Kind: GalleyItemKind.Crosshead }, ..];
            for (var lead = 0; lead <= (isCrosshead ? LegCosts.MostOpened : 0); lead++)
            {
                var plain = new LegWalk.Choice((byte)lead, 0);
                var ends = Try(walk, unit, at, before, next, variant, plain);
                for (var blanks = 1; blanks < 1 << Math.Min(ends, TriedLegEnds); blanks++)
                    Try(walk, unit, at, before, next, variant, plain with { Blanks = (byte)blanks });
            }
        }
    }

    /// <returns>How many leg ends the unit touches.</returns>
    private static int Try(LegWalk walk, int unit, int at, Step before, Span<Step> next, int variant, LegWalk.Choice choice)
    {
        var (to, cost, ends) = walk.Go(unit, variant, at, choice, before.Variant, null);
        if (cost == long.MaxValue) return ends;
        cost += before.Cost + walk.Units[unit].Variants[variant].Cost;
        if (cost < next[to].Cost) next[to] = new Step(cost, at, (byte)variant, choice);
        return ends;
    }

    private static FilledLegs Collect(LegWalk walk, Span<Step> table, int width)
    {
        var count = walk.Units.Length;
        var last = table.Slice(count * width, width);
        var (end, cost) = (walk.Overset, last[walk.Overset].Cost);
        for (var row = 0; row < walk.Overset; row++)
        {
            if (last[row].Cost == long.MaxValue) continue;
            var whole = last[row].Cost + walk.CostOfEnd(row);
            if (whole < cost) (end, cost) = (row, whole);
        }

        var steps = count <= MostOnStack ? stackalloc Step[count] : new Step[count];
        for (var (unit, at) = (count, end); unit > 0; unit--)
        {
            steps[unit - 1] = table[(unit * width) + at];
            at = steps[unit - 1].From;
        }

        var items = 0;
        for (var unit = 0; unit < count; unit++) items += walk.Units[unit].Variants[steps[unit].Variant].Items.Length;
        using var collector = new LegCollector(walk.LegCount, items);
        for (var unit = 0; unit < count; unit++)
            walk.Go(unit, steps[unit].Variant, steps[unit].From, steps[unit].Choice, unit == 0 ? 0 : steps[unit - 1].Variant, collector);
        return collector.ToFilledLegs(walk, cost);
    }
}
