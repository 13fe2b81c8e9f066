using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Validation;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>Faults of the page as a whole: cuts, fold, edges, grid, grey areas; and what is only measured.</summary>
public sealed class PageFormValidatorTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly Article Story = ValidatedPage.Lines(1);

    private static readonly ModuleSpec[] Interlocked =
    [
        TestPages.Module("a", 1, 4, 1, 70), TestPages.Module("b", 1, 4, 72, 96), TestPages.Module("c", 5, 8, 1, 40),
        TestPages.Module("d", 5, 8, 42, 96),
        TestPages.Module("e", 1, 8, 98, 110),
    ];

    [Fact]
    public void Modules_that_interlock_leave_no_cut_but_the_low_one()
    {
        var page = Make(Interlocked);
        Assert.Equal(0, page.Metrics.ThroughCuts);
        Assert.Empty(page.All(DiagnosticCodes.ThroughCut));
    }

    [Theory]
    [InlineData(54, new[] { 56 })]
    [InlineData(32, new[] { 34 })]
    [InlineData(31, new int[0])]
    [InlineData(75, new[] { 77 })]
    [InlineData(77, new int[0])]
    public void A_cut_across_counts_in_the_middle_two_fifths(int lastRow, int[] cuts)
    {
        var page = Make(TestPages.Module("a", 1, 8, 1, lastRow), TestPages.Module("b", 1, 8, lastRow + 2, 110));
        Assert.Equal(cuts, page.Metrics.CutsAcross);
        Assert.Equal(cuts.Length, page.All(DiagnosticCodes.ThroughCut).Length);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(4, 0)]
    [InlineData(2, 1)]
    public void The_head_of_the_advertisements_is_no_cut(int columns, int cuts)
    {
        var ad = new AdSpec(
            new Located<string>("ad", TestPages.At("page.yaml", 5)), new IndexRange(1, columns), new IndexRange(62, 110), null,
            BorderForm.Frame, TestPages.At("page.yaml", 5));
        var modules = columns == 8
            ? new[] { TestPages.Module("a", 1, 8, 1, 60) }
            : [TestPages.Module("a", 1, 8, 1, 60), TestPages.Module("b", columns + 1, 8, 62, 110)];
        var page = ValidatedPage.Of(pages, TestPages.Layout() with { Ads = [ad] }, [.. modules.Select(module => (module, Story))]);
        Assert.Equal(cuts, page.Metrics.CutsAcross.Length);
    }

    [Fact]
    public void A_gutter_from_top_to_bottom_is_a_cut()
    {
        var page = Make(Interlocked[0], TestPages.Module("b", 1, 4, 72, 110), Interlocked[2], TestPages.Module("d", 5, 8, 42, 110));
        Assert.Equal([4], page.Metrics.CutsDown);
        Assert.Equal(1, page.Metrics.ThroughCuts);
    }

    [Fact]
    public void A_page_with_nothing_in_its_lower_half_has_a_hole_and_no_cut() =>
        Assert.Equal(0, Make(TestPages.Module("a", 1, 4, 1, 54), TestPages.Module("b", 5, 8, 1, 54)).Metrics.ThroughCuts);

    [Theory]
    [InlineData(52, 1)]
    [InlineData(56, 0)]
    public void A_head_on_the_middle_of_a_broadsheet_stands_in_the_fold(int row, int faults)
    {
        // 270 mm from the trim, less 28 mm and four rows, are 53.2 rows: row 54.
        var page = Make(ValidatedPage.Headed(1, 8, row, 110));
        Assert.Equal((faults, faults), (page.Metrics.InFold, page.All(DiagnosticCodes.InFold).Length));
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(56, 0)]
    public void A_figure_with_the_fold_through_its_middle_is_told(int row, int faults)
    {
        var module = TestPages.Module("a", 1, 8, row, 110) with
        {
            Figures = [new FigureSpec(new IndexRange(1, 8), 30, FigurePlace.Top, SourceSpan.None)],
        };
        var page = ValidatedPage.Of(
            pages, (module, Story with { Figures = [new Figure("chart", null, null, null, null, SourceSpan.None)] }));
        Assert.Equal(faults, page.Metrics.InFold);
    }

    [Fact]
    public void A_smaller_sheet_has_no_fold_across()
    {
        var layout = TestPages.Layout() with { Master = TestPages.Master with { TrimHeight = new Mm(499_000).ToPt(), Rows = 100 } };
        Assert.Equal(0, ValidatedPage.Of(
            pages, layout, (ValidatedPage.Headed(1, 8, 48, 100), Story), (TestPages.Module("b", 1, 8, 1, 46), Story)).Metrics.InFold);
    }

    [Theory]
    [InlineData(33, 0)]
    [InlineData(40, 1)]
    public void A_head_that_runs_over_the_edge_leaves_the_type_area(int characters, int faults)
    {
        // 999 pt hold 33 characters of 30 pt.
        var module = TestPages.Module("a", 1, 8, 1, 110) with { Head = new HeadSpec { Lines = 1, Align = Alignment.Left } };
        var page = ValidatedPage.Of(pages, (module, Story with { Headline = TestPages.Text(new string('头', characters)) }));
        Assert.Equal((faults, faults), (page.Metrics.OutsideTypeArea, page.All(DiagnosticCodes.OutsideTypeArea).Length));
    }

    [Fact]
    public void A_line_off_the_baseline_grid_is_told_with_its_distance()
    {
        // 9 on 12: 1.5 + 0.88 × 9 = 9.42 pt below the row's top; 11 pt: 0.5 + 0.88 × 11 = 10.18 pt.
        var note = TestPages.Style.Styles[StyleNames.Body] with { Name = StyleNames.Note, Size = new Pt(11_000), Leading = new Pt(14_000) };
        var style = TestPages.Style with { Styles = TestPages.Style.Styles.SetItem(StyleNames.Note, note) };
        var story = TestPages.Article(
            "a", TestPages.Paragraph("新闻"), TestPages.Paragraph("新闻"), new NoteBlock(TestPages.Text("引语"), null));
        var layout = TestPages.Layout();
        var plain = ValidatedPage.Of(pages, layout, (TestPages.Module("a", 1, 1, 1, 4), story));
        Assert.Equal((0, 0), (plain.Metrics.OffGridBaselines, plain.Metrics.MostDrift));
        var off = ValidatedPage.Of(pages, layout with { Style = style }, (TestPages.Module("a", 1, 1, 1, 4), story));
        Assert.Equal((1, 760), (off.Metrics.OffGridBaselines, off.Metrics.MostDrift));
        Assert.Contains("“引语” stands 0.760 pt off", Assert.Single(off.All(DiagnosticCodes.OffGrid)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_area_of_text_is_grey_until_something_stands_in_it()
    {
        var module = TestPages.Module("a", 1, 4, 1, 60);
        var grey = ValidatedPage.Of(pages, (module, ValidatedPage.Lines(240)));
        Assert.Equal((60, 4), grey.Metrics.GreyArea);
        Assert.Contains("columns 1-4, rows 1-60", Assert.Single(grey.All(DiagnosticCodes.GreyArea)).Message, StringComparison.Ordinal);
        // 80 lines: one leg of 60, and 20 rows down the second; then two rows of crosshead.
        Assert.Equal((0, 0), ValidatedPage.Of(pages, (module, ValidatedPage.Lines(80, 0, 158))).Metrics.GreyArea);
        Assert.Equal((0, 0), ValidatedPage.Of(pages, (TestPages.Module("a", 1, 4, 1, 45), ValidatedPage.Lines(180))).Metrics.GreyArea);
        Assert.Equal((0, 0), ValidatedPage.Of(pages, (TestPages.Module("a", 1, 3, 1, 60), ValidatedPage.Lines(180))).Metrics.GreyArea);
    }

    [Theory]
    [InlineData(1, 2, 1000)]
    [InlineData(2, 1, -1000)]
    public void The_order_of_stories_is_measured_against_their_places(int upper, int lower, int order)
    {
        var page = ValidatedPage.Of(
            pages, (TestPages.Module("a", 1, 8, 1, 70), Story with { Priority = upper }),
            (TestPages.Module("b", 1, 8, 72, 110), Story with { Priority = lower }));
        Assert.Equal(order, page.Metrics.PriorityOrder);
        // 70 rows of 109 belong to the upper story.
        Assert.Equal(upper == 1 ? 642 : 357, page.Metrics.LeadShare);
    }

    [Fact]
    public void Stories_of_one_rank_have_no_order() => Assert.Null(Make(Interlocked).Metrics.PriorityOrder);

    [Fact]
    public void A_spread_is_least_middle_and_most()
    {
        Assert.Equal(new Spread(1, 2, 9), Spread.Of([9, 1, 2]));
        Assert.Equal(new Spread(1, 2, 9), Spread.Of([9, 2, 1, 3]));
        Assert.Equal(default, Spread.Of([]));
    }

    private ValidatedPage Make(params ModuleSpec[] modules) => ValidatedPage.Of(pages, [.. modules.Select(module => (module, Story))]);
}
