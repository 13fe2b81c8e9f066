using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Two facing pages on one sheet (通版): heads and figures cross the fold, text does not.</summary>
public sealed class SpreadTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Theory]
    [InlineData(1, 8)]
    [InlineData(3, 6)]
    [InlineData(2, 4)]
    public void No_text_stands_in_the_column_of_the_fold(int first, int last)
    {
        var text = TestPages.Article("a", TestPages.Paragraph(new string('版', 1200)));
        var page = Make(TestPages.Module("a", first, last, 1, 60) with { Head = new HeadSpec() }, text);
        var grid = new PageGrid(TestPages.Master);
        var (left, right) = (grid.ColumnLeft(4), grid.ColumnLeft(4) + grid.ColumnWidth);
        var body = TestPages.Runs(page, ItemRole.Body);
        Assert.NotEmpty(body);
        Assert.All(body, run => Assert.False(run.Origin.X < right && run.Origin.X >= left - new Pt(1_000), run.Text));
        // The text is whole all the same.
        Assert.Equal(1200, body.Sum(run => run.Text.Length));
    }

    [Fact]
    public void A_head_and_a_figure_cross_the_fold()
    {
        var figure = new Figure(FigureKinds.Photo, null, null, null, null, TestPages.At("a.md", 3));
        var text = TestPages.Article("a", TestPages.Paragraph(new string('版', 600))) with { Figures = [figure] };
        var page = Make(TestPages.Module("a", 1, 8, 1, 60) with
        {
            Head = new HeadSpec(),
            Figures = [new FigureSpec(new IndexRange(3, 6), new CountRange(14, 14), FigurePlace.Top, default)],
        }, text);
        var grid = new PageGrid(TestPages.Master);
        var head = TestPages.Runs(page, ItemRole.Headline).Single();
        var middle = (grid.ColumnLeft(1) + grid.ColumnLeft(8) + grid.ColumnWidth) / 2;
        Assert.InRange(head.Origin.X.Milli, middle.Milli - 60_000, middle.Milli);
        var box = page.Page.Items.OfType<FilledRect>().Single(item => item.Role == ItemRole.Figure).Area;
        Assert.Equal((grid.ColumnLeft(3), grid.ColumnLeft(6) + grid.ColumnWidth), (box.X, box.Right));
    }

    [Fact]
    public void The_fold_may_stay_white_between_the_modules_of_two_pages()
    {
        var text = TestPages.Article("a", TestPages.Paragraph(new string('版', 100)));
        var other = text with { Id = "b", File = "b.md" };
        pages.MakeWhole(_findings, Layout(TestPages.Module("a", 1, 3, 1, 110), TestPages.Module("b", 5, 8, 1, 110)),
            PrintLayout.Images.ImageLibrary.Empty, text, other);
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.Hole);
    }

    private PrintLayout.Layout.Pages.MadePage Make(ModuleSpec module, Article article) =>
        pages.Make(_findings, Layout(module), article);

    private static PageLayout Layout(params ModuleSpec[] modules) => TestPages.Layout(modules) with
    {
        Master = TestPages.Master with { Spine = 4 },
    };
}
