using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>Verse, addresses and notes on a page.</summary>
public sealed class VersePageTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly Pt Em = new(9_000);
    private readonly DiagnosticBag _findings = [];

    [Theory]
    [InlineData("床前明月光，\n疑是地上霜。\n举头望明月，")]
    [InlineData("甲\n乙丙")]
    [InlineData("地址：某路1号\n电话：010")]
    [InlineData("line one\nline two")]
    public void All_lines_of_verse_have_its_indent(string text)
    {
        var lines = Lines(TestPages.Style, new ParagraphBlock(TestPages.Text(text)) { KeepsLines = true });
        Assert.All(lines, line => Assert.Equal(Em * 2, line.X - Left()));
        Assert.Equal(text.Replace("\n", string.Empty, StringComparison.Ordinal), string.Concat(lines.Select(line => line.Text)));
    }

    [Fact]
    public void A_house_may_centre_verse_or_indent_it_otherwise()
    {
        var verse = new PullQuoteBlock(TestPages.Text("一二三\n一二三四五")) { KeepsLines = true };
        var centred = Lines(TestPages.Style with { Verse = new VerseStyle { Align = VerseAlign.Centre } }, verse);
        Assert.Equal([Em * 5, Em * 4], centred.Select(line => line.X - Left()));
        var indented = Lines(TestPages.Style with { Verse = new VerseStyle { Indent = PrintLayout.Geometry.Em.Whole(4) } }, verse);
        Assert.All(indented, line => Assert.Equal(Em * 4, line.X - Left()));
    }

    [Fact]
    public void A_line_of_verse_that_is_too_long_goes_on_further_in()
    {
        var verse = new ParagraphBlock(TestPages.Text("一二三四五六七八九十一二三四五\n六七")) { KeepsLines = true };
        var lines = Lines(TestPages.Style, verse);
        Assert.Equal(["一二三四五六七八九十一", "二三四五", "六七"], lines.Select(line => line.Text));
        Assert.Equal([Em * 2, Em * 3, Em * 2], lines.Select(line => line.X - Left()));
        var hung = Lines(TestPages.Style with { Verse = new VerseStyle { Hang = PrintLayout.Geometry.Em.Whole(2) } }, verse);
        Assert.Equal([Em * 2, Em * 4, Em * 2], hung.Select(line => line.X - Left()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(2)]
    public void Rows_of_white_part_stanzas_and_nothing_else(int rows)
    {
        var stanza = new ParagraphBlock(TestPages.Text("一二\n三四")) { KeepsLines = true };
        var page = Make(TestPages.Style with { Verse = new VerseStyle { StanzaRows = rows } },
            TestPages.Article("a", TestPages.Paragraph("正文。"), stanza, stanza, TestPages.Paragraph("正文。")));
        var tops = TestPages.Runs(page, ItemRole.Body).Select(run => run.Origin.Y.Milli).Distinct().Order().ToList();
        var row = TestPages.Master.Row.Milli;
        Assert.Equal([row, row, (1 + rows) * row, row, row], tops.Zip(tops.Skip(1), (above, below) => below - above));
    }

    [Fact]
    public void The_indents_that_an_author_types_in_a_poem_stay()
    {
        var lines = Lines(TestPages.Style, new ParagraphBlock(TestPages.Text("一二\n　三四\n　　五六")) { KeepsLines = true, IsVerse = true });
        Assert.Equal([0, 1, 2], lines.Select(line => line.Text.Count(unit => unit == '　')));
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void A_break_in_running_text_starts_a_line_without_an_indent()
    {
        var lines = Lines(TestPages.Style, TestPages.Paragraph("一二三\n四五六七八九十一二三四五六七八"));
        Assert.Equal(["一二三", "四五六七八九十一二三四五六", "七八"], lines.Select(line => line.Text));
        Assert.Equal([Em * 2, Pt.Zero, Pt.Zero], lines.Select(line => line.X - Left()));
    }

    [Fact]
    public void Notes_stand_behind_the_byline_with_their_marks()
    {
        var article = TestPages.Article("a", TestPages.Paragraph("正文①。"), new NoteBlock(TestPages.Text("注释"), 1)) with
        {
            Bylines = [new Byline(TestPages.Text("甲乙"), false)],
        };
        var page = Make(TestPages.Style, article);
        var texts = TestPages.Runs(page, ItemRole.Body, ItemRole.Byline).Select(run => run.Text).ToList();
        Assert.Equal("正文①。（甲乙）①注释", string.Concat(texts));
    }

    [Fact]
    public void A_list_keeps_the_marks_of_its_author()
    {
        var lines = Lines(TestPages.Style, new ListItemBlock(TestPages.Text("号楼"), 1) { Mark = "1)" });
        Assert.Equal("1)号楼", string.Concat(lines.Select(line => line.Text)));
    }

    private (string Text, Pt X)[] Lines(HouseStyle style, params ArticleBlock[] blocks) =>
        [.. TestPages.Runs(Make(style, TestPages.Article("a", blocks)), ItemRole.Body)
            .GroupBy(run => run.Origin.Y).Select(line => (string.Concat(line.Select(run => run.Text)), line.Min(run => run.Origin.X)))];

    private MadePage Make(HouseStyle style, Article article) => pages.Make(
        _findings, TestPages.Layout(TestPages.Module("a", 1, 1, 1, 20)) with { Style = style }, article);

    private static Pt Left() => new PrintLayout.Layout.Grid.PageGrid(TestPages.Master).ColumnLeft(1);
}
