using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

/// <summary>Readings written <c>{base|reading}</c>, and the headings that carry no final 。.</summary>
public sealed class RubyMarkupTests
{
    // The body starts on line 4.
    private const string Head = "---\nheadline: 题\n---\n";

    [Theory]
    // As many parts as characters: one above each; else one above all.
    [InlineData("说{拼音|pīn yīn}好", "说拼音好", "1+1 pīn", "2+1 yīn")]
    [InlineData("{拼音|pīnyīn}", "拼音", "0+2 pīnyīn")]
    [InlineData("{摩尔线程|Moore Threads}", "摩尔线程", "0+4 Moore Threads")]
    [InlineData("{中、国|zhōng guó}", "中、国", "0+3 zhōng guó")]
    [InlineData("{AI|a b}", "AI", "0+2 a b")]
    [InlineData("{𠀀国|yī guó}字", "𠀀国字", "0+2 yī", "2+1 guó")]
    [InlineData("{拼|拼}", "拼", "0+1 拼")]
    // Blanks at the edges and line feeds are accidents of typing.
    [InlineData("{ 拼音 | pīn\nyīn }好", "拼音好", "0+1 pīn", "1+1 yīn")]
    [InlineData("**{拼音|pīnyīn}**好", "拼音好", "0+2 pīnyīn")]
    [InlineData("{甲|jiǎ}{乙|yǐ}", "甲乙", "0+1 jiǎ", "1+1 yǐ")]
    [InlineData("{甲|a\\|b}", "甲", "0+1 a|b")]
    public void A_reading_stands_above_its_base(string body, string text, params string[] readings)
    {
        var (read, bag) = Read(body);
        Assert.Empty(bag);
        Assert.Equal(text, read.Text);
        Assert.Equal(readings, read.Rubies.Select(r => $"{r.Start}+{r.Length} {r.Reading.Text}"));
    }

    [Theory]
    [InlineData("\\{拼音|pīn yīn\\}", "{拼音|pīn yīn}")]
    [InlineData("{集合}", "{集合}")]
    [InlineData("开{口", "开{口")]
    [InlineData("闭}口", "闭}口")]
    [InlineData("&#123;甲|乙&#125;", "{甲|乙}")]
    [InlineData("甲|乙", "甲|乙")]
    public void Other_braces_and_bars_are_text(string body, string text)
    {
        var (read, bag) = Read(body);
        Assert.Empty(bag);
        Assert.Equal((text, 0), (read.Text, read.Rubies.Length));
    }

    [Theory]
    [InlineData("文{拼音|pīn yīn", "文{拼音|pīn yīn")]
    [InlineData("文{|pīn}", "文{|pīn}")]
    [InlineData("文{拼|}", "文{拼|}")]
    [InlineData("文{拼|a|b}", "文{拼|a|b}")]
    [InlineData("文{拼音｜pīn yīn}", "文{拼音｜pīn yīn}")]
    public void What_looks_like_a_reading_and_is_none_stays_and_is_reported(string body, string text)
    {
        var (read, bag) = Read(body);
        Assert.Equal(["PL1014 in:4:2"], bag.Select(d => TempProject.Code(d)));
        Assert.Equal((text, 0), (read.Text, read.Rubies.Length));
    }

    [Fact]
    public void A_broken_reading_does_not_take_the_next_one_with_it()
    {
        var (read, bag) = Read("{甲|jiǎ{乙|yǐ}");
        Assert.Equal(["PL1014 in:4:1"], bag.Select(d => TempProject.Code(d)));
        Assert.Equal("{甲|jiǎ乙", read.Text);
        Assert.Equal(["6+1 yǐ"], read.Rubies.Select(r => $"{r.Start}+{r.Length} {r.Reading.Text}"));
    }

    [Fact]
    public void Bases_and_readings_know_their_places_and_what_follows_does_too()
    {
        var text = Read("说{拼音|pīn yīn}好").Text;
        Assert.Equal((4, 3), At(text.SpanAt(1)));
        Assert.Equal((4, 10), At(text.Rubies[1].Reading.SpanAt(0)));
        Assert.Equal((4, 14), At(text.SpanAt(3)));
    }

    [Fact]
    public void A_slice_keeps_the_readings_whose_bases_start_in_it()
    {
        var text = Read("一{拼音|pīnyīn}二{三|sān}").Text;
        Assert.Equal(["0+1 pīnyīn"], text.Slice(1, 1).Rubies.Select(r => $"{r.Start}+{r.Length} {r.Reading.Text}"));
        Assert.Equal(["2+1 sān"], text.Slice(2, 3).Rubies.Select(r => $"{r.Start}+{r.Length} {r.Reading.Text}"));
    }

    [Fact]
    public void A_million_braces_are_read_in_one_go()
    {
        var bag = new DiagnosticBag();
        var limits = new LayoutLimits { ParagraphLength = 2_000_000, ParagraphBrackets = 2_000_000 };
        var body = string.Concat(Enumerable.Repeat("{甲|", 100_000));
        var article = ArticleReader.Read(TempProject.Session(Head + body, bag, limits), "a");
        Assert.Equal(body, Assert.Single(article!.Blocks).Text.Text);
    }

    [Theory]
    [InlineData("headline: 新闻。", "新闻", "PL1015 in:2:13")]
    [InlineData("headline: 新闻？", "新闻？")]
    [InlineData("headline: 他说：“走。”", "他说：“走。”")]
    [InlineData("headline: 甲。|乙。", "甲。\n乙", "PL1015 in:2:15")]
    [InlineData("headline: \"新闻。。 \"", "新闻", "PL1015 in:2:14")]
    [InlineData("headline: 。", "。")]
    public void A_headline_carries_no_final_stop(string yaml, string text, params string[] findings)
    {
        var bag = new DiagnosticBag();
        var article = ArticleReader.Read(TempProject.Session($"---\n{yaml}\n---\n文。", bag), "a")!;
        Assert.Equal(findings, bag.Select(d => TempProject.Code(d)));
        Assert.Equal(text, article.Headline.Text);
        // Running text keeps its own.
        Assert.Equal("文。", article.Blocks[0].Text.Text);
    }

    [Fact]
    public void Nor_do_kicker_deck_and_crosshead()
    {
        var bag = new DiagnosticBag();
        var article = ArticleReader.Read(TempProject.Session("---\nheadline: 题\nkicker: 引。\ndeck: 副。\n---\n### 小{题|tí}。\n\n文", bag), "a")!;
        Assert.Equal(["PL1015 in:3:10", "PL1015 in:4:8", "PL1015 in:6:12"], bag.Select(d => TempProject.Code(d)));
        Assert.Equal(("引", "副", "小题"), (article.Kicker!.Text, article.Deck!.Text, article.Blocks[0].Text.Text));
    }

    private static (int Line, int Column) At(SourceSpan span) => (span.Line, span.Column);

    private static (ManuscriptText Text, DiagnosticBag Bag) Read(string body)
    {
        var bag = new DiagnosticBag();
        return (Assert.Single(ArticleReader.Read(TempProject.Session(Head + body, bag), "a")!.Blocks).Text, bag);
    }
}
