using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class ManuscriptBodyTests
{
    // The body starts on line 4.
    private const string Head = "---\nheadline: 题\n---\n";

    [Fact]
    public void Blocks_come_in_reading_order()
    {
        Expect(
            "第一段\n\n### 小标题\n\n- 甲\n- 乙\n\n  续\n\n2. 丙\n\n> 引语一\n>\n> 引语二\n\n末段",
            "P 第一段", "H 小标题", "L 甲", "L 乙", "P 续", "L2 丙", "Q 引语一", "Q 引语二", "P 末段");
    }

    [Theory]
    [InlineData("一二\n三四", "一二三四")]
    [InlineData("一二\r\n三四\r\n", "一二三四")]
    [InlineData("一二，\n“三四”\n——五", "一二，“三四”——五")]
    [InlineData("word\nword", "word word")]
    [InlineData("一二\nAI\n三", "一二 AI 三")]
    [InlineData("说“\n5", "说“ 5")]
    [InlineData("한글\n한글", "한글 한글")]
    [InlineData("𠀀\n𠀁", "𠀀𠀁")]
    [InlineData("　　全角缩进　", "全角缩进")]
    [InlineData("甲　\n乙　丙", "甲　乙　丙")]
    [InlineData("    四个空格", "四个空格")]
    [InlineData("a\tb   c", "a b c")]
    public void Line_feeds_and_white_space_follow_the_rules_for_east_asian_text(string body, string text) => Expect(body, "P " + text);

    [Theory]
    [InlineData("\"直\" 'q' -- ... 1.5 +5 #号 5*6", "\"直\" 'q' -- ... 1.5 +5 #号 5*6")]
    [InlineData("A &amp; B &lt; C &copy; &nbsp;x", "A & B < C © \u00A0x")]
    [InlineData("AT&T &bogus; 3 < 5 > 2", "AT&T &bogus; 3 < 5 > 2")]
    [InlineData("\\*不是强调\\* 1\\. \\甲", "*不是强调* 1. \\甲")]
    [InlineData("[注]: 本文数据\n[注]: 又", "[注]: 本文数据 [注]: 又")]
    [InlineData("未闭 [ 与 ![ 与 * 与 ` 与 _", "未闭 [ 与 ![ 与 * 与 ` 与 _")]
    [InlineData("甲 | 乙 | 丙\n丁 | 戊", "甲 | 乙 | 丙丁 | 戊")]
    [InlineData("<http://a.b/c>", "http://a.b/c")]
    [InlineData("一.\n2、二", "一. 2、二")]
    public void Ordinary_characters_stay_as_typed(string body, string text) => Expect(body, "P " + text);

    [Theory]
    [InlineData("a *b* c", "a b c", "2+1 Emphasis")]
    [InlineData("**“强调”**文字", "“强调”文字", "0+4 Strong")]
    [InlineData("文字**《强调》**文字", "文字《强调》文字", "2+4 Strong")]
    [InlineData("这是*着重（注）*文字", "这是着重（注）文字", "2+5 Emphasis")]
    [InlineData("**甲*乙*丙**", "甲乙丙", "0+1 Strong", "1+1 Emphasis, Strong", "2+1 Strong")]
    [InlineData("***甲***", "甲", "0+1 Emphasis, Strong")]
    [InlineData("**甲\n乙**丙", "甲乙丙", "0+2 Strong")]
    [InlineData("*a\nb*", "a b", "0+3 Emphasis")]
    [InlineData("**𠀀**x", "𠀀x", "0+2 Strong")]
    public void Emphasis_becomes_ranges(string body, string text, params string[] ranges)
    {
        var block = Assert.Single(Read(body).Blocks);
        Assert.Equal(text, block.Text.Text);
        Assert.Equal(ranges, block.Text.Styles.Select(s => $"{s.Start}+{s.Length} {s.Style}"));
    }

    [Theory]
    [InlineData("# 大\n\n文", "PL1011 in:4:1", "H 大", "P 文")]
    [InlineData("文\n\n## 大", "PL1011 in:6:1", "H 大", "P 文")]
    [InlineData("文\n---\n文", "PL1011 in:5:1", "P 文", "P 文")]
    [InlineData("文\n文二\n===\n文", "PL1011 in:6:1", "P 文文二", "P 文")]
    [InlineData("文\n\n***\n文", "PL1011 in:6:1", "P 文", "P 文")]
    [InlineData("文 `co de` 文", "PL1011 in:4:3", "P 文 co de 文")]
    [InlineData("文 [链接](http://x) 文", "PL1011 in:4:3", "P 文 链接 文")]
    [InlineData("文 ![图](x.png) 文", "PL1011 in:4:3", "P 文 图 文")]
    [InlineData("𠀀<b>粗</b>", "PL1011 in:4:2", "P 𠀀粗", "PL1011 in:4:6")]
    [InlineData("<div class=\"x\">\n甲\n乙</div>\n\n丙", "PL1011 in:4:1", "PL1011 in:6:2", "P 甲乙", "P 丙")]
    [InlineData("文<!-- 注 -->文", "PL1011 in:4:2", "P 文文")]
    [InlineData("<!-- 注\n\n注 --> 文\n", "PL1011 in:4:1", "P 文")]
    [InlineData("```x\n甲\n\n乙\n```\n丙", "PL1011 in:4:1", "P 甲", "P 乙", "P 丙")]
    [InlineData("> ```\n> 甲\n> ```", "PL1011 in:4:3", "Q 甲")]
    [InlineData("- 甲\n  - 乙", "PL1011 in:5:3", "L 甲", "L 乙")]
    public void What_is_not_set_is_reported_and_its_words_are_kept(string body, params string[] expected)
    {
        var (blocks, bag) = Read(body);
        Assert.Equal(
            expected.Where(e => e.StartsWith("PL", StringComparison.Ordinal)),
            bag.Where(d => d.Severity != DiagnosticSeverity.Error).Select(d => TempProject.Code(d)));
        Assert.Equal(
            expected.Where(e => !e.StartsWith("PL", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            blocks.Select(Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_comment_alone_is_only_a_note()
    {
        var (blocks, bag) = Read("<!-- 待核 -->\n\n文");
        Assert.Equal(["P 文"], blocks.Select(Name));
        Assert.Equal([DiagnosticSeverity.Info], bag.Select(d => d.Severity));
    }

    [Theory]
    [InlineData("一二\n三四", "三", 5, 1)]
    [InlineData("一二\r\n  三四", "四", 5, 4)]
    [InlineData("AI\n三四", "四", 5, 2)]
    [InlineData("𠀀**𠀁二**三", "三", 4, 8)]
    [InlineData("a &amp; 二", "二", 4, 9)]
    [InlineData("\\*二", "二", 4, 3)]
    [InlineData("> 甲\n> 乙丙", "丙", 5, 4)]
    [InlineData("- 甲\n- 乙\n  丙", "丙", 6, 3)]
    [InlineData("### 小标题", "标", 4, 6)]
    [InlineData("文\n\n###\t小标题", "标", 6, 6)]
    [InlineData("文 `码` 文", "码", 4, 4)]
    [InlineData("> 文 `码\n> 乙` 文", "乙", 5, 3)]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 丙 | *丁* |", "丁", 6, 8)]
    [InlineData("<p>甲\n乙</p>", "乙", 5, 1)]
    [InlineData("```\n甲\n 乙\n```", "乙", 6, 2)]
    [InlineData("　　甲\u0001乙", "乙", 4, 5)]
    [InlineData("未闭 [甲", "甲", 4, 5)]
    public void Every_character_knows_its_line_and_column(string body, string character, int line, int column)
    {
        var text = Read(body).Blocks.Select(b => b.Text).First(t => t.Text.Contains(character, StringComparison.Ordinal));
        var span = text.SpanAt(text.Text.IndexOf(character, StringComparison.Ordinal));
        Assert.Equal(("in", line, column), (span.File, span.Line, span.Column));
    }

    [Theory]
    [InlineData("甲\u0007乙", "P 甲乙", "PL1010 in:4:2")]
    [InlineData("甲\uFFFD乙", "P 甲乙", "PL1010 in:4:2")]
    [InlineData("甲\0乙", "P 甲乙", "PL1010 in:4:2")]
    [InlineData("甲&#0;乙", "P 甲乙", "PL1010 in:4:2")]
    [InlineData("甲&#xD800;乙", "P 甲乙", "PL1010 in:4:2")]
    public void A_character_that_cannot_be_set_is_reported_once_and_left_out(string body, string block, string finding)
    {
        var (blocks, bag) = Read(body);
        Assert.Equal([block], blocks.Select(Name));
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_reported_and_left_out()
    {
        // Not inline data: an attribute is stored as UTF-8, which has no such thing.
        var (blocks, bag) = Read("甲\uD800乙\uDC00丙");
        Assert.Equal(["P 甲乙丙"], blocks.Select(Name));
        Assert.Equal(["PL1010 in:4:2", "PL1010 in:4:4"], bag.Select(d => TempProject.Code(d)));
    }

    [Fact]
    public void Bodies_over_a_limit_are_refused()
    {
        var limits = new LayoutLimits { ParagraphLength = 50, ParagraphBrackets = 4, ArticleBlocks = 2 };
        Assert.Equal(["PL1009 in:6:1"], Refused("短\n\n" + new string('长', 60), limits));
        Assert.Equal(["PL1009 in:4:1"], Refused("[](a [](b [](c", limits));
        Assert.Equal(["PL1009 in:4:1"], Refused("一\n\n二\n\n三", limits));
        Assert.Equal(["PL1009 in:4:1"], Refused(new string('>', 20_000) + "x", LayoutLimits.Default));
        Assert.Equal(3, Read("一" + new string('甲', 49) + "\n\n二" + new string('乙', 49) + "\n\n三").Blocks.Length);
    }

    private static IEnumerable<string> Refused(string body, LayoutLimits limits)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ArticleReader.Read(TempProject.Session(Head + body, bag, limits), "a"));
        return bag.Select(d => TempProject.Code(d));
    }

    private static void Expect(string body, params string[] blocks)
    {
        var (read, bag) = Read(body);
        Assert.Empty(bag);
        Assert.Equal(blocks, read.Select(Name));
    }

    private static (ArticleBlock[] Blocks, DiagnosticBag Bag) Read(string body)
    {
        var bag = new DiagnosticBag();
        return ([.. ArticleReader.Read(TempProject.Session(Head + body, bag), "a")!.Blocks], bag);
    }

    private static string Name(ArticleBlock block) => block switch
    {
        CrossheadBlock => "H ",
        PullQuoteBlock => "Q ",
        ListItemBlock item => $"L{item.Number} ",
        _ => "P ",
    } + block.Text.Text;
}
