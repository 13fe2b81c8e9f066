namespace PrintLayout.Tests.Text;

/// <summary>composition.md C4: units that are never split and never opened.</summary>
public sealed class UnbreakableUnitTests
{
    [Theory]
    // C4.1
    [InlineData("——", "——"), InlineData("⸺", "⸺"), InlineData("……", "……"), InlineData("⋯⋯", "⋯⋯")]
    // C4.2: digits with what stands inside them, ASCII or fullwidth; fullwidth ones fold.
    [InlineData("9000", "9000"), InlineData("1.2", "1.2"), InlineData("25.9", "25.9"), InlineData("1,000", "1,000")]
    [InlineData("10:30", "10:30"), InlineData("2026/27", "2026/27"), InlineData("９０００", "9000"), InlineData("１，０００", "1,000")]
    [InlineData("３．５", "3.5"), InlineData("３：２", "3:2"), InlineData("10：30", "10:30"), InlineData("１／３", "1/3")]
    // C4.3: signs, units and currency.
    [InlineData("75%", "75%"), InlineData("75％", "75％"), InlineData("7‰", "7‰"), InlineData("25℃", "25℃"), InlineData("30°", "30°")]
    [InlineData("±5", "±5"), InlineData("-5", "-5"), InlineData("+5", "+5"), InlineData("−5", "−5")]
    [InlineData("$100", "$100"), InlineData("￥100", "￥100"), InlineData("¥100", "¥100"), InlineData("№5", "№5"), InlineData("100€", "100€")]
    // C4.4
    [InlineData("GLM-5", "GLM-5"), InlineData("MUSA", "MUSA"), InlineData("A1", "A1")]
    // C4.5
    [InlineData("？！", "？！"), InlineData("！？", "！？"), InlineData("！！！", "！！！")]
    // C3.6
    [InlineData("汉²", "汉²")]
    public void A_unit_stays_on_one_line_at_every_measure(string typed, string unit)
    {
        for (var measure = 4m; measure <= 10; measure += 0.25m)
        {
            var result = LineScenario.Measure(measure).Story($"一二三四五六七{typed}八九十一二三四五");
            Assert.Contains(result.Lines, line => line.Text.Contains(unit, StringComparison.Ordinal));
            Assert.DoesNotContain(result.Lines, line => line.IsEmergency);
        }
    }

    [Theory]
    [InlineData("……", new[] { 200, 200, 200, 0, 200 })]
    [InlineData("——", new[] { 200, 200, 200, 200 })]
    public void Nothing_opens_inside_a_dash_or_an_ellipsis(string mark, int[] spaces) =>
        // C4.1: 3 + 2 + 1 em in 6.8; 0.8 em over the four places that are left.
        LineScenario.Measure(6.8m).Story($"一二三{mark}四20000五六").ExpectLines($"一二三{mark}四", "20000五六").ExpectSpaces(0, spaces);

    [Fact]
    public void Several_ellipses_break_between_them() =>
        LineScenario.Measure(4).Story("一二…………三四五六").ExpectLines("一二……", "……三四", "五六");

    [Theory]
    // C7.3, stretch c: not beside connectors or solidi. 2 + mark + 2 em; 0.6 em more goes to the two places between Han.
    [InlineData("～", 5.6)]
    [InlineData("—", 5.6)]
    [InlineData("–", 5.1)]
    [InlineData("-", 5.1)]
    [InlineData("/", 5.1)]
    [InlineData("／", 5.1)]
    public void Nothing_opens_beside_a_connector_or_a_solidus(string mark, double measure) =>
        LineScenario.Measure((decimal)measure).OneLine($"一二{mark}三四").ExpectSpaces(0, 300, 0, 0, 300);

    [Theory]
    // C4.3 with C6.4: no gap and no opening between a number and its sign; 0.3 em opens the Han places. Gaps first go to 0.33.
    [InlineData("一二25℃三四", 6.2 + 0.13 + 0.3, new[] { 100, 330, 0, 0, 100, 100 })]
    [InlineData("一二75％三四", 6.2 + 0.13 + 0.3, new[] { 100, 330, 0, 0, 100, 100 })]
    [InlineData("一二￥25三四", 6.2 + 0.13 + 0.3, new[] { 100, 100, 0, 0, 330, 100 })]
    [InlineData("一二№25三四", 6.2 + 0.13 + 0.3, new[] { 100, 100, 0, 0, 330, 100 })]
    public void Nothing_opens_between_a_number_and_its_sign(string text, double measure, int[] spaces) =>
        LineScenario.Measure((decimal)measure).OneLine(text).ExpectSpaces(0, spaces);

    [Fact]
    public void Two_final_marks_keep_their_two_em() =>
        // C4.5, house decision: rigid. 6.5 em natural to the middle of ，, and nothing gives: 四 goes down.
        LineScenario.Measure(6).Story("一二？！三四，五六七八").ExpectLines("一二？！三", "四，五六七八");

    [Fact]
    public void A_compound_breaks_behind_its_hyphen() =>
        // C4.4: real- is 2.5, the gap 0.2, 汉 1: 3.7 of 4.2.
        LineScenario.Measure(4.2m).Story("汉real-time汉字").ExpectLines("汉real-", "time汉字");

    [Theory]
    // C4.8: behind a sign, else where letters and digits or small letters and capitals meet; else where the line is full.
    [InlineData("汉DeepSeek-V3汉", 5, "DeepSeek-")]
    [InlineData("汉DeepSeek-V3.2汉", 4, "Deep")]
    [InlineData("汉ABCDEFGH/2026汉", 5.5, "ABCDEFGH/")]
    [InlineData("汉ABCDEF20260101汉", 5, "ABCDEF")]
    [InlineData("汉ABCDEFGHIJKL汉", 4, "ABCDEFGH")]
    [InlineData("汉snake_case_name汉", 6, "snake_case_")]
    [InlineData("汉A-BCDEFGHIJKL汉", 5, "A-BCDEFGHI")]
    public void A_forced_split_looks_for_a_good_place(string text, double measure, string second) =>
        Assert.Equal(second, LineScenario.Measure((decimal)measure).Story(text).Lines[1].Text);

    [Fact]
    public void A_unit_wider_than_the_measure_is_split_and_says_so()
    {
        var result = LineScenario.Measure(3).Story("汉1234567890汉字");
        Assert.Contains(result.Lines, line => line.IsEmergency);
        Assert.All(result.Lines, line => Assert.True(line.Width <= result.Measure));
        Assert.Equal("汉1234567890汉字", string.Concat(result.Lines.Select(line => line.Text)));
    }
}
