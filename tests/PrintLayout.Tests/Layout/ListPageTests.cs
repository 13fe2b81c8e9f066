using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>Lists on a page, as a house wants them.</summary>
public sealed class ListPageTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string Long = "港口一夜未眠，万吨轮凌晨靠岸。风力降到6级以下，调度中心通知三港恢复夜航。";
    private static readonly Pt Em = new(9_000);
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_house_that_says_nothing_sets_items_as_paragraphs()
    {
        var lines = Lines(new ListStyle(), new ListItemBlock(TestPages.Text(Long), null));
        Assert.Equal("■港", lines[0].Text[..2]);
        Assert.Equal(Em * 2, lines[0].X - Left());
        Assert.All(lines.Skip(1), line => Assert.Equal(Left(), line.X));
    }

    [Theory]
    [InlineData(null, null, "■")]
    [InlineData(1, null, "1．")]
    [InlineData(12, null, "12．")]
    [InlineData(1, "1)", "1)")]
    [InlineData(7, "07.", "07.")]
    public void Lines_that_hang_begin_where_the_text_behind_the_mark_does(int? number, string? typed, string mark)
    {
        var style = new ListStyle { Hang = true, Indent = new Em(1000), Gap = new Em(500) };
        var page = Make(TestPages.Style with { Lists = style }, Article(new ListItemBlock(TestPages.Text(Long), number) { Mark = typed }));
        var lines = Lines(page);
        Assert.Equal(Left() + Em, lines[0].X);
        Assert.StartsWith(mark, lines[0].Text, StringComparison.Ordinal);
        Assert.Equal(mark + Long, string.Concat(lines.Select(line => line.Text)));
        // The glyph of 港, which stands behind the mark.
        var text = TestPages.Runs(page, ItemRole.Body)
            .SelectMany(run => run.Glyphs.Select(
                glyph => (At: run.Origin.X + glyph.X, Text: run.Text.Substring(glyph.TextStart, glyph.TextLength))))
            .First(glyph => glyph.Text == "港").At;
        Assert.True(lines.Length > 2);
        Assert.All(lines.Skip(1), line => Assert.Equal(text, line.X));
        Assert.True(text - lines[0].X >= Em);
    }

    [Fact]
    public void Items_with_marks_of_one_width_hang_alike_and_keep_their_author_s_lines()
    {
        var style = new ListStyle { Hang = true, Bullet = new Located<string>("●", SourceSpan.None) };
        var lines = Lines(style, new ListItemBlock(TestPages.Text(Long), null), new ListItemBlock(TestPages.Text("甲乙\n丙丁"), null));
        Assert.Equal(2, lines.Count(line => line.Text.StartsWith('●')));
        Assert.Single(lines.Where(line => !line.Text.StartsWith('●')).Select(line => line.X).Distinct());
        Assert.All(lines.Where(line => line.Text.StartsWith('●')), line => Assert.Equal(Left() + (Em * 2), line.X));
    }

    [Theory]
    [InlineData("1.", "10."), InlineData("①", "（十一）"), InlineData("（一）", "（十二）"), InlineData("a)", "(viii)"), InlineData("9．", "100．")]
    public void Items_whose_marks_differ_in_width_hang_at_one_place(string narrow, string wide)
    {
        var page = Make(
            TestPages.Style with { Lists = new ListStyle { Hang = true, Indent = default(Em), Gap = new Em(250) } },
            Article(
                new ParagraphBlock(TestPages.Text("一段。")),
                new ListItemBlock(TestPages.Text(Long), 1) { Mark = narrow },
                new ParagraphBlock(TestPages.Text(Long)) { IsOfItem = true },
                new ListItemBlock(TestPages.Text(Long), 2) { Mark = wide },
                new ParagraphBlock(TestPages.Text(Long))));
        var lines = Lines(page);
        var own = lines.Skip(1).SkipLast(3).ToArray();
        var hang = own[1].X;
        Assert.True(hang > Left() + Em);
        Assert.All(own, line => Assert.Equal(StartsWithMark(line.Text) ? Left() : hang, line.X));
        Assert.Equal(2, own.Count(line => StartsWithMark(line.Text)));
        // The text behind both marks begins there too, and the plain paragraph behind the list stands as ever.
        foreach (var line in TestPages.Runs(page, ItemRole.Body).GroupBy(run => run.Origin.Y))
        {
            if (!StartsWithMark(string.Concat(line.Select(run => run.Text)))) continue;
            var glyphs = line.SelectMany(run => run.Glyphs.Select(
                glyph => (At: run.Origin.X + glyph.X, Text: run.Text.Substring(glyph.TextStart, glyph.TextLength))));
            Assert.Equal(hang, glyphs.First(glyph => glyph.Text == "港").At);
        }

        Assert.Equal(Left() + (Em * 2), lines[^3].X);

        bool StartsWithMark(string text) =>
            text.StartsWith(narrow, StringComparison.Ordinal) || text.StartsWith(wide, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_paragraph_of_an_item_stands_as_ever_where_lines_do_not_hang()
    {
        ArticleBlock item = new ListItemBlock(TestPages.Text(Long), 1);
        var more = new ParagraphBlock(TestPages.Text(Long));
        var style = new ListStyle { Indent = new Em(1000), Gap = new Em(250) };
        Assert.Equal(Lines(style, item, more), Lines(style, item, more with { IsOfItem = true }));
    }

    [Fact]
    public void The_rest_of_an_item_on_another_page_hangs_too()
    {
        var rest = new ListItemBlock(TestPages.Text(Long), null) { IsContinued = true };
        var lines = Lines(new ListStyle { Hang = true }, rest);
        Assert.All(lines, line => Assert.Equal(Left() + (Em * 3), line.X));
        Assert.Equal(Long, string.Concat(lines.Select(line => line.Text)));
    }

    private (string Text, Pt X)[] Lines(ListStyle lists, params ArticleBlock[] blocks) =>
        Lines(Make(TestPages.Style with { Lists = lists }, Article(blocks)));

    private static (string Text, Pt X)[] Lines(MadePage page) =>
        [.. TestPages.Runs(page, ItemRole.Body)
            .GroupBy(run => run.Origin.Y).Select(line => (string.Concat(line.Select(run => run.Text)), line.Min(run => run.Origin.X)))];

    private static Article Article(params ArticleBlock[] blocks) => TestPages.Article("a", blocks);

    private MadePage Make(HouseStyle style, Article article) => pages.Make(
        _findings, TestPages.Layout(TestPages.Module("a", 1, 1, 1, 30)) with { Style = style }, article);

    private static Pt Left() => new PrintLayout.Layout.Grid.PageGrid(TestPages.Master).ColumnLeft(1);
}
