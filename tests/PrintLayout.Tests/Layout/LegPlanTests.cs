using CsCheck;
using PrintLayout.Layout.Legs;

namespace PrintLayout.Tests.Layout;

/// <summary>Where legs start and how deep they are, and what becomes of them when the story is short.</summary>
public sealed class LegPlanTests
{
    [Fact]
    public void Legs_start_below_label_and_head()
    {
        var plan = Plan([40, 40, 40], new CellBlock(0, 2, 0, 2), new CellBlock(0, 2, 2, 6))!;
        Assert.Equal([new Leg(0, 8, 32), new Leg(1, 8, 32), new Leg(2, 8, 32)], plan.Legs);
        Assert.Equal(96, plan.Capacity);
    }

    [Fact]
    public void A_leg_beside_the_head_starts_at_the_top_and_all_end_on_one_row() =>
        Assert.Equal([new Leg(0, 6, 34), new Leg(1, 6, 34), new Leg(2, 0, 40)], Plan([40, 40, 40], new CellBlock(0, 1, 0, 6))!.Legs);

    [Fact]
    public void A_head_in_the_middle_of_a_column_parts_it_into_two_legs_read_one_after_the_other() =>
        Assert.Equal([new Leg(0, 0, 10), new Leg(0, 16, 24), new Leg(1, 0, 40)], Plan([40, 40], new CellBlock(0, 0, 10, 6))!.Legs);

    [Fact]
    public void A_column_that_a_block_takes_whole_has_no_leg() =>
        Assert.Equal([new Leg(1, 0, 40)], Plan([40, 40], new CellBlock(0, 0, 0, 40))!.Legs);

    [Fact]
    public void The_columns_of_an_L_end_at_different_rows() =>
        Assert.Equal([new Leg(0, 6, 34), new Leg(1, 6, 14)], Plan([40, 20], new CellBlock(0, 1, 0, 6))!.Legs);

    [Fact]
    public void Blocks_that_share_a_cell_or_leave_their_column_make_no_plan()
    {
        Assert.Null(Plan([40], new CellBlock(0, 0, 0, 6), new CellBlock(0, 0, 5, 6)));
        Assert.Null(Plan([40], new CellBlock(0, 0, 36, 5)));
    }

    [Fact]
    public void A_short_last_leg_needs_no_balance() =>
        LegCase.Legs(15, 15).Story("p27").ExpectPoured("fmmmmmmmmmmmmmm", "mmmmmmmmmmml...");

    [Fact]
    public void Legs_of_a_short_story_all_end_higher_by_as_much() =>
        LegCase.Legs(15, 15).Story("p20").ExpectPoured("fmmmmmmmmm", "mmmmmmmmml");

    [Fact]
    public void A_crosshead_on_the_cut_of_a_short_story_does_not_make_it_overset()
    {
        // Ten rows a leg would be enough, but the crosshead cannot be split; eleven are needed in the second leg.
        var filled = LegCase.Legs(15, 15).Story("p9 c2 p9").ExpectPoured("fmmmmmmml..", "Ccfmmmmmmml");
        Assert.Equal(19, filled.PlacedCount);
    }

    [Fact]
    public void Every_cell_of_a_module_is_covered_once_by_a_leg_or_a_block() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[4, 40], Gen.Int[0, 3]).SelectMany((columns, rows, blocks) => Gen.Select(
            Gen.Int[1, rows].Array[columns],
            Gen.Select(Gen.Int[0, columns - 1], Gen.Int[0, columns - 1], Gen.Int[0, rows - 1], Gen.Int[0, 8])
                .Select((a, b, top, depth) => new CellBlock(Math.Min(a, b), Math.Max(a, b), top, depth)).Array[blocks]))
        .Sample((bottoms, blocks) =>
        {
            var covered = new int[bottoms.Length, 60];
            foreach (var block in blocks)
            {
                for (var column = block.FirstColumn; column <= block.LastColumn; column++)
                {
                    for (var row = block.Top; row < block.Bottom; row++) covered[column, row]++;
                }
            }

            var fits = Enumerable.Range(0, bottoms.Length).All(column => Enumerable.Range(0, 60)
                .All(row => covered[column, row] <= (row < bottoms[column] ? 1 : 0)));
            var plan = Plan(bottoms, blocks);
            Assert.Equal(fits, plan is not null);
            if (plan is null) return;
            foreach (var leg in plan.Legs)
            {
                for (var row = leg.Top; row < leg.Bottom; row++) covered[leg.Column, row]++;
            }

            for (var column = 0; column < bottoms.Length; column++)
            {
                for (var row = 0; row < 60; row++) Assert.Equal(row < bottoms[column] ? 1 : 0, covered[column, row]);
            }

            // Reading order: down a column, then the next.
            Assert.Equal(plan.Legs.OrderBy(leg => leg.Column).ThenBy(leg => leg.Top), plan.Legs);
        });

    private static LegPlan? Plan(int[] bottoms, params CellBlock[] blocks) => LegPlan.TryCreate([.. bottoms], blocks);
}
