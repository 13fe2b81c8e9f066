using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Whole small pages: what stands where.</summary>
public sealed class MadePageTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly PageGrid Grid = new(TestPages.Master);
    private static readonly Pt Em = new(9_000);
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void Every_baseline_of_running_text_lies_on_the_grid()
    {
        var page = Make(
            TestPages.Module("a", 1, 4, 3, 20) with { TextColumns = 3, Border = BorderForm.Frame },
            Mixed("a") with { ContinuedFrom = Located("A1"), Bylines = [Byline("赵显高")] });
        var runs = TestPages.Runs(page, ItemRole.Body, ItemRole.Byline);
        Assert.True(runs.Length > 10);
        Assert.All(runs, run => Assert.Equal(0, (run.Origin.Y - Grid.RowTop(1) - new Pt(9_420)).Milli % 12_000));
    }

    [Fact]
    public void The_first_lines_of_all_legs_stand_on_one_baseline_and_the_last_on_one_foot()
    {
        // Three legs of 13 em: 3 × 10 lines of 13 characters, less the indent.
        var page = Make(TestPages.Module("a", 1, 3, 1, 10), TestPages.Article("a", TestPages.Paragraph(new string('新', 388))));
        var runs = TestPages.Runs(page, ItemRole.Body);
        Assert.Equal(30, runs.Length);
        for (var leg = 0; leg < 3; leg++)
        {
            Assert.Equal(Grid.RowTop(1) + new Pt(9_420), runs[leg * 10].Origin.Y);
            Assert.Equal(Grid.RowTop(10) + new Pt(9_420), runs[(leg * 10) + 9].Origin.Y);
            Assert.Equal(Grid.ColumnLeft(leg + 1) + (leg == 0 ? Em * 2 : Pt.Zero), runs[leg * 10].Origin.X);
        }

        Assert.Empty(_findings);
    }

    [Fact]
    public void The_byline_stands_flush_right_on_the_last_line_when_one_em_stays_free()
    {
        // Indent 2, text 4, free 3, byline 4 (its brackets are half an em each at the edges) of 13 em.
        var page = Make(
            TestPages.Module("a", 1, 1, 1, 1), TestPages.Article("a", TestPages.Paragraph("一二三四")) with { Bylines = [Byline("赵显高")] });
        var (body, byline) = (Assert.Single(TestPages.Runs(page, ItemRole.Body)), Assert.Single(TestPages.Runs(page, ItemRole.Byline)));
        Assert.Equal(body.Origin.Y, byline.Origin.Y);
        Assert.Equal("（赵显高）", byline.Text);
        Assert.Equal(Grid.ColumnLeft(1) + Em * 13, RightEdge(byline));
    }

    [Fact]
    public void The_byline_takes_a_line_of_its_own_when_the_last_line_is_full()
    {
        var page = Make(TestPages.Module("a", 1, 1, 1, 2),
            TestPages.Article("a", TestPages.Paragraph("一二三四五六七八九十一")) with { Bylines = [Byline("赵显高")] });
        var byline = Assert.Single(TestPages.Runs(page, ItemRole.Byline));
        Assert.Equal(Grid.RowTop(2) + new Pt(9_420), byline.Origin.Y);
        Assert.Equal(Grid.ColumnLeft(1) + Em * 13, RightEdge(byline));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(20)]
    public void The_jump_line_stands_before_the_first_word_on_its_line(int measure)
    {
        var module = TestPages.Module("a", 1, 4, 1, 10) with
        {
            TextColumns = 2,
            Measure = new Located<Em>(PrintLayout.Geometry.Em.Whole(measure), SourceSpan.None),
        };
        var page = Make(module, Mixed("a") with { ContinuedFrom = Located("A1") });
        var runs = TestPages.Runs(page, ItemRole.Body);
        Assert.Equal("（上接A1版）", runs[0].Text);
        Assert.Contains("Kai", runs[0].Face.Name, StringComparison.Ordinal);
        Assert.StartsWith("推", runs[1].Text, StringComparison.Ordinal);
        Assert.Equal(runs[0].Origin.Y, runs[1].Origin.Y);
        Assert.True(runs[1].Origin.X > runs[0].Origin.X);
    }

    [Fact]
    public void The_jump_line_stands_before_a_list_or_a_quotation_too()
    {
        var list = Make(TestPages.Module("a", 1, 1, 1, 4),
            TestPages.Article("a", new ListItemBlock(TestPages.Text("其一"), 1)) with { ContinuedFrom = Located("A1") });
        Assert.Equal("（上接A1版）1．其一", string.Concat(TestPages.Runs(list, ItemRole.Body).Select(run => run.Text)));
        var quote = Make(TestPages.Module("a", 1, 1, 1, 4),
            TestPages.Article("a", new PullQuoteBlock(TestPages.Text("其一"))) with { ContinuedFrom = Located("A1") });
        Assert.Equal("（上接A1版）其一", string.Concat(TestPages.Runs(quote, ItemRole.Body).Select(run => run.Text)));
    }

    [Fact]
    public void A_crosshead_is_centred_in_its_two_rows_and_stands_on_the_first_baseline_at_the_head_of_a_leg()
    {
        var article = TestPages.Article(
            "a", TestPages.Paragraph(new string('新', 24)), Crosshead("小标题"), TestPages.Paragraph(new string('闻', 50)));
        var inLeg = Assert.Single(TestPages.Runs(Make(TestPages.Module("a", 1, 1, 1, 8), article), ItemRole.Crosshead));
        // Rows 3 and 4: its em box in the middle, 12 + 7.92 − 4.5 below their top. Its 3 em in the middle of 13.
        Assert.Equal(Grid.RowTop(3) + new Pt(15_420), inLeg.Origin.Y);
        Assert.Equal(Grid.ColumnLeft(1) + Em * 5, inLeg.Origin.X);
        var atHead = Assert.Single(TestPages.Runs(Make(TestPages.Module("a", 1, 2, 1, 2), article), ItemRole.Crosshead));
        Assert.Equal(Grid.RowTop(1) + new Pt(9_420), atHead.Origin.Y);
        Assert.Equal(Grid.ColumnLeft(2) + Em * 5, atHead.Origin.X);
    }

    [Fact]
    public void A_crosshead_with_wide_leading_keeps_half_a_row_of_white_on_both_sides()
    {
        // One line of 20 pt needs 20 + 12 = 32 pt: three rows, 8 pt above and below.
        var layout = Layout(TestPages.Module("a", 1, 1, 1, 5)) with
        {
            Style = TestPages.With(StyleNames.Crosshead, s => s with { Leading = new Pt(20_000) }),
        };
        var page = pages.Make(
            _findings, layout, TestPages.Article("a", TestPages.Paragraph("新"), Crosshead("题"), TestPages.Paragraph("闻")));
        Assert.Equal(Grid.RowTop(5) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[1].Origin.Y);
    }

    [Fact]
    public void A_crosshead_of_nothing_is_left_out()
    {
        var page = Make(TestPages.Module("a", 1, 2, 1, 4), TestPages.Article("a", Crosshead("\u200B"), TestPages.Paragraph("新闻")));
        Assert.Equal(Grid.RowTop(1) + new Pt(9_420), Assert.Single(TestPages.Runs(page, ItemRole.Body)).Origin.Y);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_its_count_and_its_place()
    {
        // Ten lines of 13 characters less the indent, in eight rows: the last 15 characters are over.
        Make(TestPages.Module("a", 1, 1, 1, 8), TestPages.Article("a", TestPages.Paragraph(new string('新', 117))));
        var told = Assert.Single(_findings);
        Assert.Equal((DiagnosticCodes.Overset, new SourceSpan("a.md", 1, 103)), (told.Code, told.Span));
        Assert.Contains("over by 2 lines, cut about 15 characters", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hole_is_told_with_its_rows()
    {
        Make(TestPages.Module("a", 1, 2, 1, 8), TestPages.Article("a", TestPages.Paragraph(new string('新', 102))));
        var told = Assert.Single(_findings);
        Assert.Equal(DiagnosticCodes.Underset, told.Code);
        Assert.Contains("short by 8 lines", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_too_narrow_for_its_text_columns_is_told_and_not_just_left_out()
    {
        Make(TestPages.Module("a", 1, 1, 1, 8) with { TextColumns = 8 }, Mixed("a"));
        Assert.Equal(DiagnosticCodes.ModuleTooSmall, Assert.Single(_findings).Code);
    }

    [Fact]
    public void A_measure_wider_than_the_module_is_told()
    {
        Make(TestPages.Module("a", 1, 2, 1, 80) with
        {
            Measure = new Located<Em>(PrintLayout.Geometry.Em.Whole(14), TestPages.At("page.yaml", 7)),
        }, Mixed("a"));
        var told = Assert.Single(_findings);
        Assert.Equal((DiagnosticCodes.BadValue, 7), (told.Code, told.Span.Line));
        Assert.Contains("write 13em or less", told.Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_a_head_that_had_to_be_split_is_told()
    {
        var module = TestPages.Module("a", 1, 1, 1, 20) with { Head = new HeadSpec { Lines = 2 } };
        Make(module, Mixed("a") with { Headline = TestPages.Text("Internationalization") });
        Assert.Contains(_findings, finding => finding.Code == DiagnosticCodes.EmergencyBreak);
    }

    private MadePage Make(ModuleSpec module, Article article) => pages.Make(_findings, Layout(module), article);

    private static PageLayout Layout(ModuleSpec module) => TestPages.Layout(module);

    private static Article Mixed(string id) => TestPages.Article(
        id,
        TestPages.Paragraph("推动人工智能与实体经济融合，2025年产业规模超过9000亿元。“AI+制造”在GLM-5等模型之后加快——专家如此判断……"),
        Crosshead("新的产业"),
        TestPages.Paragraph(string.Concat(Enumerable.Repeat("数字化工艺设计让效率提升了75%以上，", 12))));

    private static CrossheadBlock Crosshead(string text) => new(TestPages.Text(text));

    private static Byline Byline(string name) => new(TestPages.Text(name), false);

    private static Located<string> Located(string value) => new(value, TestPages.At("a.md", 1));

    /// <summary>Right edge of the body of a closing bracket: the half of its em that holds the ink.</summary>
    private static Pt RightEdge(GlyphRun run) => run.Origin.X + run.Glyphs[^1].X + Em / 2;
}
