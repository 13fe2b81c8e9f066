namespace PrintLayout.Tests.Text;

/// <summary>composition.md C3: what may not start or end a line, and how the composer gets there.</summary>
public sealed class LineStartAndEndTests
{
    [Theory]
    // C3.1: stops, closers, connectors, interpunct, solidus.
    [InlineData("，"), InlineData("。"), InlineData("、"), InlineData("；"), InlineData("："), InlineData("？"), InlineData("！")]
    [InlineData("”"), InlineData("’"), InlineData("）"), InlineData("》"), InlineData("〉"), InlineData("】"), InlineData("〕"), InlineData("」")]
    [InlineData("～"), InlineData("–"), InlineData("-"), InlineData("—"), InlineData("·")]
    // C3.6: unit suffixes, also beside Han. C3.8: the brand-like suffix.
    [InlineData("%"), InlineData("％"), InlineData("‰"), InlineData("°"), InlineData("℃"), InlineData("+")]
    // C3.6: raised digits as signs of notes.
    [InlineData("²"), InlineData("¹")]
    public void A_mark_that_may_not_start_a_line_takes_the_character_before_it_down(string mark)
    {
        // Five Han fill the measure and no blank can be squeezed, so 五 goes down with the mark.
        var result = LineScenario.Measure(5).Story($"一二三四五{mark}六七八九十");
        Assert.Equal("一二三四", result.Lines[0].Text);
        Assert.StartsWith("五" + mark, result.Lines[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    // C3.2: openers.
    [InlineData("“"), InlineData("‘"), InlineData("（"), InlineData("《"), InlineData("〈"), InlineData("【"), InlineData("〔"), InlineData("「")]
    // C3.6: prefixes, also beside Han.
    [InlineData("¥"), InlineData("￥"), InlineData("$"), InlineData("±"), InlineData("№")]
    public void A_mark_that_may_not_end_a_line_goes_to_the_next_one(string mark)
    {
        var result = LineScenario.Measure(5).Story($"一二三四{mark}五六七八九十");
        Assert.Equal("一二三四", result.Lines[0].Text);
        Assert.StartsWith(mark + "五", result.Lines[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    public void A_solidus_neither_starts_nor_ends_a_line(string solidus)
    {
        // C3.1 and C3.2: 四/五 is one unit, and 3 + 2.5 em are more than 5.
        var result = LineScenario.Measure(5).Story($"一二三四{solidus}五六七八九");
        Assert.Equal("一二三", result.Lines[0].Text);
    }

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    public void A_dash_or_an_ellipsis_may_start_a_line_at_the_house_level(string mark) =>
        // C3.3 is an option of the strict level only.
        LineScenario.Measure(5).Story($"一二三四五{mark}六七八九十").ExpectLines("一二三四五", $"{mark}六七八", "九十");

    [Fact]
    public void Pairs_are_narrowed_before_lines_end() =>
        // C3.4: 。” take 1.5 em together, so 3 + 1.5 + 2 = 6.5 and half an em can be squeezed behind ”; at 2 em for the pair 五 would not
        // fit.
        LineScenario.Measure(6).Story("一二三。”四五六，七八九十").ExpectLines("一二三。”四五", "六，七八九十");

    [Fact]
    public void A_mark_is_pushed_in_before_anything_is_pushed_out() =>
        // C3.5: natural 6.5 to the middle of ，; the two outer blanks of 《》 give a quarter each.
        LineScenario.Measure(6).Story("一《二》三四，五六七八九十")
            .ExpectLines("一《二》三四，", "五六七八九十")
            .ExpectSpaces(0, 250, 0, 0, 250, 0, 0)
            .ExpectWidth(0, 6000);

    [Fact]
    public void What_cannot_be_pushed_in_is_pushed_out_and_the_line_opens() =>
        // C3.5, the other half: no blank to squeeze; 4 em are spread to 5 over three gaps.
        LineScenario.Measure(5.2m).Story("一二三四五，六七八九十").ExpectLines("一二三四", "五，六七八", "九十")
            .ExpectSpaces(0, 400, 400, 400);

    [Fact]
    public void Three_marks_at_a_column_end_are_squeezed_in() =>
        // C3.7: 。’” is 1.5 em at a line's end, and the blank behind ， gives the half em that is missing.
        LineScenario.Measure(6).Story("一，二三四。’”五六七八九十").ExpectLines("一，二三四。’”", "五六七八九十")
            .ExpectSpaces(0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void A_paragraph_may_start_with_what_no_later_line_may_start_with() =>
        LineScenario.Measure(5).Story("，一二三四五六七").ExpectLines("，一二三四", "五六七");
}
