namespace PrintLayout.Tests.Text;

/// <summary>composition.md C3.13, C4.7 and C4.10 in the body face: what used to be one unit and opened holes.</summary>
public sealed class PriceListTests
{
    private const string Prices = "三款产品分别售$1299、$1599、$1999和$2499，折合人民币约9000元至1.8万元。";
    private const string Shares = "五只股票涨跌幅分别为+1.25%、-0.36%、+2.17%、-3.02%、+0.88%和-1.14%。";
    private const string Degrees = "各地最低气温：北京－5℃、哈尔滨－25℃、上海3℃、－2℃、广州15℃。";

    [Theory]
    [InlineData(Prices, 13, "三款产品分别售$1299、", "$1599、$1999和$2499，折合", "人民币约9000元至1.8万元。")]
    [InlineData(Shares, 13, "五只股票涨跌幅分别为", "+1.25%、-0.36%、+2.17%、", "-3.02%、+0.88%和-1.14%。")]
    [InlineData(Degrees, 11, "各地最低气温：北京", "－5℃、哈尔滨－25℃、上", "海3℃、－2℃、广州15℃。")]
    public void A_list_breaks_behind_its_stops(string text, int measure, params string[] lines)
    {
        using var composer = new Composer();
        Assert.Equal(lines, composer.Lines(text, measure * 1000, 2000));
    }

    [Theory]
    [InlineData(Prices), InlineData(Shares), InlineData(Degrees)]
    [InlineData("报价为€12、€13；€14，€15：€16。"), InlineData("跌幅为−0.4%、−1.2%，−3%；−7.5%。")]
    public void No_number_is_split_at_any_measure(string text)
    {
        using var composer = new Composer();
        for (var measure = 4500; measure <= 20_000; measure += 500)
            Assert.DoesNotContain(composer.Set(text, measure), line => line.IsEmergency);
    }

    [Theory]
    [InlineData("京－5℃")]
    [InlineData("升＋5℃")]
    [InlineData("为－25")]
    [InlineData("（－3）")]
    [InlineData("，－3℃")]
    public void A_wide_sign_has_no_gap_to_its_number(string text)
    {
        using var composer = new Composer();
        var shaped = composer.Shape(text);
        var sign = shaped.Text.IndexOfAny(['－', '＋']);
        Assert.Equal(0, shaped.Spaces[sign].Natural.Milli);
        Assert.False(shaped.Spaces[sign].CanOpen);
    }

    [Theory]
    [InlineData("甲〘乙〙丙"), InlineData("甲〝乙〟丙"), InlineData("甲｟乙｠丙"), InlineData("甲〝乙〞丙")]
    [InlineData("甲〘〝乙〟〙丙")]
    public void Rare_brackets_cling_to_what_they_enclose(string text)
    {
        using var composer = new Composer();
        for (var measure = 3500; measure <= 7000; measure += 500)
        {
            foreach (var line in composer.Lines(text + text, measure))
            {
                Assert.DoesNotContain(line[0], "〙〟｠〞");
                Assert.DoesNotContain(line[^1], "〘〝｟");
            }
        }
    }

    [Theory]
    [InlineData("我们要坚持这样一条道路——这是重要的成绩，值得我们认真总结。")]
    [InlineData("他说到了这里就停下来了——谁也没有想到，事情会是这样的结局。")]
    [InlineData("新的产品上市了——这意味着什么，市场给出了自己的明确的答案。")]
    [InlineData("一年之计在于春——农民们开始忙碌起来，田野里到处都是人影了。")]
    [InlineData("这就是答案所在——从来没有什么捷径，只有一步一个脚印走下去。")]
    public void No_line_starts_with_a_dash_where_another_way_has_no_gaping_line(string text)
    {
        using var composer = new Composer();
        Assert.DoesNotContain(composer.Lines(text, 13_000, 2000), line => line.StartsWith('—'));
    }
}
