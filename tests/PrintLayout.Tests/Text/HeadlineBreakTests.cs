using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C13: headlines break by sense, in lines of similar length.</summary>
public sealed class HeadlineBreakTests : IDisposable
{
    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Theory]
    // Behind the colon, though the lines are then unequal.
    [InlineData("攻坚时刻：用担当啃下“硬骨头”", 12, "攻坚时刻：|用担当啃下“硬骨头”")]
    [InlineData("履职担当：人大代表的“生态使命”", 12, "履职担当：|人大代表的“生态使命”")]
    // Words stay whole: 人工智能, 新兴产业.
    [InlineData("推动人工智能融入新兴产业", 8, "推动人工智能|融入新兴产业")]
    // 的 does not start a line.
    [InlineData("我国经济发展的新动能正在加快形成", 9, "我国经济发展的|新动能正在加快形成")]
    [InlineData("持续推动家居行业人才培养体系升级", 10, "持续推动家居行业|人才培养体系升级")]
    public void A_headline_breaks_between_phrases(string text, int measure, string expected) =>
        Assert.Equal(expected, Broken(text, measure));

    [Fact]
    public void A_headline_that_fits_is_not_broken() =>
        Assert.Equal("推动人工智能融入新兴产业", Broken("推动人工智能融入新兴产业", 12));

    [Fact]
    public void No_display_form_exists_when_a_unit_is_wider_than_the_measure() =>
        Assert.Null(DisplayBreaker.Break(_composer.Shape("汉Pneumonoultramicroscopic汉", isDisplay: true), Composer.Size * 5));

    private string Broken(string text, int measure)
    {
        var shaped = _composer.Shape(text, isDisplay: true);
        var spans = DisplayBreaker.Break(shaped, Composer.Size * measure)!.Value;
        return string.Join(
            '|', spans.Select(span => LineAdjuster.Set(shaped, span, Composer.Size * measure, Pt.Zero, justify: false).Text));
    }
}
