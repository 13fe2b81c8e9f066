using CsCheck;
using PrintLayout.Languages;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C3, C4, C7 and C9: where lines end, and that nothing is lost on the way.</summary>
public sealed class LineBreakerTests : IDisposable
{
    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Fact]
    public void Plain_Han_text_fills_its_measure_without_adjustment()
    {
        var lines = _composer.Set("一二三四五六七八九十一二三四五", 5_000);
        Assert.Equal(["一二三四五", "六七八九十", "一二三四五"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal(line.Natural, line.Width));
    }

    [Fact]
    public void A_stop_that_would_start_a_line_is_pushed_in_by_squeezing()
    {
        // Five Han and ，: the comma needs half an em at the end; the bracket blank inside the line gives it.
        var lines = _composer.Lines("一《二》三四，五六七八九十", 6_000);
        Assert.Equal("一《二》三四，", lines[0]);
    }

    [Fact]
    public void A_stop_that_cannot_be_squeezed_in_takes_a_character_down()
    {
        // C3.5: 。 may not start a line and cannot be squeezed in, so 十 moves down with it.
        var lines = _composer.Lines("一二三四五六七八九十。", 10_000);
        Assert.Equal(["一二三四五六七八九", "十。"], lines);
    }

    [Theory]
    [InlineData("我国人工智能产业规模达到9000亿美元以上", "9000")]
    [InlineData("二〇二五年产业规模突破1.2万亿元的水平", "1.2")]
    [InlineData("数字化工艺设计模式让效率提升了75%以上", "75%")]
    [InlineData("很快会推出新一代大模型系列GLM-5产品", "GLM-5")]
    [InlineData("每一台大屏电视正以惊人的效率流转——每二十秒", "——")]
    [InlineData("他想了很久很久没有说出一句话来……最后", "……")]
    public void A_unit_is_never_split(string text, string unit)
    {
        for (var measure = 5_000; measure <= 14_000; measure += 250)
            Assert.Contains(_composer.Lines(text, measure), line => line.Contains(unit, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_does_not_end_in_one_character_when_another_way_exists()
    {
        // Naturally 13 + 13 + 1; a comma in each line can be squeezed, or one more character carried down.
        var lines = _composer.Lines("一二三四五六七八九，十一二三四五六七八九十，一二三四五", 13_000);
        Assert.True(lines[^1].Length >= 2, lines[^1]);
    }

    [Fact]
    public void A_single_character_is_not_left_on_a_line_before_a_long_unit() =>
        Assert.Equal("这家公司的", _composer.Lines("这家公司的MiniMax-M2与GLM-5模型发布，受到欢迎。", 13_000, 2_000)[0]);

    [Fact]
    public void A_unit_wider_than_the_measure_is_split_and_says_so()
    {
        var lines = _composer.Set("汉PNEUMONOULTRAMICROSCOPICSILICOVOLCANOCONIOSIS汉", 6_000);
        Assert.Contains(lines, line => line.IsEmergency);
        Assert.All(lines, line => Assert.True(line.Width <= Composer.Size * 6));
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
        "汉", "字", "新", "闻", "，", "。", "、", "：", "“", "”", "（", "）", "《", "》", "——", "……",
        "AI", "GLM-5", "2026", "1.2", "75%", "·", "+", " ")
        .List[1, 120].Select(parts => string.Concat(parts));

    [Fact]
    public void Lines_hold_all_text_once_in_their_measure_and_keep_the_prohibitions() => Texts.Sample(
        text =>
        {
            using var composer = new Composer();
            var lines = composer.Set(text, 13_000, 2_000);
            if (lines.IsEmpty) return;
            Assert.Equal(lines[0].Paragraph.Clusters.Length, lines.Sum(line => line.End - line.Start));
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                Assert.Equal(i == 0 ? 0 : lines[i - 1].End, line.Start);
                if (line.IsEmergency) continue;
                Assert.True(line.Width <= Composer.Size * 13, text);
                // Flush on both sides, unless the line is one unit that opens nowhere, or before its stop only.
                var places = line.Paragraph.Totals.Places[line.End - 1] - line.Paragraph.Totals.Places[line.Start];
                if (i < lines.Length - 1 && places.CanFill) Assert.Equal(Composer.Size * 13, line.Width);
                if (i == 0 || lines[i - 1].IsEmergency) continue;
                Assert.False(line.Paragraph.Clusters[line.Start].Class.ClingsLeft, text);
                Assert.NotEqual(CharacterClass.Opener, line.Paragraph.Clusters[line.Start - 1].Class);
            }
        },
        iter: 300);
}
