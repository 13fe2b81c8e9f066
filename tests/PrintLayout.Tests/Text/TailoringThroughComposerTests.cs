namespace PrintLayout.Tests.Text;

/// <summary>composition.md C15: the tailoring of UAX #14 seen in composed lines.</summary>
public sealed class TailoringThroughComposerTests
{
    [Fact]
    public void A_line_may_end_before_an_opening_quotation_mark_at_Latin() =>
        // The seed's 对应“AI+生命健康”概念.
        LineScenario.Measure(5).Story("一二三对应“AI+生命”概念").ExpectLines("一二三对应", "“AI+生命”", "概念");

    [Fact]
    public void A_line_may_end_behind_a_closing_quotation_mark_at_Latin() =>
        // 4 + 0.5 + 0.5 + 1 + 0.5; the blank before “ gives its half em.
        LineScenario.Measure(6).Story("一二三四“AI”概念股票").ExpectLines("一二三四“AI”", "概念股票").ExpectSpaces(0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void An_interpunct_stays_with_the_name_before_it() =>
        LineScenario.Measure(4).Story("一二三四·五六七八九").ExpectLines("一二三", "四·五六", "七八九");

    [Fact]
    public void A_bullet_stays_with_what_follows() =>
        LineScenario.Measure(5).Story("一二三四■五六七八").ExpectLines("一二三四", "■五六七八");

    [Fact]
    public void A_plus_that_is_a_suffix_ends_a_line_and_starts_none() =>
        LineScenario.Measure(4.5m).Story("人工智能+行动计划").ExpectLines("人工智能+", "行动计划");

    [Fact]
    public void A_quotation_in_an_English_sentence_keeps_its_marks() =>
        // Latin marks cling to their words: He said 3.28; then “yes” of the companion.
        LineScenario.Measure(4).WithCompanion().Story("He said “yes” to me").ExpectLines("He said", "“yes” to", "me");

    [Fact]
    public void A_typed_space_is_a_break_between_Latin_words_and_nothing_between_Han() =>
        LineScenario.Measure(4).Story("一 二 三 四 五 六 七 八").ExpectLines("一二三四", "五六七八");
}
