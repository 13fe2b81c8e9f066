namespace PrintLayout.Tests.Import;

/// <summary>What an import makes of texts as they come from columns, word processors and web pages.</summary>
public sealed class ImportedTextTests
{
    [Fact]
    public void A_number_that_a_line_end_cut_is_joined_and_told_of()
    {
        var page = new ImportedPage(
            "## 铃声改时间\n\n　　从下周起，午休铃声从12:4\n0响到13:40，桥下净空由3\n.8米提高到4.5米，投入1\n2万元，占比达到23\n"
            + "%，新铃声长度为20秒。\n");

        Assert.Equal(
            ["从下周起，午休铃声从12:40响到13:40，桥下净空由3.8米提高到4.5米，投入12万元，占比达到23%，新铃声长度为20秒。"],
            ImportedPage.Body(page.Articles[0]));
        Assert.Equal(4, page.Flags.Count(flag => flag.StartsWith("likely joined-number", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_number_at_the_end_of_a_western_line_keeps_its_blank()
    {
        var page = new ImportedPage(
            "## Night bus\n\nThe city of River Bend will run the night bus from the year 2026\n"
            + "12 hours a day and seven days a week, says the mayor\n"
            + "of the city who has no car of his own at all and walks.\n");

        Assert.Contains("2026 12 hours", ImportedPage.Body(page.Articles[0])[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新闻<b>重点</b>昨日。", 2)]
    [InlineData("新闻<br/>昨日<span style=\"x\">开航</span>。", 3)]
    [InlineData("新闻a<b且c>d，5<6。", 0)]
    [InlineData("新闻<专题>昨日。", 0)]
    public void Tags_in_plain_text_are_flagged(string text, int tags)
    {
        var page = new ImportedPage($"## 港口开航\n\n{text}\n");
        Assert.Equal(tags, page.Flags.Count(flag => flag.StartsWith("guess tag", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("（完）")]
    [InlineData("(完)")]
    public void A_story_ends_at_its_end_mark(string end)
    {
        var page = new ImportedPage($"## 星河队晋级\n\n新华社江州11月27日电（记者王禾）星河队27日晋级八强。{end}\n\n下一轮12月3日进行。\n");

        Assert.Equal(2, page.Articles[0].Blocks.Length);
        Assert.Empty(page.Flags);
    }

    [Theory]
    [InlineData("（一）", "（二）")]
    [InlineData("1）", "2）")]
    [InlineData("一、", "二、")]
    [InlineData("①", "②")]
    public void Items_of_a_row_stay_paragraphs(string one, string two)
    {
        var page = new ImportedPage($"## 绕行通告\n\n绕行线路如下：\n{one}由南向北车辆，经西门大桥绕行；\n{two}由北向南车辆，经环城东路绕行。\n");

        Assert.Equal(3, page.Articles[0].Blocks.Length);
        Assert.Empty(page.Flags);
    }

    [Fact]
    public void Western_paragraphs_end_at_a_full_stop_behind_a_number()
    {
        var page = new ImportedPage(
            "## Bus\n\n\"I take the bus N3.\"\n\nThe city adds five routes in 2026.\n\nFares rose to 3 yuan in 2025.\n\nThat is fair.\n");

        Assert.Equal(4, page.Articles[0].Blocks.Length);
    }

    [Fact]
    public void Bullets_and_line_breaks_of_word_are_read()
    {
        var page = new ImportedPage("## 云诊室启用\n\n居民可以：\n\uF06C　在小程序预约；\n\uF0B7 到窗口挂号。\n\n每天早上6点，\v队员集合。\n");

        Assert.Equal(["居民可以：", "在小程序预约；", "到窗口挂号。", "每天早上6点，队员集合。"], ImportedPage.Body(page.Articles[0]));
    }

    [Theory]
    [InlineData("&ldquo;好&rdquo;，他说。", "“好”，他说。")]
    [InlineData("他说。&nbsp;&nbsp;面积32万&mdash;&mdash;相当", "他说。面积32万——相当")]
    [InlineData("甲&#8220;乙&#x201D;丙。", "甲“乙”丙。")]
    [InlineData("约翰&middot;史密斯来了。", "约翰·史密斯来了。")]
    [InlineData("甲&quot;乙&quot;,丙。", "甲“乙”，丙。")]
    [InlineData("AT&amp;T公司。", "AT&T公司。")]
    public void Entities_of_a_web_page_are_decoded(string text, string expected)
    {
        var page = new ImportedPage($"## 新航站楼启用\n\n{text}\n");

        Assert.Equal([expected], ImportedPage.Body(page.Articles[0]));
    }

    [Fact]
    public void An_unknown_entity_stays_and_is_told_of()
    {
        var page = new ImportedPage("## 新航站楼启用\n\n甲&foo;乙来了。\n");

        Assert.Equal(["甲&foo;乙来了。"], ImportedPage.Body(page.Articles[0]));
        Assert.Equal(["guess entity 3"], page.Flags);
    }
}
