using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Layout;

/// <summary>Heads of columns (栏头) with the author's name and picture.</summary>
public sealed class ColumnHeadTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly PageGrid Grid = new(TestPages.Master);
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void The_picture_stands_at_the_left_of_the_label_and_both_end_at_one_height()
    {
        var page = Make(new SectionLabel(TestPages.Text("海风小札"), null)
        {
            Author = TestPages.Text("何青"),
            Image = new Located<string>("he.jpg", TestPages.At("a.md", 2)),
        });
        var picture = Assert.Single(page.Page.Items.OfType<PlacedImage>());
        // Five rows of 12 pt, three to four.
        Assert.Equal(new PtRect(Grid.ColumnLeft(1), Grid.RowTop(1), new Pt(45_000), new Pt(60_000)), picture.Area);
        var bar = page.Page.Items.OfType<FilledRect>().Single(item => item.Role == ItemRole.Label).Area;
        Assert.Equal((picture.Area.Right + new Pt(9_000), picture.Area.Bottom), (bar.X, bar.Bottom));
        var author = TestPages.Runs(page, ItemRole.Label).Single(run => run.Text == "何青");
        Assert.True(author.Origin.X == bar.X && author.Origin.Y < bar.Y);
        // A row of white, then text.
        Assert.Equal(Grid.RowTop(7) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[0].Origin.Y);
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.InkCollision);
    }

    [Fact]
    public void A_head_without_a_picture_has_the_author_above_the_label()
    {
        var page = Make(new SectionLabel(TestPages.Text("海风小札"), null) { Author = TestPages.Text("何青") });
        var bar = page.Page.Items.OfType<FilledRect>().Single(item => item.Role == ItemRole.Label).Area;
        // 12 pt of the name and a quarter of a row above 22 pt of the bar: 37 pt are four rows.
        Assert.Equal(Grid.RowTop(1) + new Pt(15_000), bar.Y);
        Assert.Equal(Grid.RowTop(5) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[0].Origin.Y);
    }

    private MadePage Make(SectionLabel label)
    {
        var header = new ImageHeader(ImageFormat.Jpeg, 300, 400, ImageColour.Grey, 8);
        var images = new ImageLibrary(ImageLibrary.Empty.Files.Add("he.jpg", new ImageFile("he.jpg", "0f0e", header)));
        var article = TestPages.Article("a", TestPages.Paragraph(new string('新', 120))) with { Section = label };
        return pages.Make(_findings, TestPages.Layout(TestPages.Module("a", 1, 2, 1, 20)), images, article);
    }
}
