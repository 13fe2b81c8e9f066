
namespace PrintLayout.Tests.Gate;

public sealed class WordListTests
{
    private const string List = """
        words:
          - { word: 台海, use: 台湾海峡, reason: 全称 }
          - { word: 总理, reason: 核对职务, kind: watch, except: [总理事会] }
          - { word: 澜沧县, use: 澜江县, reason: 县名去年改了 }
        names:
          - { name: 崔禾, posts: [市长] }
          - { name: 林知远, posts: [副市长, 局长] }
          - { name: 桂望川 }
        orders:
          - [崔禾, 林知远, 桂望川]

        """;

    [Theory]
    [InlineData("他谈到台海局势。", "PL8117 one.md:5:4 台海 is forbidden by the house: 全称.")]
    [InlineData("这个平台海量收集数据。", "")]
    [InlineData("总理会见来宾。", "PL8118 one.md:5:1 总理 is watched by the house: 核对职务.")]
    [InlineData("联合会召开总理事会。", "")]
    [InlineData("**澜沧**县的船到了。", "PL8117 one.md:5:3 澜沧县 is forbidden by the house: 县名去年改了.")]
    [InlineData("澜沧江县城。", "")]
    public void Words_are_found_where_they_are_words(string text, string told) => AssertTold(told, text);

    [Fact]
    public void A_word_is_found_over_the_break_of_a_head_and_in_a_caption_and_an_advertisement()
    {
        using var paper = Paper("文。");
        paper.Ad("A1", "{ id: trip, head: 澜沧县三日游 }");
        paper.Write("one.md", "---\nheadline: 船到澜|沧县\nfigures: [{ kind: photo, image: a.png, caption: 澜沧县码头。 }]\n---\n\n文。\n");
        var told = paper.Told().Where(one => one.StartsWith("PL8117", StringComparison.Ordinal)).Select(one => one.Split(' ')[1]);
        Assert.Equal(["one.md:2:13", "one.md:3:49", "edition.yaml:7:29"], told);
    }

    [Theory]
    [InlineData("市长崔禾昨天到船厂调研。崔禾说，要快。", "")]
    [InlineData("崔禾市长昨天到船厂调研。", "")]
    [InlineData("市委副书记、市长崔禾昨天到船厂调研。", "")]
    [InlineData("记者日前从市长崔禾处获悉。", "")]
    [InlineData("日前市长崔禾到船厂调研。", "")]
    [InlineData("副市长林知远、局长陈远到船厂调研。", "")]
    [InlineData("崔禾昨天到船厂调研。", "PL8119 one.md:5:1 崔禾 stands without a post at the first mention; by the list it is 市长.")]
    [InlineData("副市长崔禾昨天到船厂调研。", "PL8119 one.md:5:4 崔禾 is called 副市长; by the word list of the house the post is 市长.")]
    [InlineData("原市长崔禾昨天到船厂调研。", "PL8119 one.md:5:4 崔禾 is called 原市长; by the word list of the house the post is 市长.")]
    [InlineData("市长林知远到船厂调研。", "PL8119 one.md:5:3 林知远 is called 市长; by the word list of the house the post is 副市长 or 局长.")]
    [InlineData("桂望川到船厂调研。", "")]
    public void A_name_has_its_post(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("市长崔禾、副市长林知远出席。", "")]
    [InlineData("市长崔禾，副市长林知远和桂望川出席。", "")]
    [InlineData("桂望川说完。市长崔禾接着说。", "")]
    [InlineData("桂望川向市长崔禾汇报。", "")]
    [InlineData("副市长林知远、市长崔禾出席。", "PL8120 one.md:5:10 崔禾 stands behind 林知远; by the order of the house before.")]
    [InlineData("市长崔禾、桂望川和副市长林知远出席。", "PL8120 one.md:5:13 林知远 stands behind 桂望川; by the order of the house before.")]
    public void Names_that_stand_together_are_in_order(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("words: [{ use: 好 }]\n", "PL1005")]
    [InlineData("words: [{ word: 好, kind: hate }]\n", "PL1006")]
    [InlineData("words: [{ word: 好 }, { word: 好 }]\n", "PL1050")]
    [InlineData("words: [{ word: 好, except: [坏的] }]\n", "PL1006")]
    [InlineData("names: [{ name: 崔禾, post: 市长 }]\n", "PL1004")]
    [InlineData("orders: [崔禾]\n", "PL1006")]
    [InlineData("orders: [[崔禾, 崔禾]]\n", "PL1050")]
    [InlineData("words: 3\n", "PL1006")]
    [InlineData("- x\n", "PL1006")]
    [InlineData("words: [\n", "PL1003")]
    public void A_list_that_cannot_be_read_is_a_finding(string list, string code)
    {
        using var paper = Paper("文。");
        paper.Write("words.yaml", list);
        var outcome = paper.Judge();
        Assert.False(outcome.IsJudged);
        Assert.All(outcome.Findings, found => Assert.Equal(code, found.Code));
        Assert.NotEmpty(outcome.Findings);
        File.Delete(paper["words.yaml"]);
        Assert.Equal("PL1001", Assert.Single(paper.Judge().Findings).Code);
    }

    private static void AssertTold(string told, string text)
    {
        using var paper = Paper(text);
        var found = paper.Told();
        if (told.Length == 0) Assert.Empty(found);
        else Assert.Equal(told, Assert.Single(found));
    }

    private static GateFolder Paper(string text)
    {
        var paper = new GateFolder { Plan = "words: words.yaml\ngate: { stops: all }\n" }.Story("A1", "one", "一", text);
        return paper.Write("words.yaml", List);
    }
}
