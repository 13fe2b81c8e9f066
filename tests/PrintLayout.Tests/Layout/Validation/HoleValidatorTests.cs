using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>White that nobody meant, on a grid of 2 columns and 4 rows.</summary>
public sealed class HoleValidatorTests(TestPages pages) : IClassFixture<TestPages>
{
    [Fact]
    public void A_page_full_of_text_has_no_hole()
    {
        var page = Make((TestPages.Module("a", 1, 2, 1, 4), ValidatedPage.Lines(8)));
        Assert.Equal(0, page.Metrics.Holes);
        Assert.Empty(page.Findings);
    }

    [Fact]
    public void One_row_between_two_modules_parts_them() =>
        Assert.Equal(0, Make((TestPages.Module("a", 1, 2, 1, 2), ValidatedPage.Lines(4)),
            (TestPages.Module("b", 1, 2, 4, 4), ValidatedPage.Lines(2))).Metrics.Holes);

    [Theory]
    [InlineData(1, 1, 4, 4, 4, "no module covers 4 cells within columns 1-2, rows 2-3")]
    [InlineData(1, 1, 3, 3, 2, "no module covers 2 cells within columns 1-2, rows 4-4")]
    [InlineData(2, 2, 4, 4, 2, "no module covers 2 cells within columns 1-2, rows 1-1")]
    public void Two_rows_or_a_row_at_the_edge_are_a_hole(int first, int last, int next, int end, int cells, string message)
    {
        var page = Make((TestPages.Module("a", 1, 2, first, last), ValidatedPage.Lines(2)),
            (TestPages.Module("b", 1, 2, next, end), ValidatedPage.Lines(2)));
        Assert.Equal(cells, page.Metrics.Holes);
        Assert.Equal(message, Assert.Single(page.All(DiagnosticCodes.Hole)).Message);
    }

    [Fact]
    public void Holes_that_do_not_touch_are_told_one_by_one()
    {
        var layout = ValidatedPage.Small(3, 4);
        var page = ValidatedPage.Of(pages, layout, (TestPages.Module("a", 2, 2, 1, 4), ValidatedPage.Lines(4)));
        Assert.Equal((8, 2), (page.Metrics.Holes, page.All(DiagnosticCodes.Hole).Length));
    }

    [Fact]
    public void Legs_that_stay_empty_beyond_a_short_last_leg_are_a_hole_of_their_rows()
    {
        Assert.Equal(0, Make((TestPages.Module("a", 1, 2, 1, 4), ValidatedPage.Lines(5))).Metrics.Holes);
        var page = Make((TestPages.Module("a", 1, 2, 1, 4), ValidatedPage.Lines(2)));
        Assert.Equal(6, page.Metrics.Holes);
        Assert.Equal(DiagnosticCodes.Underset, Assert.Single(page.Findings).Code);
    }

    [Fact]
    public void An_advertisement_covers_its_cells()
    {
        var ad = new AdSpec(new Located<string>("ad", TestPages.At("page.yaml", 5)), new IndexRange(2, 2), new IndexRange(2, 3), null,
            BorderForm.Frame, SourceSpan.None);
        var layout = ValidatedPage.Small(2, 4) with { Ads = [ad] };
        Assert.Equal(2, ValidatedPage.Of(pages, layout, (TestPages.Module("a", 1, 1, 1, 4), ValidatedPage.Lines(4))).Metrics.Holes);
        var whole = layout with { Ads = [ad with { Rows = new IndexRange(1, 4) }] };
        Assert.Equal(0, ValidatedPage.Of(pages, whole, (TestPages.Module("a", 1, 1, 1, 4), ValidatedPage.Lines(4))).Metrics.Holes);
    }

    private ValidatedPage Make(params (ModuleSpec Module, Article Story)[] parts) =>
        ValidatedPage.Of(pages, ValidatedPage.Small(2, 4), parts);
}
