namespace PrintLayout.Tests.Text;

/// <summary>composition.md C6: the gap between Han and Western text, exact in the synthetic face.</summary>
public sealed class WesternGapTests
{
    [Theory]
    // C6.1: one gap whatever was typed.
    [InlineData("汉AI汉", new[] { 200, 0, 200 })]
    [InlineData("汉 AI  汉", new[] { 200, 0, 200 })]
    [InlineData("汉7汉", new[] { 200, 200 })]
    [InlineData("汉Я汉", new[] { 200, 200 })]
    [InlineData("汉Ω汉", new[] { 200, 200 })]
    // C6.2: none beside stops or inside brackets; the mark's own blank stays.
    [InlineData("汉，A", new[] { 0, 500 })]
    [InlineData("A，汉", new[] { 0, 500 })]
    [InlineData("（A）", new[] { 0, 0 })]
    // C6.4: signs belong to the number or code.
    [InlineData("占75%的", new[] { 200, 0, 0, 200 })]
    [InlineData("用A-1的", new[] { 200, 0, 0, 200 })]
    [InlineData("达25℃的", new[] { 200, 0, 0, 0 })]
    [InlineData("达75％的", new[] { 200, 0, 0, 0 })]
    [InlineData("共￥25的", new[] { 0, 0, 0, 200 })]
    [InlineData("约5m²的", new[] { 200, 0, 0, 200 })]
    // C6.4: the point of a file and the hyphen of a name stand at the Han before them; the minus of a measure does not.
    [InlineData("用.env的", new[] { 0, 0, 0, 0, 200 })]
    [InlineData("集团-W的", new[] { 0, 0, 0, 200 })]
    [InlineData("歼-20与", new[] { 0, 0, 0, 200 })]
    [InlineData("跌-0.36%的", new[] { 200, 0, 0, 0, 0, 0, 200 })]
    [InlineData("达-5℃的", new[] { 200, 0, 0, 0 })]
    [InlineData("跌-5%的", new[] { 200, 0, 0, 200 })]
    // C6.9: at a zero-width space Han and Western do not touch.
    [InlineData("汉\u200BA汉", new[] { 0, 200 })]
    [InlineData("汉A\u200B汉", new[] { 200, 0 })]
    [InlineData("汉\u200BAI\u200B汉", new[] { 0, 0, 0 })]
    [InlineData("汉\u200B\u200BA汉", new[] { 0, 200 })]
    [InlineData("汉 \u200B A汉", new[] { 0, 200 })]
    // C6.5: a combining mark is transparent; no gap between “ and A.
    [InlineData("用cafe\u0301的", new[] { 200, 0, 0, 0, 200 })]
    [InlineData("用x\u0301的", new[] { 200, 200 })]
    [InlineData("汉“A汉", new[] { 500, 0, 200 })]
    public void A_gap_stands_where_Han_meets_Western(string text, int[] spaces) =>
        LineScenario.Natural(text).ExpectSpaces(0, spaces);

    [Fact]
    public void A_gap_is_never_at_a_line_edge() =>
        // C6.2: 4 + 0.2 + 1 fill 5.2; the second line starts with its Han, and the last ends with the letter.
        LineScenario.Measure(5.2m).Story("一二三四AI五六七A").ExpectLines("一二三四AI", "五六七A")
            .ExpectWidth(0, 5200).ExpectBodyAt(1, 0, 0).ExpectWidth(1, 3700);

    [Fact]
    public void A_gap_stands_across_a_border_of_styles() =>
        LineScenario.Natural(("汉 ", 1), (" AI", 1), ("汉", 1)).ExpectSpaces(0, 200, 0, 200);

    [Theory]
    // C1.7; and C4.2: what separates fullwidth digits folds with them.
    [InlineData("ＡＩ２０２６", "AI2026", 3000)]
    [InlineData("３．５", "3.5", 1500)]
    [InlineData("１，０００", "1,000", 2500)]
    [InlineData("１，０００，０００", "1,000,000", 4500)]
    [InlineData("３：２", "3:2", 1500)]
    // A comma of the sentence stays one: not before just three digits.
    [InlineData("２０２０，２０２１", "2020，2021", 5000)]
    [InlineData("Ａ：Ｂ", "A：B", 2000)]
    public void Fullwidth_Latin_and_digits_fold(string typed, string set, int width)
    {
        var result = LineScenario.Natural(typed).ExpectLines(set).ExpectWidth(0, width);
        Assert.Equal(typed.Length, result.Paragraph.SourceIndex.Length);
    }

    [Fact]
    public void The_gaps_of_a_word_stretch_alike() =>
        // C6.6: 0.1 em more, half to each side.
        LineScenario.Measure(7.5m).OneLine("一二三AI四五六").ExpectSpaces(0, 0, 0, 250, 0, 250, 0, 0);

    [Fact]
    public void The_gaps_of_a_word_shrink_alike() =>
        LineScenario.Measure(7.3m).OneLine("一二三AI四五六").ExpectSpaces(0, 0, 0, 150, 0, 150, 0, 0);
}
