namespace PrintLayout.Tests.Import;

/// <summary>What an import mends, and what it leaves as it was typed.</summary>
public sealed class ImportRepairTests
{
    [Theory]
    [InlineData("本报讯（记者 崔禾 吴禾 通讯员 陈禾）张禾 李禾两位老师获奖。", "本报讯（记者崔禾 吴禾 通讯员陈禾）张禾 李禾两位老师获奖。")]
    [InlineData("约翰.史密斯的新书昨日上架，卡尔.马克思传同时到店。", "约翰·史密斯的新书昨日上架，卡尔·马克思传同时到店。")]
    [InlineData("他走了.她来了.", "他走了。她来了。")]
    [InlineData("走进中心，\u00A0一块屏幕格外显眼。", "走进中心，一块屏幕格外显眼。")]
    [InlineData("这是**要紧**的话。", "这是要紧的话。")]
    [InlineData("长宽高为5*6*7厘米。", "长宽高为5*6*7厘米。")]
    [InlineData("The plan, \"a good one,\" costs 3.5 million: see p. 12.", "The plan, \"a good one,\" costs 3.5 million: see p. 12.")]
    public void A_paragraph_is_mended_without_harm(string typed, string set)
    {
        var page = new ImportedPage($"# 江州新闻\n\n{typed}\n");

        Assert.Equal([set], ImportedPage.Body(page.Articles[0]));
    }

    [Theory]
    [InlineData("投入1\n2万元", "投入12万元")]
    [InlineData("由3.\n8米", "由3.8米")]
    [InlineData("比分为3:\n2", "比分为3:2")]
    [InlineData("占比达到23\n%", "占比达到23%")]
    public void What_a_hard_line_end_split_is_joined(string split, string joined)
    {
        var page = new ImportedPage($"## 铃声改时间\n\n　　从下周起午休时间延长，学校{split}，其余各项照旧不变，请各位家长留意。\n");

        Assert.Contains(joined, ImportedPage.Body(page.Articles[0])[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 港口一夜未眠|万吨轮靠岸\n\n入夜，风力下降。\n", "港口一夜未眠|万吨轮靠岸")]
    [InlineData("港口一夜未眠|万吨轮靠岸\n\n入夜之后，风力下降，调度中心通知三港恢复夜航。\n", "港口一夜未眠|万吨轮靠岸")]
    public void The_break_sign_of_a_headline_survives(string source, string headline)
    {
        Assert.Equal(headline, new ImportedPage(source).Result.Articles[0].Headline);
    }

    [Fact]
    public void Items_without_numbers_stay_apart()
    {
        var page = new ImportedPage("## 节前提示\n\n请注意：\n出门前关好水电；\n不给陌生人开门；\n不点不明链接。\n");

        Assert.Equal(4, page.Articles[0].Blocks.Length);
    }

    [Fact]
    public void A_footnote_mark_behind_a_full_stop_ends_a_sentence()
    {
        Assert.Empty(new ImportedPage("## 报销\n\n比例与门诊相同，一级医院为九成，二级医院为八成。①\n\n起付线不变。\n").Flags);
    }
}
