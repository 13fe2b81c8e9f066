using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Layout;

namespace PrintLayout.Tests.Layout;

/// <summary>Where legs start and how deep they are, and what becomes of them when the story is short.</summary>
public sealed class LegPlanTests
{
    [Fact]
    public void Legs_start_below_label_and_head()
    {
        var plan = LegPlan.Of(rows: 40, columns: 3, labelRows: 2, head: 6, new IndexRange(1, 3), figure: null);
        Assert.Equal([8, 8, 8], plan.Top);
        Assert.Equal([32, 32, 32], plan.Depth);
    }

    [Fact]
    public void A_leg_beside_the_head_starts_at_the_top_and_all_end_on_one_row()
    {
        var plan = LegPlan.Of(rows: 40, columns: 3, labelRows: 0, head: 6, new IndexRange(1, 2), figure: null);
        Assert.Equal([6, 6, 0], plan.Top);
        Assert.Equal([34, 34, 40], plan.Depth);
    }

    [Fact]
    public void A_figure_at_the_head_of_its_legs_pushes_them_down_and_one_at_the_foot_ends_them_early()
    {
        var top = LegPlan.Of(40, 3, 0, 6, new IndexRange(1, 3), Figure(2, 3, FigurePlace.Top));
        Assert.Equal([6, 16, 16], top.Top);
        Assert.Equal([34, 24, 24], top.Depth);
        var foot = LegPlan.Of(40, 3, 0, 6, new IndexRange(1, 3), Figure(2, 3, FigurePlace.Foot));
        Assert.Equal([6, 6, 6], foot.Top);
        Assert.Equal([34, 24, 24], foot.Depth);
        Assert.Equal(82, foot.Capacity);
    }

    [Fact]
    public void A_short_last_leg_needs_no_balance() =>
        LayoutScenario.Legs(15, 15).Story("p27").ExpectPoured("fmmmmmmmmmmmmmm", "mmmmmmmmmmml...");

    [Fact]
    public void Legs_of_a_short_story_all_end_higher_by_as_much() =>
        LayoutScenario.Legs(15, 15).Story("p20").ExpectPoured("fmmmmmmmmm", "mmmmmmmmml");

    [Fact]
    public void A_crosshead_on_the_cut_of_a_short_story_does_not_make_it_overset()
    {
        // Ten rows a leg would be enough, but the crosshead cannot be split; eleven are needed in the second leg.
        var filled = LayoutScenario.Legs(15, 15).Story("p9 c2 p9").ExpectPoured("fmmmmmmml..", "Ccfmmmmmmml");
        Assert.Equal(19, filled.PlacedCount);
    }

    private static FigureSpec Figure(int first, int last, FigurePlace place) =>
        new(new IndexRange(first, last), 10, place, SourceSpan.None);
}
