using PrintLayout.Layout.Trials;

namespace PrintLayout.Tests.Layout;

/// <summary>Where legs end: composition.md C10.5 and the keep rules, with the rows counted by hand.</summary>
public sealed class LegFillerTests
{
    [Fact]
    public void A_story_that_fits_exactly_fills_all_legs_to_the_foot() =>
        Assert.Equal(0, LegCase.Legs(4, 4).Story("p8").Expect("fmmm", "mmml").Cost);

    [Fact]
    public void Rows_left_over_stay_at_the_foot_of_the_last_leg() =>
        LegCase.Legs(5, 5).Story("p8").Expect("fmmmm", "mml..");

    [Fact]
    public void A_widow_is_avoided_by_one_blank_foot_row()
    {
        // Filled to the foot, the fifth line would stand alone on top of the second leg.
        var filled = LegCase.Legs(4, 4).Story("p5 p2").Expect("fmm.", "mlfl");
        Assert.Empty(filled.BrokenKeeps);
        Assert.Equal([1, 0], filled.FreeRows);
    }

    [Fact]
    public void An_orphan_is_avoided_by_one_blank_foot_row() =>
        LegCase.Legs(4, 4).Story("p3 p4").Expect("fml.", "fmml");

    [Fact]
    public void A_widow_is_avoided_by_opening_a_crosshead_rather_than_by_a_blank_foot() =>
        LegCase.Legs(8, 8).Story("p3 c2 p4 p6").Expect("fml+Ccfm", "mlfmmmml");

    [Fact]
    public void A_widow_without_a_row_to_spare_is_kept_and_told()
    {
        var filled = LegCase.Legs(4, 3).Story("p5 p2").Expect("fmmm", "lfl");
        Assert.Equal(GalleyKinds("m"), filled.BrokenKeeps.Select(item => item.Kind));
    }

    [Fact]
    public void A_crosshead_leaves_a_foot_by_opening_the_crossheads_before_it() =>
        // Unopened, the second leg would be mmmlCc.
        LegCase.Legs(12, 6, 8).Story("p2 c2 p2 c2 p8 c2 p6").Expect("fl+Ccfl+Ccfm", "mmmmml", "Ccfmmmml");

    [Fact]
    public void A_crosshead_leaves_a_foot_even_when_nothing_before_it_can_open() =>
        // Two rows white at one foot are a blemish; 背题 is a fault.
        LegCase.Legs(6, 8).Story("p4 c2 p5").Expect("fmml..", "Ccfmmml.");

    [Fact]
    public void A_crosshead_with_a_single_line_below_it_moves_on() =>
        // Unopened, the second leg would be mmmlCcf.
        LegCase.Legs(12, 7, 8).Story("p2 c2 p2 c2 p8 c2 p6").Expect("fl+Ccfl+Ccfm", "mmmmml.", "Ccfmmmml");

    [Fact]
    public void A_crosshead_at_the_head_of_a_leg_is_not_opened() =>
        LegCase.Legs(4, 6).Story("p4 c2 p3").Expect("fmml", "Ccfml.");

    [Fact]
    public void What_finds_no_place_is_overset()
    {
        var filled = LegCase.Legs(3, 3).Story("p9").Expect("fmm", "mmm");
        Assert.Equal(6, filled.PlacedCount);
        Assert.True(filled.Cost >= 3 * 10_000);
    }

    [Fact]
    public void A_crosshead_too_deep_for_every_leg_is_overset_with_all_behind_it() =>
        Assert.Equal(2, LegCase.Legs(3, 3).Story("p2 c4 p2").Expect("fl.", "...").PlacedCount);

    [Fact]
    public void Legs_beside_and_below_a_figure_are_filled_by_their_own_depth() =>
        LegCase.Legs(2, 5, 5).Story("p12").Expect("fm", "mmmmm", "mmmml");

    [Fact]
    public void A_leg_without_rows_is_passed_over() =>
        LegCase.Legs(0, 4).Story("p4").Expect("", "fmml");

    [Fact]
    public void A_story_of_nothing_leaves_all_legs_empty() =>
        Assert.Equal(0, LegCase.Legs(2, 2).Story("").Expect("..", "..").PlacedCount);

    private static IEnumerable<PrintLayout.Layout.Legs.GalleyItemKind> GalleyKinds(string kinds) =>
        LegTrial.Items("p3").Where((_, i) => "fml"[i] == kinds[0]).Select(item => item.Kind);
}
