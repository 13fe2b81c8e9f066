using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class ArticleReaderTests
{
    private const string Head = "---\nheadline: 题\n---\n";

    [Fact]
    public void Front_matter_gives_everything_but_the_blocks()
    {
        using var project = new TempProject().With("a2/articles/a.md", """
            ---
            section: { label: 热点透视, pinyin: redian toushi }
            kicker: 引题
            headline: AI 迈入“技术+资本”|驱动成长期 # a comment
            deck: 副题
            bylines: [崔爽, { name: 受欢迎, uncertain: true }]
            figures:
              - { kind: chart, credit: ■ 田晶娟制图, caption: 说明, image: ../images/c.png, label: 图表占位 }
            continued-from: A1
            continued-on: A3
            priority: 1
            ---
            文
            """);
        var article = ArticleReader.Read(project["a2/articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default)!;
        Assert.Equal(["PL1026 a2/articles/a.md:4:30", "PL1013 a2/articles/a.md:6:15"], project.Findings);
        Assert.Equal([DiagnosticSeverity.Info, DiagnosticSeverity.Warning], project.Bag.Select(d => d.Severity));
        // Up to the brace and with it, though another bracket follows.
        Assert.Equal("{ name: 受欢迎, uncertain: true }".Length, project.Bag[1].Span.Length);
        Assert.Equal(("a", project["a2/articles/a.md"], 1), (article.Id, article.File, article.Priority));
        Assert.Equal(("热点透视", "redian toushi"), (article.Section!.Name.Text, article.Section.Pinyin!.Text));
        Assert.Equal(("引题", "AI 迈入“技术+资本”\n驱动成长期", "副题"), (article.Kicker!.Text, article.Headline.Text, article.Deck!.Text));
        Assert.Equal([("崔爽", false), ("受欢迎", true)], article.Bylines.Select(b => (b.Name.Text, b.Uncertain)));
        var figure = Assert.Single(article.Figures);
        Assert.Equal(("chart", project["a2/images/c.png"], "图表占位", "说明", "■ 田晶娟制图"),
            (figure.Kind, figure.Image!.Value, figure.Label!.Text, figure.Caption!.Text, figure.Credit!.Text));
        Assert.Equal((8, 5), (figure.Span.Line, figure.Span.Column));
        Assert.Equal(("A1", "A3", 9, 17),
            (article.ContinuedFrom!.Value, article.ContinuedOn!.Value, article.ContinuedFrom.Span.Line, article.ContinuedFrom.Span.Column));
        Assert.Equal((4, 11), At(article.Headline, 0));
        Assert.Equal((4, 24), At(article.Headline, article.Headline.Text.IndexOf('驱', StringComparison.Ordinal)));
        Assert.Equal((6, 23), At(article.Bylines[1].Name, 0));
    }

    [Theory]
    [InlineData("headline: 一|二", "一\n二", "二", 2, 13)]
    [InlineData("headline: 一 | 二|", "一\n二", "二", 2, 15)]
    [InlineData("headline: |\n  一二\n  三四\n", "一二\n三四", "四", 4, 4)]
    [InlineData("headline: |2- # c\n    一\n\n  二\n", "一\n二", "一", 3, 5)]
    [InlineData("headline: >-\n  一二\n  三 x\n  四\n", "一二三 x 四", "三", 4, 3)]
    [InlineData("headline: 一二\n  三\n  AI\n  B", "一二三 AI B", "A", 4, 3)]
    [InlineData("headline: 'it''s 二'", "it's 二", "二", 2, 18)]
    [InlineData("headline: \"a\\u4E00\\\"b \\\n   二\"", "a一\"b 二", "二", 3, 4)]
    [InlineData("headline: \"一\\n二\"", "一\n二", "二", 2, 15)]
    [InlineData("headline: \"\\t 一  二\"", "一 二", "二", 2, 18)]
    [InlineData("headline: 𠀀|𠀁二", "𠀀\n𠀁二", "二", 2, 14)]
    public void A_front_matter_text_keeps_line_and_column_in_every_yaml_style(
        string yaml, string text, string character, int line, int column)
    {
        var (article, findings) = Read("---\n" + yaml + "\n---\n文\n");
        Assert.Empty(findings);
        Assert.Equal(text, article!.Headline.Text);
        Assert.Equal((line, column), At(article.Headline, text.IndexOf(character, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_break_in_a_deck_is_not_the_authors_and_a_bar_is()
    {
        var article = Read("---\nheadline: 题\ndeck: |\n  一\n  二|三\n---\n文").Article!;
        Assert.Equal("一二\n三", article.Deck!.Text);
    }

    [Theory]
    [InlineData("", "PL1012 in:1:1")]
    [InlineData("文", "PL1012 in:1:1")]
    [InlineData("---\nheadline: 题\n", "PL1003 in:1:1")]
    [InlineData("---\nkicker: 题\n---\n文", "PL1012 in:2:1")]
    [InlineData("---\nkicker: 题\nheadline: ' '\n---\n文", "PL1012 in:2:1")]
    [InlineData("---\n---\n文", "PL1012 in:2:1")]
    [InlineData("---\nheadline: [a]\n---\n文", "PL1006 in:2:11", "PL1012 in:2:1")]
    [InlineData("---\nheadline: a: b\n---\n文", "PL1003 in:2:12")]
    public void An_article_without_a_headline_is_refused(string text, params string[] findings)
    {
        var (article, found) = Read(text);
        Assert.Null(article);
        Assert.Equal(findings, found);
    }

    [Theory]
    [InlineData("headlin: x", "PL1004 in:3:1")]
    [InlineData("priority: 0", "PL1006 in:3:11")]
    [InlineData("bylines: 崔爽", "PL1006 in:3:10")]
    [InlineData("bylines: [{ uncertain: true }]", "PL1005 in:3:11")]
    [InlineData("section: { pinyin: a }", "PL1005 in:3:10")]
    [InlineData("figures: [{ credit: a }]", "PL1005 in:3:11")]
    [InlineData("figures: [{ kind: phto }]", "PL1030 in:3:19")]
    [InlineData("drop-cap: 1", "PL1006 in:3:11")]
    [InlineData("drop-cap: 4", "PL1006 in:3:11")]
    [InlineData("figures: [{ kind: map, image: ../x.png }]", "PL1008 in:3:31")]
    [InlineData("kicker: \"a\\x01b\"", "PL1010 in:3:11")]
    [InlineData("kicker: a\u0001b", "PL1010 in:3:10")]
    public void An_article_with_a_bad_value_comes_back_without_it(string line, string finding)
    {
        var (article, findings) = Read("---\nheadline: 题\n" + line + "\n---\n文");
        Assert.Equal("题", article!.Headline.Text);
        Assert.Equal([finding], findings);
    }

    [Fact]
    public void An_article_without_text_is_a_warning_at_its_headline()
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(ArticleReader.Read(TempProject.Session(Head + "\n \n", bag), "a"));
        Assert.Equal(("PL1012 in:2:11", DiagnosticSeverity.Warning), (TempProject.Code(bag[0]), bag[0].Severity));
    }

    [Fact]
    public void A_yaml_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = "---\nheadline: &a [x, x]\n"
            + string.Concat(Enumerable.Range(0, 9).Select(i => $"k{i}: &b{i} [*a, *a, *a]\n")) + "---\n";
        Assert.Equal("PL1006 in:2:11", Read(bomb).Findings[0]);
    }

    private static (int Line, int Column) At(ManuscriptText text, int index) => (text.SpanAt(index).Line, text.SpanAt(index).Column);

    private static (Article? Article, string[] Findings) Read(string text)
    {
        var bag = new DiagnosticBag();
        var article = ArticleReader.Read(TempProject.Session(text, bag), "a");
        return (article, [.. bag.Select(d => TempProject.Code(d))]);
    }
}
