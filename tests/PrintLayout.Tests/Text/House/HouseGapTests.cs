using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Text.House;

/// <summary>composition.md C6.3 and C3.11: the gap of a house, and its level of line breaking.</summary>
public sealed class HouseGapTests
{
    private static SpacingStyle Gap(int gap) => SpacingStyle.Of(new Em(gap), null, null);

    [Theory]
    [InlineData(0, 3000), InlineData(100, 3200), InlineData(200, 3400), InlineData(250, 3500), InlineData(400, 3800)]
    public void A_gap_is_as_wide_as_the_house_wants(int gap, int width) =>
        LineScenario.Measure(1000).Spacing(Gap(gap)).Story("汉AI汉").ExpectWidth(0, width);

    [Theory]
    [InlineData(0, 0, 0), InlineData(100, 100, 330), InlineData(200, 125, 330), InlineData(400, 125, 400)]
    public void The_limits_follow_a_gap_that_passes_them(int gap, int least, int most)
    {
        Assert.Equal(least, Gap(gap).HanWesternGapLeast.Milli);
        Assert.Equal(most, Gap(gap).HanWesternGapMost.Milli);
    }

    [Fact]
    public void Without_gaps_the_place_opens_like_one_between_Han() =>
        // 5 places share 0.25.
        LineScenario.Measure(6.25m).Spacing(Gap(0)).OneLine("汉汉汉AI汉汉").ExpectSpaces(0, 50, 50, 50, 0, 50, 50);

    [Fact]
    public void With_gaps_they_open_first() =>
        LineScenario.Measure(6.6m).Spacing(Gap(200)).OneLine("汉汉汉AI汉汉").ExpectSpaces(0, 0, 0, 300, 0, 300, 0);

    [Fact]
    public void A_narrow_gap_never_shrinks_below_its_least() =>
        // The comma gives first; then each gap gives 0.05.
        LineScenario.Measure(5.1m).Spacing(SpacingStyle.Of(new Em(100), new Em(50), null)).OneLine("汉，汉AI汉汉")
            .ExpectSpaces(0, 0, 0, 50, 0, 50, 0);

    [Theory]
    // Five Han, then a dash: it may start a line at the GB level, at the cost of C3.3; at the strict level it may not.
    [InlineData(LineBreakLevel.Gb, true), InlineData(LineBreakLevel.Strict, false), InlineData(LineBreakLevel.Normal, true)]
    [InlineData(LineBreakLevel.Loose, true)]
    public void A_dash_starts_no_line_at_the_strict_level(LineBreakLevel level, bool mayStart)
    {
        var shaped = LineScenario.Measure(5).Level(level).Story("一二三四五——六七八").Paragraph;
        Assert.Equal(mayStart, shaped.CanBreakAfter[4]);
    }

    [Theory]
    [InlineData(LineBreakLevel.Gb, false), InlineData(LineBreakLevel.Normal, true), InlineData(LineBreakLevel.Loose, true)]
    public void A_solidus_ends_a_line_at_the_lower_levels(LineBreakLevel level, bool mayEnd)
    {
        var shaped = LineScenario.Measure(8).Level(level).Story("公里／小时").Paragraph;
        Assert.Equal(mayEnd, shaped.CanBreakAfter[2]);
    }
}
