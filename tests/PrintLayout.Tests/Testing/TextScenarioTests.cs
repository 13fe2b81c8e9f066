using PrintLayout.Testing;

namespace PrintLayout.Tests.Testing;

public sealed class TextScenarioTests
{
    [Fact]
    public void A_stop_takes_the_character_before_it_to_the_next_line() =>
        LayoutScenario.Columns(count: 1, measure: 10, lines: 3).Story("一二三四五六七八九十。").ExpectLines("一二三四五六七八九", "十。");

    [Fact]
    public void A_story_runs_down_one_column_and_on_in_the_next() =>
        LayoutScenario.Columns(count: 2, measure: 4, lines: 2).Story("一二三四五六七八九十甲乙丙丁戊己")
            .ExpectColumn(1, "一二三四", "五六七八")
            .ExpectColumn(2, "九十甲乙", "丙丁戊己")
            .ExpectOverset();

    [Fact]
    public void Lines_without_a_place_are_overset() =>
        LayoutScenario.Columns(count: 1, measure: 4, lines: 2).Story("一二三四五六七八九十甲乙").ExpectLines("一二三四", "五六七八").ExpectOverset("九十甲乙");

    [Fact]
    public void Paragraphs_are_indented_when_asked() =>
        (LayoutScenario.Columns(count: 1, measure: 6, lines: 4) with { Indent = 2 }).Story("一二三四五六七八九十", "甲乙")
            .ExpectLines("一二三四", "五六七八九十", "甲乙");

    [Fact]
    public void An_open_line_says_how_far() =>
        // Nine characters on ten em: an em over eight gaps.
        LayoutScenario.Columns(count: 1, measure: 10, lines: 3).Story("一二三四五六七八九十。").ExpectOpenings(125, 0);

    [Fact]
    public void A_failure_shows_what_is_the_same_and_what_is_not()
    {
        var failure = Assert.Throws<ExpectationException>(() =>
            LayoutScenario.Columns(count: 1, measure: 4, lines: 3).Story("一二三四五六").ExpectLines("一二三四", "五", "六"));
        Assert.Equal(
            "the lines are not as expected:\n    = 一二三四\n  expected  五\n  actual    五六\n  expected  六",
            failure.Message);
    }
}
