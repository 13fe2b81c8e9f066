using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode.LineBreaking;

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

    /// <summary>
    /// What a line lacks is less than the unit that does not come into it, for a line may end behind every stop. So it gapes only where
    /// that unit is long.
    /// </summary>
    [Theory]
    [InlineData(Prices), InlineData(Shares), InlineData(Degrees)]
    [InlineData("沪指收报3420.57点，跌0.36%；深成指报10378.55点，涨0.61%；创业板指报2123.93点，涨1.21%。")]
    [InlineData("开盘价¥12.50，最高价¥13.08，最低价¥12.31，收盘价¥12.96，成交额3.2亿元。")]
    [InlineData("套餐分为39元、59元、99元、129元、199元和299元六档，流量为10GB、30GB、60GB、100GB。")]
    [InlineData("比分为3:2、1:0、2:2、4:1，胜率分别为75%、60%、50%和100%。")]
    [InlineData("配置有8GB+256GB、12GB+512GB、16GB+1TB三种，售价1999元、2499元、2999元。")]
    [InlineData("增速分别为20.5％、18.3％、－1.7％和６.2％，占比约4/5、3/4、1/2。")]
    [InlineData("时间为9:00、10:30、14:00和15:45，地点在101室、202室、303室。")]
    public void A_list_is_no_looser_than_its_numbers_force(string text)
    {
        using var composer = new Composer();
        for (var measure = 8; measure <= 16; measure++)
        {
            foreach (var indent in new[] { 0, 2000 })
            {
                var lines = composer.Set(text, measure * 1000, indent);
                Assert.DoesNotContain(lines, line => line.IsEmergency);
                foreach (var line in lines[..^1]) Assert.True(IsForced(line), $"{measure} em: {line.Text} {line.HanOpening}");
            }
        }
    }

    /// <summary>
    /// Whether a line is well filled, or the unit behind it does not fit. A Han or two may go down with a number, so that the line of the
    /// number does not gape more.
    /// </summary>
    private static bool IsForced(SetLine line)
    {
        if (line.HanOpening <= 330) return true;
        var paragraph = line.Paragraph;
        var next = line.End;
        if (paragraph.Clusters[next].Class == CharacterClass.Han) next += 2;
        while (next + 1 < paragraph.Clusters.Length && !IsGoodPlace(paragraph, next)) next++;
        next = Math.Min(next, paragraph.Clusters.Length - 1);
        var needed = paragraph.Totals.End[next] - paragraph.Totals.Start[line.Start];
        var shrink = paragraph.Totals.Shrink[next] - paragraph.Totals.Shrink[line.Start];
        return needed - shrink > (line.Measure - line.X[0]).Milli;
    }

    private static bool IsGoodPlace(ShapedParagraph paragraph, int last) =>
        paragraph.CanBreakAfter[last] && (paragraph.Grades.IsEmpty || paragraph.Grades[last] <= LineBreakOpportunity.Mandatory);

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
