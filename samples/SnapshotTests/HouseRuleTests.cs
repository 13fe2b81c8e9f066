using PrintLayout.Testing;
using Xunit;

namespace SnapshotTests;

/// <summary>Rules of the house as scenarios: characters are squares, so that everybody can count what must come.</summary>
public sealed class HouseRuleTests
{
    [Fact]
    public void No_line_starts_with_a_stop() =>
        LayoutScenario.Columns(count: 1, measure: 10, lines: 3).Story("一二三四五六七八九十。").ExpectLines("一二三四五六七八九", "十。");

    [Fact]
    public void A_story_goes_on_in_the_next_column_and_what_is_over_is_known() =>
        LayoutScenario.Columns(count: 2, measure: 4, lines: 1).Story("一二三四五六七八九十甲乙")
            .ExpectColumn(1, "一二三四")
            .ExpectColumn(2, "五六七八")
            .ExpectOverset("九十甲乙");

    [Fact]
    public void No_last_line_stands_alone_on_top_of_a_leg() =>
        // Two legs of four rows; a paragraph of five lines and one of two. The first leg ends a row early.
        LayoutScenario.Legs(4, 4).Story("p5 p2").Expect("fmm.", "mlfl");
}
