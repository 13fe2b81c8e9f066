using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

/// <summary>Boxes and programme lists in the text of a manuscript.</summary>
public sealed class BoxReadingTests
{
    [Theory]
    [InlineData("::: box 资料链接", BoxKind.Facts, "资料链接")]
    [InlineData(":::资料链接", BoxKind.Facts, "资料链接")]
    [InlineData("::: note 编者按", BoxKind.Note, "编者按")]
    [InlineData("::: 编者按：", BoxKind.Note, "编者按：")]
    [InlineData("：：： 相关链接", BoxKind.Links, "相关链接")]
    [InlineData("::: links", BoxKind.Links, null)]
    [InlineData("::: quote", BoxKind.Quote, null)]
    [InlineData(":::: facts 新闻背景 ::::", BoxKind.Facts, "新闻背景")]
    [InlineData("::: notebook 的销量", BoxKind.Facts, "notebook 的销量")]
    [InlineData(":::", BoxKind.Facts, null)]
    public void A_line_of_colons_opens_a_box(string line, BoxKind kind, string? title)
    {
        var colons = line.StartsWith("::::", StringComparison.Ordinal) ? "::::" : line[..3];
        var (article, findings) = Read($"前文。\n\n{line}\n框里的话。\n{colons}\n\n后文。\n");
        Assert.Empty(findings);
        Assert.Equal(["前文。", "后文。"], article.Blocks.Select(block => block.Text.Text));
        var figure = Assert.Single(article.Figures);
        var box = Assert.IsType<BoxContent>(figure.Content);
        Assert.Equal((kind, title, FigureKinds.Box), (box.Kind, box.Title?.Text, figure.Kind));
        Assert.Equal(["框里的话。"], box.Blocks.Select(block => block.Text.Text));
        Assert.Equal(7, figure.Span.Line);
    }

    [Fact]
    public void A_box_has_paragraphs_lists_crossheads_and_tables()
    {
        var (article, _) = Read("::: 资料\n一段。\n\n### 小题\n\n- 一项\n- 两项\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::\n");
        var box = Assert.IsType<BoxContent>(Assert.Single(article.Figures).Content);
        Assert.Equal(
            [typeof(ParagraphBlock), typeof(CrossheadBlock), typeof(ListItemBlock), typeof(ListItemBlock), typeof(TableBlock)],
            box.Blocks.Select(block => block.GetType()));
    }

    [Theory]
    [InlineData("::: 扫码\nqr: https://a.cn/v\n\n听现场。\n:::\n", "https://a.cn/v", "听现场。", null)]
    [InlineData("::: 扫码\n听现场。\n\nQR：https://a.cn/v \n:::\n", "https://a.cn/v", "听现场。", null)]
    [InlineData("::: 扫码\nqr: https://a.cn/v\n:::\n", "https://a.cn/v", "", null)]
    [InlineData("::: 扫码\nqr: https://a.cn/v\n听现场。\n:::\n", null, "qr: https://a.cn/v 听现场。", "PL1062 Warning 8")]
    [InlineData("::: 扫码\nqr: a\n\nqr: b\n:::\n", "a", "qr: b", "PL1062 Warning 10")]
    [InlineData("::: 扫码\nqrcode 是什么\n:::\n", null, "qrcode 是什么", null)]
    public void A_line_by_itself_gives_a_box_its_code(string manuscript, string? code, string text, string? told)
    {
        var (article, findings) = Read("前文。\n\n" + manuscript);
        var box = Assert.IsType<BoxContent>(Assert.Single(article.Figures).Content);
        Assert.Equal((code, text), (box.Qr?.Value, string.Concat(box.Blocks.Select(block => block.Text.Text))));
        if (told is null) Assert.Empty(findings);
        else Assert.Equal([told], findings);
    }

    [Fact]
    public void A_code_in_the_text_is_said_to_be_a_figure()
    {
        var (article, findings) = Read("前文。\n\nqr: https://a.cn/v\n");
        Assert.Equal(2, article.Blocks.Length);
        Assert.Equal(["PL1062 Warning 7"], findings);
    }

    [Fact]
    public void Boxes_stand_behind_the_figures_of_the_front_matter_in_their_order()
    {
        var (article, _) = Read("::: 一\n甲。\n:::\n\n::: 二\n乙。\n:::\n", "figures: [{ kind: photo }]\n");
        Assert.Equal(["photo", "box", "box"], article.Figures.Select(figure => figure.Kind));
        Assert.Equal(["一", "二"], article.Figures.Skip(1).Select(figure => ((BoxContent)figure.Content!).Title!.Text));
    }

    [Fact]
    public void A_box_that_is_not_closed_is_an_error_at_its_line()
    {
        var (_, findings) = Read("前文。\n\n::: 资料\n一段。\n");
        Assert.Equal(["PL1039 Error 7"], findings);
    }

    [Fact]
    public void A_box_without_text_is_told_and_not_set()
    {
        var (article, findings) = Read("前文。\n\n::: 资料\n:::\n");
        Assert.Equal(["PL1039 Warning 7"], findings);
        Assert.Empty(article.Figures);
    }

    [Fact]
    public void A_box_inside_a_box_loses_no_word()
    {
        var (article, _) = Read(":::: 外\n甲。\n\n::: 内\n乙。\n:::\n\n丙。\n::::\n");
        var box = (BoxContent)Assert.Single(article.Figures).Content!;
        Assert.Equal(["甲。", "乙。", "丙。"], box.Blocks.Select(block => block.Text.Text));
    }

    [Theory]
    [InlineData("06:00 ……… 朝闻天下\n12:00 ……… 新闻三十分", "06:00,朝闻天下|12:00,新闻三十分")]
    [InlineData("要闻 .... 2版\n体育　.......　8版", "要闻,2版|体育,8版")]
    [InlineData("甲 ··· 乙\n丙 ··· 丁\n戊 ··· 己", "甲,乙|丙,丁|戊,己")]
    [InlineData("19:00 …… 片名……（上）\n20:00 …… 完", "19:00,片名……（上）|20:00,完")]
    public void Lines_with_dots_between_words_are_a_programme_list(string lines, string cells)
    {
        var (article, findings) = Read(lines + "\n");
        Assert.Empty(findings);
        var table = Assert.IsType<TableBlock>(Assert.Single(article.Blocks));
        Assert.True(table.HasLeaders);
        Assert.Equal((0, CellAlign.Right), (table.HeadRows, table.Columns[1]));
        Assert.Equal(cells, string.Join('|', table.Rows.Select(row =>
            string.Join(',', row.Cells.Select(cell => table.TextOf(cell)!.Text)))));
    }

    [Theory]
    [InlineData("他说 …… 不去了。")]
    [InlineData("他说…… 不去了。\n她说……也不去。")]
    [InlineData("06:00 ……… 朝闻天下\n这一行没有点")]
    public void Dots_in_a_sentence_are_none(string lines) =>
        Assert.IsType<ParagraphBlock>(Assert.Single(Read(lines + "\n").Article.Blocks));

    private static (Article Article, string[] Findings) Read(string body, string keys = "")
    {
        var findings = new DiagnosticBag();
        var session = TempProject.Session($"---\nheadline: 题\n{keys}---\n\n{body}", findings);
        var article = ArticleReader.Read(session, "a")!;
        return (article, [.. findings.Where(found => found.Severity != DiagnosticSeverity.Info)
            .Select(found => FormattableString.Invariant($"{found.Code} {found.Severity} {found.Span.Line}"))]);
    }
}
