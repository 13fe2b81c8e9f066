namespace PrintLayout.Tests.Text;

/// <summary>composition.md C9: indents and last lines.</summary>
public sealed class ParagraphEndTests
{
    private const string TwentyFour = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯";

    [Fact]
    public void The_first_line_is_indented_and_no_other() =>
        LineScenario.Measure(5).Indent(2).Story("一二三四五六七八九十").ExpectLines("一二三", "四五六七八", "九十")
            .ExpectBodyAt(0, 0, 2000).ExpectBodyAt(1, 0, 0).ExpectWidth(0, 5000);

    [Fact]
    public void A_lone_character_is_squeezed_up() =>
        // C9.2: naturally 12 + 12 + 1. Both commas of the first line give their half em, so one Han comes up and then the last too.
        LineScenario.Measure(12).Story("一，二三四五，六七八九十甲乙丙丁戊己庚辛壬癸子丑寅")
            .ExpectLines("一，二三四五，六七八九十甲", "乙丙丁戊己庚辛壬癸子丑寅");

    [Theory]
    // C9.2: Han and its mark are lone too; a number counts as one item (C9.3).
    [InlineData(TwentyFour + "辰", "卯辰")]
    [InlineData(TwentyFour + "辰。", "卯辰。")]
    [InlineData(TwentyFour + "2026", "卯2026")]
    [InlineData(TwentyFour + "Newsroom。", "卯Newsroom。")]
    public void A_lone_character_gets_company(string text, string last)
    {
        // Nothing can be squeezed: one line opens by a tenth of an em, which is less bad than a lone character.
        var result = LineScenario.Measure(12).Story(text);
        Assert.Equal(last, result.Lines[^1].Text);
        Assert.Equal(3, result.Lines.Length);
    }

    [Theory]
    // C9.2: nothing can be squeezed. The cure opens the first line by 1 em over so many places.
    [InlineData(10, 2)] // an eighth
    [InlineData(8, 2)] // a sixth
    [InlineData(7, 2)] // a fifth
    [InlineData(6, 1)] // a quarter: the gaping line would be the worse fault
    [InlineData(5, 1)]
    [InlineData(4, 1)]
    public void A_lone_character_stays_only_when_its_cure_costs_more_than_gaps_of_a_quarter_em(int measure, int inLastLine)
    {
        var text = TwentyFour[..(measure + 1)];
        var result = LineScenario.Measure(measure).Story(text);
        Assert.Equal(inLastLine, result.Lines[^1].Text.Length);
    }

    [Fact]
    public void A_lone_character_is_weighed_against_gaping_lines_though_comfortable_ways_exist() =>
        // 推动人工智能融入新兴产 | 业 needs no adjustment at 11 em behind the indent, and was taken before the trade was weighed.
        LineScenario.Measure(13).Indent(2).Story("推动人工智能融入新兴产业").ExpectLines("推动人工智能融入新兴", "产业");

    [Fact]
    public void A_last_line_is_longer_than_the_indent_where_that_is_cheap() =>
        // C9.3: 24 Han and two; one Han carried down opens the line by 0.045 em.
        LineScenario.Measure(24).Story(TwentyFour + "辰巳").ExpectLines(TwentyFour[..^1], "卯辰巳");

    [Fact]
    public void A_paragraph_of_one_character_stands_as_it_is() =>
        LineScenario.Measure(12).Indent(2).Story("是。").ExpectLines("是。").ExpectWidth(0, 3500);

    [Fact]
    public void The_marks_of_a_last_line_are_squeezed_as_everywhere_and_it_is_not_stretched() =>
        // C9.5, C5.9: 二 1, 》， 1.5, 三 1 and the final 。 0.5.
        LineScenario.Measure(5).Story("甲乙丙丁戊二》，三。").ExpectLines("甲乙丙丁戊", "二》，三。").ExpectWidth(1, 4000);
}
