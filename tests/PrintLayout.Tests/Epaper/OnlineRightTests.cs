using PrintLayout.Epaper.Markup;
using PrintLayout.Reading;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Epaper;

public sealed class OnlineRightTests
{
    [Theory]
    [InlineData("", true, true)]
    [InlineData("online: yes\n", true, true)]
    [InlineData("online: no\n", false, false)]
    [InlineData("online: false\n", false, false)]
    [InlineData("online: from 2026-01-21\n", false, true)]
    [InlineData("online: 2026-01-21\n", false, true)]
    [InlineData("rights: print\n", false, false)]
    [InlineData("rights: all\n", true, true)]
    public void The_front_matter_says_when_a_story_may_be_seen(string keys, bool first, bool second)
    {
        using var project = new TempProject();
        var article = ArticleReader.Read(TempProject.Session($"---\nheadline: 一\n{keys}---\n\n文。\n", project.Bag), "a")!;
        Assert.Empty(project.Bag);
        Assert.Equal(first, article.Online.Allows(new DateOnly(2026, 1, 20)));
        Assert.Equal(second, article.Online.Allows(new DateOnly(2026, 1, 21)));
    }

    [Theory]
    [InlineData("online: maybe\n")]
    [InlineData("online: from 21\n")]
    [InlineData("online: [no]\n")]
    [InlineData("rights: agency\n")]
    public void What_cannot_be_understood_is_told_and_not_shown(string keys)
    {
        using var project = new TempProject();
        var article = ArticleReader.Read(TempProject.Session($"---\nheadline: 一\n{keys}---\n\n文。\n", project.Bag), "a")!;
        Assert.Single(project.Bag);
        Assert.False(article.Online.Allows(DateOnly.MaxValue));
    }

    [Fact]
    public void Words_never_become_mark_up()
    {
        var html = new HtmlWriter().Element("p", "<script>&'\"\u202Ex\0", ("title", "\"onclick='x'"), ("lang", null)).ToString();
        Assert.Equal(
            "<p title=\"&quot;onclick=&#39;x&#39;\">&lt;script&gt;&amp;&#39;&quot;\uFFFDx\uFFFD</p>", html);
    }
}
