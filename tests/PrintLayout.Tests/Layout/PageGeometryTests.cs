using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>What a page says of how it was made up.</summary>
public sealed class PageGeometryTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly Pt Em = new(9_000);

    [Fact]
    public void The_grid_is_that_of_the_master()
    {
        var grid = Make(TestPages.Module("a", 1, 1, 1, 4), Story("a", "一二三")).Geometry.Grid!;
        Assert.Equal(8, grid.Columns.Length);
        Assert.Equal(110, grid.Rows);
        Assert.Equal(new Pt(12_000), grid.Row);
        Assert.Equal(Em, grid.Gutter);
        Assert.All(grid.Columns, column => Assert.Equal(Em * 13, column.Width));
        Assert.Equal(grid.TypeArea.X, grid.Columns[0].Left);
        Assert.Equal(grid.TypeArea.Right, grid.Columns[^1].Left + grid.Columns[^1].Width);
        // The em box of 9 pt stands in the middle of a row of 12.
        Assert.Equal(grid.TypeArea.Y + new Pt(9_420), grid.FirstBaseline);
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        // 13 em, indent 2: eleven characters, then thirteen. The twelfth is not left alone: the line above opens.
        var page = Make(
            TestPages.Module("a", 1, 1, 1, 10),
            TestPages.Article("a", TestPages.Paragraph(new string('新', 12)), new CrossheadBlock(TestPages.Text("小题")),
                TestPages.Paragraph(new string('闻', 27))));
        var lines = page.Geometry.Lines.Where(line => line.Role == ItemRole.Body).ToList();
        Assert.Equal(
            ["1/1", "1/2", "2/3", "2/4", "2/5"], lines.Select(line => FormattableString.Invariant($"{line.Paragraph}/{line.Number}")));
        Assert.Equal([10, 2, 11, 13, 3], lines.Select(line => line.Text.Length));
        Assert.Equal([false, true, false, false, true], lines.Select(line => line.IsLast));
        var head = Assert.Single(page.Geometry.Lines, line => line.Role == ItemRole.Crosshead);
        Assert.Equal((1, 1, "小题"), (head.Paragraph, head.Number, head.Text));
        Assert.All(lines, line => Assert.Equal(Em * 13, line.Measure));
        Assert.All(lines, line => Assert.Equal(page.Geometry.Grid!.Columns[0].Left, line.Origin.X));
    }

    [Fact]
    public void The_items_of_a_line_are_its_runs_readings_and_dots()
    {
        var text = TestPages.Text("注音新闻") with { Rubies = [new RubyRange(0, 2, TestPages.Text("zhùyīn"))] };
        var page = Make(TestPages.Module("a", 1, 1, 1, 4), TestPages.Article("a", new ParagraphBlock(text)));
        var line = Assert.Single(page.Geometry.Lines, line => line.Role == ItemRole.Body);
        Assert.DoesNotContain(page.Geometry.Lines, other => other.Role == ItemRole.Ruby);
        Assert.Equal(3, line.ItemCount);
        Assert.Equal(
            ["Body 注音", "Ruby zhùyīn", "Body 新闻"],
            Items(page, line).Cast<GlyphRun>().Select(run => $"{run.Role} {run.Text}"));
    }

    [Fact]
    public void A_squeezed_line_says_by_how_much_and_an_open_one_how_far()
    {
        // Eleven em behind the indent. Ten characters and two commas: an em too long, taken from the blanks of the commas.
        var squeezed = Assert.Single(Body("一二三四，五六七八九，甲"));
        Assert.Equal(Em, squeezed.Squeezed);
        Assert.Equal(0, squeezed.HanOpening);
        // Eleven characters and a comma that may not start a line: ten and a character go on, one em is spread over nine gaps.
        var open = Body("一二三四五六七八九十甲，乙二三四五六七八九十一二三四五")[0];
        Assert.Equal(("一二三四五六七八九十", 111), (open.Text, open.HanOpening));
        Assert.Equal(Pt.Zero, open.Squeezed);
    }

    [Fact]
    public void A_module_tells_its_cells_legs_and_what_found_no_place()
    {
        // Three legs of ten rows hold thirty lines; the text makes 32: 11 + 31 × 13.
        var page = Make(TestPages.Module("a", 2, 4, 5, 14), Story("a", new string('新', 11 + (31 * 13))));
        var module = Assert.Single(page.Geometry.Modules);
        Assert.Equal("a", Assert.Single(module.Stories));
        Assert.Equal((2, 4, 5, 14), (module.FirstColumn, module.LastColumn, module.FirstRow, module.LastRow));
        Assert.Equal((3, Em * 13), (module.TextColumns, module.Measure));
        Assert.Equal([10, 10, 10], module.Legs.Select(leg => leg.Filled));
        Assert.Equal([10, 10, 10], module.Legs.Select(leg => leg.Capacity));
        Assert.All(module.Legs, leg => Assert.True(module.Area.Contains(leg.Area)));
        Assert.Equal((2, 26), (module.OversetRows, module.OversetCharacters));
        Assert.True(module.FillCost > 0);
    }

    [Fact]
    public void Every_run_of_a_story_belongs_to_one_line()
    {
        var page = Make(
            TestPages.Module("a", 1, 4, 1, 30) with { Head = new HeadSpec() },
            Story("a", new string('新', 300)) with { Bylines = [new Byline(TestPages.Text("赵显高"), false)], Deck = TestPages.Text("副题") });
        var owned = page.Geometry.Lines.SelectMany(line => Enumerable.Range(line.FirstItem, line.ItemCount)).ToList();
        Assert.Equal(owned.Count, owned.Distinct().Count());
        Assert.Equal(
            page.Items.Select((item, i) => (item, i)).Where(pair => pair.item is GlyphRun).Select(pair => pair.i),
            owned.Order());
        var head = Assert.Single(page.Geometry.Lines, line => line.Role == ItemRole.Headline);
        Assert.Equal((new Pt(30_000), "头条"), (head.Size, head.Text));
        Assert.Equal(new Pt(30_000), page.Geometry.Modules[0].HeadSize);
    }

    [Theory]
    [InlineData("海信视像“灯塔工厂”：\n每20秒下线一台大屏电视", "海信视像")]
    [InlineData("AI迈入“技术+资本”\n驱动成长期", "AI迈入“技术+资本”")]
    [InlineData("推动人工智能\n融入新兴产业", "推动人工智能")]
    [InlineData("聂瑜：深耕艺术设计教育二十载　\n持续推动家居行业", "聂瑜")]
    [InlineData("一种没有任何标点而且长得出奇的主题", "一种没有任何标点而且长得…")]
    [InlineData("头条", "头条")]
    public void A_story_is_called_by_the_start_of_its_headline(string headline, string title) =>
        Assert.Equal(title,
            Make(TestPages.Module("a", 1, 1, 1, 4), Story("a", "一二三") with { Headline = TestPages.Text(headline) }).Geometry.TitleOf("a"));

    [Fact]
    public void A_page_made_by_hand_has_no_geometry_and_calls_its_stories_by_their_slugs()
    {
        Assert.Same(PageGeometry.Empty, Tests.Pages.PageSamples.Page().Geometry);
        Assert.Equal("hisense", PageGeometry.Empty.TitleOf("hisense"));
    }

    private List<LineGeometry> Body(string text) =>
        [.. Make(TestPages.Module("a", 1, 1, 1, 8), Story("a", text)).Geometry.Lines.Where(line => line.Role == ItemRole.Body)];

    private PageDisplayList Make(ModuleSpec module, Article article) =>
        pages.Make(new DiagnosticBag(), TestPages.Layout(module), article).Page;

    private static Article Story(string id, string text) => TestPages.Article(id, TestPages.Paragraph(text));

    private static IEnumerable<DisplayItem> Items(PageDisplayList page, LineGeometry line) =>
        page.Items.Skip(line.FirstItem).Take(line.ItemCount);
}
