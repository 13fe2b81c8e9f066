using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

/// <summary>Markdown as people type it in Chinese: nothing but its words is set, and no digit is lost.</summary>
public sealed class ManuscriptMarkupTests
{
    // The body starts on line 4.
    private const string Head = "---\nheadline: 题\n---\n";

    [Theory]
    [InlineData("AI**“大模型”**赋能。", "AI“大模型”赋能。", "“大模型”")]
    [InlineData("**“十四五”**2025年收官。", "“十四五”2025年收官。", "“十四五”")]
    [InlineData("采用5G**“专网”**AI方案。", "采用5G“专网”AI方案。", "“专网”")]
    [InlineData("他说**“好”**OK。", "他说“好”OK。", "“好”")]
    [InlineData("增长**8.5%**2026年。", "增长8.5%2026年。", "8.5%")]
    [InlineData("**问:**5G怎么办？", "问:5G怎么办？", "问:")]
    [InlineData("**(一)**2026年目标。", "(一)2026年目标。", "(一)")]
    [InlineData("**“十四五”**收官。", "“十四五”收官。", "“十四五”")]
    [InlineData("5G**《白皮书》**发布。", "5G《白皮书》发布。", "《白皮书》")]
    [InlineData("AI**5G**6G", "AI5G6G", "5G")]
    [InlineData("共**100万元**2026年付", "共100万元2026年付", "100万元")]
    [InlineData("见**【注】**A", "见【注】A", "【注】")]
    [InlineData("**25℃**3天", "25℃3天", "25℃")]
    [InlineData("CPI**同比：**2.1%", "CPI同比：2.1%", "同比：")]
    [InlineData("**A股、**B股", "A股、B股", "A股、")]
    [InlineData("（**“甲”**，乙）", "（“甲”，乙）", "“甲”")]
    public void Strong_works_beside_any_mark(string body, string text, string strong)
    {
        var (blocks, bag) = Read(body);
        Assert.Empty(bag);
        var block = Assert.Single(blocks);
        Assert.Equal(text, block.Text.Text);
        var range = Assert.Single(block.Text.Styles);
        Assert.Equal((strong, TextStyle.Strong), (text.Substring(range.Start, range.Length), range.Style));
    }

    [Theory]
    [InlineData("### 匠心传承：|培育铁军", "匠心传承：\n培育铁军")]
    [InlineData("### 匠心 | 铁军", "匠心\n铁军")]
    [InlineData("### |匠心|", "匠心")]
    [InlineData("### 一|二|三", "一\n二\n三")]
    [InlineData("### {饕餮|tāo tiè}纹|再现", "饕餮纹\n再现")]
    [InlineData("匠心|铁军", "匠心|铁军")]
    public void A_bar_in_a_crosshead_is_the_authors_break(string body, string text)
    {
        var (blocks, bag) = Read(body);
        Assert.Empty(bag);
        Assert.Equal(text, Assert.Single(blocks).Text.Text);
    }

    [Theory]
    [InlineData("甲**乙", "甲**乙", "PL1024 in:4:2")]
    [InlineData("**甲，乙。", "**甲，乙。", "PL1024 in:4:1")]
    [InlineData("甲**，乙", "甲**，乙", "PL1024 in:4:2")]
    [InlineData("**甲**乙**", "甲乙**", "PL1024 in:4:7")]
    [InlineData("*注：初步数据", "*注：初步数据", "PL1024 in:4:1")]
    [InlineData("甲 ** 乙", "甲 ** 乙", "PL1024 in:4:3")]
    public void A_mark_without_its_other_half_is_set_and_reported(string body, string text, string finding)
    {
        var (blocks, bag) = Read(body);
        Assert.Equal(text, Assert.Single(blocks).Text.Text);
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
    }

    [Theory]
    [InlineData("规格5*6*7毫米，面积3*4*5米。")]
    [InlineData("长5厘米*宽6厘米*高7厘米")]
    [InlineData("甲*******乙*******丙")]
    [InlineData("5米*6米*7米")]
    [InlineData("a*b*c与x*y")]
    [InlineData("１０*２０*３０")]
    [InlineData(">5万元的项目要招标。")]
    [InlineData(">=5万元，>￥5")]
    [InlineData(">-5℃的夜里")]
    [InlineData("2024. 年终盘点")]
    [InlineData("1998) 后")]
    [InlineData("<5万元，5~8℃，3_4_5，A==B")]
    [InlineData("#1楼 #2楼")]
    [InlineData("#春晚#冲上热搜")]
    [InlineData("[a]：http://a.cn")]
    [InlineData("好～～～真好~~~")]
    [InlineData("温度-5~-3，2^10")]
    [InlineData("~~~2026~~~")]
    public void Digits_and_their_marks_stay_as_typed(string body)
    {
        var (blocks, bag) = Read(body);
        Assert.Equal(["P " + body], blocks.Select(Name));
        Assert.Empty(bag);
    }

    [Theory]
    [InlineData("1) 号楼", "L1 1) 号楼")]
    [InlineData("01. 甲\n02. 乙", "L1 01. 甲", "L2 02. 乙")]
    [InlineData("1. 甲\n2. 乙", "L1 甲", "L2 乙")]
    [InlineData("3. 甲\n5. 乙", "L3 甲", "L5 乙")]
    [InlineData("7) 甲\n8) 乙", "L7 7) 甲", "L8 8) 乙")]
    [InlineData("007. 甲", "L7 007. 甲")]
    [InlineData("1. 甲\n1. 乙\n1. 丙", "L1 甲", "L2 乙", "L3 丙", "PL1028 in:5:1")]
    [InlineData("- 5℃至8℃", "L 5℃至8℃", "PL1028 in:4:1")]
    [InlineData("+ 3%", "L 3%", "PL1028 in:4:1")]
    public void Numbers_of_lists_are_those_of_the_author(string body, params string[] expected) => Expect(body, expected);

    [Theory]
    [InlineData("###无空格小标题", "H 无空格小标题")]
    [InlineData("###　全角空格小标题", "H 全角空格小标题")]
    [InlineData("＃＃＃ 全角井号", "H 全角井号")]
    [InlineData("＃＃＃全角井号", "H 全角井号")]
    [InlineData("###2026年目标", "H 2026年目标")]
    [InlineData("###“引号”###", "H “引号”")]
    [InlineData("### C#", "H C#")]
    [InlineData("文\n###标题\n文", "P 文", "H 标题", "P 文")]
    [InlineData("###**重**点", "H 重点")]
    [InlineData("#小标题", "H 小标题", "PL1011 in:4:1")]
    [InlineData("文中\n#话题", "P 文中 #话题")]
    [InlineData("文中\n[a]: http://a.cn", "P 文中 [a]: http://a.cn")]
    [InlineData("##小标题", "H 小标题", "PL1011 in:4:1")]
    [InlineData("＃＃　小标题", "H 小标题", "PL1011 in:4:1")]
    public void Crossheads_need_no_blank(string body, params string[] expected) => Expect(body, expected);

    [Theory]
    [InlineData("正文[^1]。\n\n[^1]: 脚注。", "P 正文①。", "N1 脚注。")]
    [InlineData("甲[^a]乙[^b]。\n\n[^b]: 后\n[^a]：前", "P 甲①乙②。", "N1 前", "N2 后")]
    [InlineData("甲[^1]乙[^1]\n\n[^1]: 注**重**", "P 甲①乙①", "N1 注重")]
    [InlineData("甲[^1]\n\n[^1]: 注一\n续\n\n末", "P 甲①", "P 末", "N1 注一续")]
    [InlineData("甲[^1]", "P 甲①", "PL1025 in:4:2")]
    [InlineData("甲\n\n[^1]: 注", "P 甲", "N 注", "PL1025 in:6:1")]
    [InlineData("甲[^1]\n\n[^1]: 注\n\n[^1]: 又", "P 甲①", "N1 注", "N 又", "PL1025 in:8:1")]
    [InlineData("甲[^ 1] 乙[^]", "P 甲[^ 1] 乙[^]")]
    public void Notes_stand_at_the_end(string body, params string[] expected) => Expect(body, expected);

    [Theory]
    [InlineData("甲，~~删去~~，乙", "P 甲，删去，乙", "PL1011 in:4:3")]
    [InlineData("甲==高亮==乙", "P 甲高亮乙", "PL1011 in:4:2")]
    [InlineData("[链接][a]。\n\n[a]: http://example.cn", "P 链接。", "PL1011 in:4:1", "PL1011 in:6:1")]
    [InlineData("[链接][]。\n\n[链接]: https://example.cn/x \"题\"", "P 链接。", "PL1011 in:4:1", "PL1011 in:6:1")]
    [InlineData("[注]: 本文数据", "P [注]: 本文数据")]
    [InlineData("[注]: 本文\n---\n后", "P [注]: 本文", "P 后", "PL1011 in:5:1")]
    [InlineData("甲[^1]\n\n[^1]: 注\n---", "P 甲①", "N1 注", "PL1011 in:7:1")]
    [InlineData("甲\n======\n乙", "P 甲", "P 乙", "PL1011 in:5:1")]
    [InlineData("- [ ] 任务\n- [x] 办了", "L 任务", "L 办了", "PL1011 in:4:3", "PL1011 in:5:3")]
    [InlineData("<div>\n**甲**\n</div>", "P 甲", "PL1011 in:4:1", "PL1011 in:6:1")]
    [InlineData("<p>甲</p><u>乙</u>", "P 甲乙", "PL1011 in:4:1", "PL1011 in:4:5", "PL1011 in:4:9", "PL1011 in:4:13")]
    [InlineData("**~~甲~~**", "P 甲", "PL1011 in:4:3")]
    [InlineData("| 营收 | 12 | 34 |\n|---|---|---|\n| 甲 | 乙 | 丙 |", "T 营收/12/34/甲/乙/丙")]
    [InlineData("甲|乙\n--|--\n**丙|丁\n戊**|己", "T 甲/乙/丙/丁/戊/己")]
    [InlineData("> | 甲 | |\n> |:--|--:|\n> | | 5 |", "T 甲/5")]
    [InlineData("| 甲 |\n|---|\n\n乙|丙", "T 甲", "P 乙|丙")]
    [InlineData("甲 | 乙\n丙 | 丁", "P 甲 | 乙丙 | 丁")]
    public void What_has_no_form_is_reported_and_its_words_are_kept(string body, params string[] expected) => Expect(body, expected);

    [Theory]
    [InlineData("H<sub>2</sub>O", "H2O", "1+1 Subscript")]
    [InlineData("10<sup>-3</sup>米", "10-3米", "2+2 Superscript")]
    [InlineData("**H<sub>2</sub>O**", "H2O", "0+1 Strong", "1+1 Strong, Subscript", "2+1 Strong")]
    [InlineData("m<SUP>2</SUP>", "m2", "1+1 Superscript")]
    [InlineData("甲[^1]", "甲①", "1+1 Superscript")]
    [InlineData("***甲***", "甲", "0+1 Emphasis, Strong")]
    public void Raised_and_lowered_text_becomes_ranges(string body, string text, params string[] ranges)
    {
        var block = Read(body).Blocks[0];
        Assert.Equal(text, block.Text.Text);
        Assert.Equal(ranges, block.Text.Styles.Select(s => $"{s.Start}+{s.Length} {s.Style}"));
    }

    [Theory]
    [InlineData("H<sub>2O", "P H2O", "PL1011 in:4:2")]
    [InlineData("H2</sup>O", "P H2O", "PL1011 in:4:3")]
    [InlineData("H<sub>2</sup>O", "P H2O", "PL1011 in:4:2", "PL1011 in:4:8")]
    public void A_tag_without_its_other_half_is_reported(string body, params string[] expected) => Expect(body, expected);

    [Theory]
    [InlineData("春眠不觉晓，  \n处处闻啼鸟。\\\n夜来风雨声。", "V 春眠不觉晓，/处处闻啼鸟。/夜来风雨声。")]
    [InlineData("地址：某市某路1号  \n电话：010-12345678", "V 地址：某市某路1号/电话：010-12345678")]
    [InlineData("床前明月光，\\\n疑是地上霜。\\", "V 床前明月光，/疑是地上霜。")]
    [InlineData("甲<br>乙<br/>丙", "V 甲/乙/丙")]
    [InlineData("　　甲，  \n　　乙。", "V 甲，/乙。")]
    [InlineData("line one  \nline two", "V line one/line two")]
    [InlineData("> 甲  \n> 乙", "QV 甲/乙")]
    [InlineData("- 甲  \n  乙", "L 甲/乙")]
    [InlineData("1. 甲\\\n   乙", "L1 甲/乙")]
    [InlineData("一二  \n三四\n五六", "P 一二/三四五六")]
    [InlineData("甲\\", "P 甲\\")]
    public void A_hard_break_starts_a_line(string body, params string[] expected) => Expect(body, expected);

    [Fact]
    public void A_long_line_makes_running_text_of_a_break() => Expect(new string('长', 33) + "  \n短", "P " + new string('长', 33) + "/短");

    [Theory]
    [InlineData("> 床前明月光，\n> 疑是地上霜。", "QV 床前明月光，/疑是地上霜。")]
    [InlineData("> 他说这是很长的一句话，长得不像是诗，\n> 所以接排。", "Q 他说这是很长的一句话，长得不像是诗，所以接排。")]
    [InlineData("床前明月光，\n疑是地上霜。\n举头望明月，", "P 床前明月光，疑是地上霜。举头望明月，", "PL1027 in:4:1")]
    [InlineData("床前明月光，\n疑是地上霜", "P 床前明月光，疑是地上霜")]
    public void Lines_that_look_like_verse_are_kept_in_a_quote_and_reported_elsewhere(string body, params string[] expected) =>
        Expect(body, expected);

    private static void Expect(string body, params string[] expected)
    {
        var (blocks, bag) = Read(body);
        Assert.Equal(expected.Where(e => !e.StartsWith("PL", StringComparison.Ordinal)), blocks.Select(Name));
        Assert.Equal(
            expected.Where(e => e.StartsWith("PL", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            bag.Select(d => TempProject.Code(d)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("> 一，\\\n> 二，\\\n> 三，\\\n> 四。", "一，\n二，\n三，\n四。")]
    [InlineData("> 一\\\n> 二\n>\n> 三\\\n> 四", "一\n二|三\n四")]
    [InlineData("> 一，\n> 二，\n> 三，\n> 四。", "一，\n二，\n三，\n四。")]
    [InlineData("> 　一\\\n> 　　二\\\n> 　　　三\\\n> 　四", "一\n　二\n　　三\n四")]
    [InlineData("> 一\\\n> 二\\\n> 三\n>\n> ——四", "一\n二\n三|——四")]
    public void A_quote_of_stanzas_is_a_poem_with_its_own_indents(string body, string text)
    {
        var (blocks, bag) = Read(body);
        Assert.Empty(bag);
        Assert.All(blocks, block => Assert.True(block is ParagraphBlock { IsVerse: true, KeepsLines: true }));
        Assert.Equal(text, string.Join('|', blocks.Select(block => block.Text.Text)));
    }

    [Fact]
    public void A_poem_of_many_stanzas_is_read_in_its_own_time()
    {
        // Each stanza was held against all others: this took minutes.
        var (blocks, _) = Read(string.Concat(Enumerable.Repeat("> 　一\n>\n", 9_000)));
        Assert.Equal(9_000, blocks.Length);
        Assert.All(blocks, block => Assert.Equal("一", block.Text.Text));
    }

    [Theory]
    [InlineData("> 我们不怕慢，\\\n> 就怕站。", "QV")]
    [InlineData("> 我们不怕慢，就怕站。", "Q")]
    [InlineData("> 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\\\n> 二\\\n> 三\\\n> 四", "Q")]
    [InlineData("> 一\n> 二\n> 三\n> 四", "Q")]
    public void Other_quotes_are_words_that_stand_out(string body, string name)
    {
        var (blocks, _) = Read(body);
        Assert.Equal(name, Name(Assert.Single(blocks)).Split(' ')[0]);
    }

    private static (ArticleBlock[] Blocks, DiagnosticBag Bag) Read(string body)
    {
        var bag = new DiagnosticBag();
        return ([.. ArticleReader.Read(TempProject.Session(Head + body, bag), "a")!.Blocks], bag);
    }

    private static string Name(ArticleBlock block) => block switch
    {
        CrossheadBlock => "H",
        PullQuoteBlock { KeepsLines: true } => "QV",
        PullQuoteBlock => "Q",
        ListItemBlock { Mark: { } mark } item => $"L{item.Number} {mark}",
        ListItemBlock item => $"L{item.Number}",
        NoteBlock note => $"N{note.Number}",
        TableBlock => "T",
        { KeepsLines: true } => "V",
        _ => "P",
    } + " " + block.Text.Text.Replace('\n', '/');
}
