using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

/// <summary>The front matter is text too: its mark-up is read or reported, and none of its words is lost in silence.</summary>
public sealed class FrontMatterMarkupTests
{
    [Theory]
    [InlineData("A&amp;B&nbsp;公司", "A&B\u00A0公司")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("一二|三四", "一二\n三四")]
    [InlineData("一二<br>三四", "一二\n三四")]
    [InlineData("5*6*7的规格", "5*6*7的规格")]
    [InlineData("A&B与AT&T", "A&B与AT&T")]
    [InlineData("x<y，3 < 5", "x<y，3 < 5")]
    [InlineData("5~8℃", "5~8℃")]
    [InlineData("一\\*二", "一*二")]
    [InlineData("&#8220;引&#8221;", "“引”")]
    [InlineData("C#与A#", "C#与A#")]
    [InlineData("snake_case_名", "snake_case_名")]
    [InlineData("[快讯]港口开航", "[快讯]港口开航")]
    public void What_has_a_form_is_set(string yaml, string text)
    {
        var (article, bag) = Read($"headline: \"{yaml.Replace("\\", "\\\\", StringComparison.Ordinal)}\"");
        Assert.Equal(text, article.Headline.Text);
        Assert.Empty(bag);
    }

    [Theory]
    [InlineData("**副题**与[链接](http://a.cn)<br>换行", "副题与链接换行", 3)]
    [InlineData("*眉题*", "眉题", 1)]
    [InlineData("~~旧~~新", "旧新", 1)]
    [InlineData("`码`与==亮==", "码与亮", 2)]
    [InlineData("<b>粗</b>", "粗", 2)]
    [InlineData("**半", "**半", 1)]
    [InlineData("正[^1]文", "正文", 1)]
    [InlineData("![图](a.png)", "图", 1)]
    public void What_has_none_is_reported_in_every_text(string yaml, string text, int findings)
    {
        foreach (var key in (string[])["kicker", "deck", "standfirst", "headline"])
        {
            var (article, bag) = Read($"{(key == "headline" ? string.Empty : "headline: 题\n")}{key}: \"{yaml}\"");
            var read = key switch
            {
                "kicker" => article.Kicker,
                "deck" => article.Deck,
                "standfirst" => article.Standfirst,
                _ => article.Headline,
            };
            // The lines of a head may be broken, those of a standfirst not.
            var breaks = key != "standfirst" && yaml.Contains("<br>", StringComparison.Ordinal);
            Assert.Equal(breaks ? text.Replace("换", "\n换", StringComparison.Ordinal) : text, read!.Text);
            Assert.Equal(findings - (breaks ? 1 : 0), bag.Count(d => d.Code is "PL1011" or "PL1024"));
        }
    }

    [Fact]
    public void Captions_credits_labels_and_names_are_read_too()
    {
        var (article, bag) = Read(
            "headline: 题\nsection: { label: 热&amp;点 }\nbylines: ['甲&amp;乙', '**丙**']\nfigures:\n"
            + "  - { kind: photo, caption: 'H<sub>2</sub>', credit: '*摄*' }");
        Assert.Equal("热&点", article.Section!.Name.Text);
        Assert.Equal(["甲&乙", "丙"], article.Bylines.Select(byline => byline.Name.Text));
        Assert.Equal(TextStyle.Subscript, Assert.Single(article.Figures[0].Caption!.Styles).Style);
        Assert.Equal("摄", article.Figures[0].Credit!.Text);
        Assert.Equal(2, bag.Count(d => d.Code == "PL1011"));
    }

    [Fact]
    public void A_finding_stands_at_its_mark()
    {
        var (_, bag) = Read("headline: 题\ndeck: \"副<b>题\"");
        Assert.Equal(["PL1011 in:3:9"], bag.Where(d => d.Code != "PL1012").Select(d => TempProject.Code(d)));
    }

    [Theory]
    [InlineData("headline: 微博 #春晚# 冲上热搜", "PL1026 in:2:14", DiagnosticSeverity.Warning)]
    [InlineData("headline: 题\ndeck: 副题 #1 号", "PL1026 in:3:10", DiagnosticSeverity.Warning)]
    [InlineData("headline: 题\ndeck: #1 号", "PL1026 in:3:7", DiagnosticSeverity.Warning)]
    [InlineData("headline: 题 # 待核", "PL1026 in:2:13", DiagnosticSeverity.Info)]
    [InlineData("headline: 题\nbylines:\n  - 甲 #乙", "PL1026 in:4:7", DiagnosticSeverity.Warning)]
    [InlineData("headline: 题\nfigures:\n  - kind: photo\n    caption: 图 #一", "PL1026 in:5:16", DiagnosticSeverity.Warning)]
    [InlineData("headline: 题\nsection:\n  label: 热点 #一", "PL1026 in:4:13", DiagnosticSeverity.Warning)]
    public void A_comment_behind_an_unquoted_text_is_reported(string yaml, string finding, DiagnosticSeverity severity)
    {
        var bag = Read(yaml).Bag.Where(d => d.Code == "PL1026").ToList();
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
        Assert.Equal(severity, bag[0].Severity);
    }

    [Theory]
    [InlineData("headline: \"微博 #春晚# 热搜\"")]
    [InlineData("headline: 微博#春晚#热搜")]
    [InlineData("# 一条注\nheadline: 题")]
    [InlineData("headline: 题\npriority: 1 # 头条")]
    [InlineData("headline: 题\n# 注\ndeck: 副")]
    public void Other_comments_are_not(string yaml) => Assert.DoesNotContain(Read(yaml).Bag, d => d.Code == "PL1026");

    private static (Article Article, DiagnosticBag Bag) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        var article = ArticleReader.Read(TempProject.Session($"---\n{yaml}\n---\n\n正文。\n", bag), "a");
        return (article!, bag);
    }
}
