using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>The tint of a module that leaves a corner to another.</summary>
public sealed class CutBackgroundTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly PageGrid Grid = new(TestPages.Master);

    [Theory]
    [InlineData(3, 4, false)]
    [InlineData(4, 4, false)]
    [InlineData(1, 2, true)]
    [InlineData(1, 3, true)]
    public void It_is_one_fill_less_the_corner_with_its_gutter(int first, int last, bool isLeft)
    {
        var cut = new CutSpec(new IndexRange(first, last), new IndexRange(21, 40), SourceSpan.None);
        var module = TestPages.Module("a", 1, 4, 1, 40) with { Cut = cut, Tint = Tint() };
        var page = pages.Make([], TestPages.Layout(module), TestPages.Article("a", TestPages.Paragraph("新闻")));
        var tint = Assert.Single(page.Page.Items.OfType<FilledRect>(), fill => fill.Role == ItemRole.Background);
        Assert.Equal(Grid.Area(new IndexRange(1, 4), new IndexRange(1, 40)), tint.Area);
        var corner = Assert.NotNull(tint.Cut);
        Assert.True(FilledRect.IsCorner(corner, tint.Area));
        Assert.Equal((tint.Area.Bottom, isLeft), (corner.Bottom, corner.X == tint.Area.X));
        // Rows 1 to 20 are tinted all over; below, what is tinted ends where the columns beside the corner end.
        Assert.Equal(Grid.Area(new IndexRange(1, 4), new IndexRange(1, 20)).Bottom, corner.Y);
        var beside = Grid.Area(isLeft ? new IndexRange(last + 1, 4) : new IndexRange(1, first - 1), new IndexRange(21, 40));
        Assert.Equal(isLeft ? beside.X : beside.Right, isLeft ? corner.Right : corner.X);
    }

    private static Located<CmykValue> Tint() => new(new CmykValue(0, 0, 0, 80), SourceSpan.None);
}
