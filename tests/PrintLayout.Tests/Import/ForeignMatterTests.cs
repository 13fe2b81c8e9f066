namespace PrintLayout.Tests.Import;

/// <summary>The front matter of Hugo, Jekyll, Hexo and our own articles: headline, deck and authors are kept, the rest is told.</summary>
public sealed class ForeignMatterTests
{
    private const string Text = "入夜，风力下降，三港恢复夜航。\n\n## 先放空船\n\n空船吃水浅，先走。\n";

    [Theory]
    [InlineData("---\ntitle: \"港口复航\"\nsubtitle: 夜航恢复\nauthor: 林禾\ndate: 2026-01-20\ntags: [船, 港]\n---\n\n")]
    [InlineData("+++\ntitle = \"港口复航\"\nsubtitle = '夜航恢复'\nauthors = [\"林禾\"]\ndate = 2026-01-20\ntags = [\"船\"]\n+++\n")]
    [InlineData("title: 港口复航\ndate: 2026-01-20 12:00:00\nsubtitle: 夜航恢复\nauthor: 林禾\ntags:\n- 船\n---\n\n")]
    [InlineData("---\ndate: 2026-01-20\nauthor:\n  - 林禾\nsubtitle: 夜航恢复\ntitle: 港口复航\ntags: x\n---\n")]
    [InlineData("---\r\ntitle: 港口复航\r\nsubtitle: 夜航恢复\r\nauthor:\r\n  - name: 林禾\r\ndate: 2026-01-20\r\ntags:\r\n  - 船\r\n---\r\n\r\n")]
    public void Fields_are_kept_and_headings_below_are_crossheads(string matter)
    {
        var page = new ImportedPage(matter + Text, "port.md");

        var article = Assert.Single(page.Articles);
        Assert.Equal(("港口复航", "夜航恢复"), (article.Headline.Text, article.Deck?.Text));
        Assert.Equal(["林禾"], ImportedPage.Bylines(article));
        Assert.Equal(["入夜，风力下降，三港恢复夜航。", "### 先放空船", "空船吃水浅，先走。"], ImportedPage.Body(article));
        Assert.DoesNotContain(page.Result.Shares, share => share.Field == "lost");
        var told = Assert.Single(page.Result.Notes, note => note.Rule == "foreign-front-matter");
        Assert.Contains("2026-01-20", told.Message, StringComparison.Ordinal);
        Assert.Contains("tags", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_of_ours_keeps_its_head()
    {
        var page = new ImportedPage("---\nkicker: 沿海三港\nheadline: 港口复航\ndeck: 夜航恢复\nbylines: [林禾, 高禾]\npriority: 3\n---\n\n" + Text,
            "port.md");

        var article = Assert.Single(page.Articles);
        Assert.Equal(("沿海三港", "港口复航", "夜航恢复"), (article.Kicker?.Text, article.Headline.Text, article.Deck?.Text));
        Assert.Equal(["林禾", "高禾"], ImportedPage.Bylines(article));
    }

    [Fact]
    public void A_rule_of_hyphens_is_no_front_matter()
    {
        var page = new ImportedPage("---\n入夜，风力下降，三港恢复夜航。\n---\n# 老桥加固\n\n东门大桥下月半幅通车。\n", "port.md");

        Assert.DoesNotContain(page.Result.Notes, note => note.Rule == "foreign-front-matter");
    }
}
