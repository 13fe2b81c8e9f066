using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using PrintLayout.Copy;

namespace PrintLayout.Tests.Import;

/// <summary>Each character of the source is booked once, and stands in the article that the report names.</summary>
[Slow]
public sealed class ImportAccountingTests
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(TestPaths.Root, "seeds/a2/source.txt"));

    private static readonly string[] Lines =
    [
        .. Seed.Split('\n').Where(line => line.Trim().Length > 0),
        "", "", "", "   ", "# 标题一", "## 标题二", "### 小标题: 说明", "####", "#无空格", "热点透视", "redian toushi", "创新杂谈 chuangxin zatan",
        "■ 张三摄", "张小三 李小四 摄", "图为现场。王大力摄", "图为现场", "■ 赵显高 陈晓晖", "何慧芯", "本报记者 周文", "(王五六)", "By John Smith",
        "(上接 A1 版)", "（上接第三版）正文继续,没有停", "下转A5版", "话没有说完(下转 A5 版)", "甲\t1\t2", "乙\t3\t4", "| 丙 | 5 |", "|---|---|", "---", "=====",
        "- 一项", "1. 二项", "> 引语", "春眠不觉晓,", "处处闻啼鸟。", "“你好?”他说。", "本报讯 昨日下雨。", "The quick brown fox,", "说到一半,", "他的", "。多出的句号。受欢迎",
        "　　缩进的一段,没有停", "x*y*z <b> &amp; [a](b)", "——访某人", "3:2 10:30 v1.2.3 a@b.cn", "\u3000", "𠀀𠀁生僻字。",
    ];

    private static readonly Gen<string> Mixture =
        Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 3]).Array[0, 40]
            .Select(parts => string.Concat(
                parts.Select(part => Lines[part.Item1] + (part.Item2 switch { 0 => "\n", 1 => "\r\n", 2 => "\n\n", _ => "\n \n" }))));

    [Fact]
    public void Every_character_of_the_sample_page_is_booked() => Check(Seed);

    [Fact]
    public void Every_character_of_the_pages_is_booked()
    {
        // Check parts lines at line feeds alone, and two lists that are counted are reported.
        foreach (var page in PageCase.All.Where(page => !page.Source.AsSpan().ContainsAny("\u2028\u2029\u0085\v\f")
            && page.Source.Split("1. ").Length <= 2))
            Check(page.Source);
    }

    [Theory]
    [InlineData("# 先有标题\n(下转 A2 版)\n# 又有标题\n这里是正文,有一句话。\n")]
    [InlineData("# 先有标题\n(上接 A1 版)\n# 又有标题\n这里是正文,有一句话。\n")]
    public void A_jump_line_between_two_headlines_is_booked(string source) => Check(source);

    [Fact]
    public void Every_character_of_any_mixture_of_lines_is_booked() =>
        // Two items with one number are a list that is counted, which reading reports (PL1028).
        Mixture.Where(source => source.Split("1. ").Length <= 2 && !string.IsNullOrWhiteSpace(source)).Sample(Check, iter: 300);

    [Fact]
    public void The_report_of_the_sample_page_names_the_place_of_known_lines()
    {
        var shares = new ImportedPage(Seed, "source.txt").Result.Shares;

        Assert.Equal([("story-01", "section label"), (null, "white space")], Of(5));
        Assert.Equal([("story-01", "figures 1 credit")], Of(29));
        Assert.Equal([("story-03", "paragraph 1")], Of(89)[^1..]);
        Assert.Contains(("story-03", "continued-from"), Of(89));
        Assert.Equal([(null, "mark of a heading"), (null, "white space"), ("story-04", "section label")], Of(127)[..3]);
        Assert.Equal([("story-04", "headline")], Of(157));
        Assert.Contains((null, "mark of a byline"), Of(159));
        Assert.Equal([("story-05", "bylines 1")], Of(161));
        // The halves of a cut paragraph went to the same one.
        Assert.Equal(Of(25), Of(31));

        (string?, string)[] Of(int line) => [.. shares.Where(share => share.Line == line).Select(share => (share.Article, share.Field))];
    }

    private static void Check(string source)
    {
        var page = new ImportedPage(source);
        var lines = source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        Assert.DoesNotContain(page.Result.Shares, share => share.Field == "lost");
        for (var i = 0; i < lines.Length; i++)
        {
            var column = 1;
            foreach (var share in page.Result.Shares.Where(share => share.Line == i + 1))
            {
                Assert.Equal(column, share.Column);
                column += share.Length;
            }

            Assert.Equal(lines[i].EnumerateRunes().Count() + 1, column);
        }

        Assert.DoesNotContain(page.ReadBag, d => d.Severity == PrintLayout.Diagnostics.DiagnosticSeverity.Error);
        for (var i = 0; i < page.Articles.Count; i++) Assert.Equal(Booked(page, lines, i), Written(page, i));
    }

    /// <summary>Han and digits that the report says went to an article, sorted.</summary>
    private static string Booked(ImportedPage page, string[] lines, int article)
    {
        var text = new StringBuilder();
        foreach (var share in page.Result.Shares.Where(share => share.Article == page.Articles[article].Id))
            text.AppendJoin(string.Empty, lines[share.Line - 1].EnumerateRunes().Skip(share.Column - 1).Take(share.Length));
        return Sorted(text.ToString());
    }

    /// <summary>Han and digits of an article as it was read back.</summary>
    private static string Written(ImportedPage page, int index)
    {
        var article = page.Articles[index];
        var hasHeadline = page.Result.Shares.Any(share => share.Article == article.Id && share.Field == "headline");
        IEnumerable<ManuscriptText?> texts =
        [
            article.Section?.Name, article.Section?.Pinyin, article.Kicker, hasHeadline ? article.Headline : null, article.Deck,
            .. article.Bylines.Select(byline => byline.Name),
            .. article.Figures.SelectMany(figure => new[] { figure.Caption, figure.Credit }),
            .. article.Blocks.Select(block => block.Text),
        ];
        var numbers = article.Blocks.OfType<ListItemBlock>()
            .Select(item => item.Number is { } n ? FormattableString.Invariant($"{n}") : string.Empty);
        var further = Regex.Matches(page.Result.Articles[index].Text, "^# further figure: (.*)$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value);
        return Sorted(string.Concat(texts.Select(text => text?.Text)) + article.ContinuedFrom?.Value + article.ContinuedOn?.Value
            + string.Concat(numbers) + string.Concat(further));
    }

    private static string Sorted(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => Rune.IsDigit(rune) || rune.Value is > 0x3400 and < 0xA000 or > 0x20000)
            .Select(rune => rune.ToString()).Order(StringComparer.Ordinal));
}
