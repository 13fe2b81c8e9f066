using PrintLayout.Copy;
using PrintLayout.Punctuation;
using PrintLayout.Punctuation.Rules;

namespace PrintLayout.Tests.Import;

/// <summary>Boxes, programme lists and tables of files survive an import.</summary>
public sealed class ImportedBoxTests
{
    private const string Story = "# 港口一夜未眠\n\n入夜，风力降到六级以下，调度中心通知三港恢复夜航，岸上的人都松了一口气。\n\n";

    [Theory]
    [InlineData("::: 编者按\n港口是城市的眼睛。\n:::\n", BoxKind.Note, "编者按")]
    [InlineData(":::facts 新闻背景\n三港去年吞吐量为2.1亿吨。\n\n- 北港：煤与粮\n- 南港：集装箱\n:::\n", BoxKind.Facts, "新闻背景")]
    [InlineData("：：： links 相关链接\n一张车票的旅程 …… A3版\n春运首日观察 …… A5版\n：：：\n", BoxKind.Links, "相关链接")]
    public void A_box_stays_a_box(string box, BoxKind kind, string title)
    {
        var page = new ImportedPage(Story + box + "\n值班员说，顺序不能乱：空船吃水浅，先走；重船等潮水。\n", "page.md");
        var article = Assert.Single(page.Articles);
        Assert.Empty(page.ReadBag);
        Assert.Empty(page.Flags);
        var content = Assert.IsType<BoxContent>(Assert.Single(article.Figures).Content);
        Assert.Equal((kind, title), (content.Kind, content.Title!.Text));
        Assert.Equal(2, article.Blocks.Length);
    }

    [Fact]
    public void A_programme_list_stays_one()
    {
        var page = new ImportedPage(Story + "06:00 ……… 朝闻天下\n12:00 ……… 新闻三十分\n19:00 ……… 新闻联播\n", "page.md");
        Assert.Empty(page.Flags);
        var table = Assert.IsType<TableBlock>(page.Articles[0].Blocks[1]);
        Assert.True(table.HasLeaders);
        Assert.Equal(3, table.Rows.Length);
    }

    [Fact]
    public void The_line_that_names_a_data_file_stays_as_it_is()
    {
        var page = new ImportedPage(Story + "table: data/prices.csv\n\n后面还有一段话，说的是价格为什么涨了。\n", "page.md");
        Assert.Contains("\ntable: data/prices.csv\n", page.Result.Articles[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("06:00 ……… 朝闻天下\n12:00 ……… 新闻三十分", 0)]
    [InlineData("要闻 .... 2版\n体育 .... 8版", 0)]
    [InlineData("他说……… 不去了。", 1)]
    public void Dots_that_lead_to_a_word_are_no_faulty_mark(string text, int edits) =>
        Assert.Equal(edits, PunctuationRules.Find(text, PunctuationOptions.Body).Count(edit => edit.Rule == PunctuationRuleNames.Ellipsis));
}
