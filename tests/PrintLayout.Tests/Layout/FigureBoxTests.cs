using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Figures;

namespace PrintLayout.Tests.Layout;

public sealed class FigureBoxTests
{
    private static readonly PtRect Place = Rect(10, 20, 300, 200);

    [Fact]
    public void An_image_of_the_places_shape_fills_it_whole()
    {
        var look = Box(600, 400, 0).In(Place);
        Assert.Equal((Place, Place, 0, 0), (look.Area, look.Whole, look.Cropped.PerMille, look.White.PerMille));
    }

    [Fact]
    public void What_may_be_cropped_is_cropped_about_the_middle()
    {
        // 600 × 500 at the width of 300 is 250 high: a fifth must go, a tenth at the head and a tenth at the foot.
        var look = Box(600, 500, 200).In(Place);
        Assert.Equal((Place, Rect(10, -5, 300, 250)), (look.Area, look.Whole));
        Assert.Equal((200, 0), (look.Cropped.PerMille, look.White.PerMille));
        // 800 × 400 at the height of 200 is 400 wide.
        Assert.Equal(Rect(-40, 20, 400, 200), Box(800, 400, 250).In(Place).Whole);
    }

    [Theory]
    [InlineData(0, 20)] // the focus on the upper edge keeps all of the head
    [InlineData(400, 20)] // its 100th point comes to the middle of the 200 without moving the image
    [InlineData(500, -5)]
    [InlineData(1000, -30)] // the foot stays
    public void A_focus_comes_as_near_to_the_middle_as_the_image_reaches(int focus, int top) =>
        Assert.Equal(Rect(10, top, 300, 250), Box(600, 500, 200, new FocusPoint(new Share(0), new Share(focus))).In(Place).Whole);

    [Fact]
    public void What_may_not_be_cropped_leaves_white_and_stands_against_the_foot()
    {
        // Square into 300 × 200: 200 × 200 in the middle across.
        var square = Box(400, 400, 0).In(Place);
        Assert.Equal((Rect(60, 20, 200, 200), square.Area, 333), (square.Area, square.Whole, square.White.PerMille));
        // 900 × 300 into 300 × 200: 300 × 100 at the foot, by the caption.
        Assert.Equal(Rect(10, 120, 300, 100), Box(900, 300, 0).In(Place).Area);
        // A tenth may be cropped: 222.2 high, of which 200 are seen.
        var cropped = Box(400, 400, 100).In(Place);
        Assert.Equal((Pt.FromPoints(222.222m), 100), (cropped.Area.Width, cropped.Cropped.PerMille));
        Assert.Equal(Place.Height, cropped.Area.Height);
    }

    [Fact]
    public void A_photograph_may_lose_a_fifth_and_a_chart_nothing()
    {
        var header = new PrintLayout.Images.Headers.ImageHeader(
            PrintLayout.Images.Headers.ImageFormat.Png, 600, 500, PrintLayout.Images.Headers.ImageColour.Grey, 8);
        var figure = new Figure("photo", null, null, null, null, TestPages.At("a.md", 1));
        Assert.Equal(Place, FigureBox.Of(figure, header).In(Place).Area);
        Assert.Equal(Rect(40, 20, 240, 200), FigureBox.Of(figure with { Kind = "chart" }, header).In(Place).Area);
        Assert.Equal(Place, FigureBox.Of(figure with { Kind = "chart", MostCrop = new Share(200) }, header).In(Place).Area);
    }

    [Fact]
    public void An_image_keeps_its_shape_its_place_and_the_limit_of_cropping() =>
        (from width in Gen.Int[1, 30_000]
         from height in Gen.Int[1, 30_000]
         from crop in Gen.Int[0, 1000]
         from focus in Gen.Int[0, 1000]
         from wide in Gen.Int[9_000, 1_000_000]
         from high in Gen.Int[9_000, 1_500_000]
         select (width, height, crop, focus, place: new PtRect(new Pt(5_000), new Pt(7_000), new Pt(wide), new Pt(high)))).Sample(c =>
        {
            // Only shapes that a picture has: beyond 1 to 30 thousandths of a point of width are a line.
            if (c.width > c.height * 30 || c.height > c.width * 30) return;
            var look = Box(c.width, c.height, c.crop, new FocusPoint(new Share(c.focus), new Share(c.focus))).In(c.place);
            Assert.True(c.place.Contains(look.Area), "the image leaves its place");
            Assert.True(look.Whole.Contains(look.Area), "more is seen than there is");
            Assert.InRange(look.Cropped.PerMille, 0, Math.Min(999, c.crop) + 1);
            var error = ((double)look.Whole.Width.Milli * c.height) - ((double)look.Whole.Height.Milli * c.width);
            Assert.InRange(Math.Abs(error), 0, Math.Max(c.width, c.height));
            Assert.True(
                Math.Abs(look.Area.Width.Milli - c.place.Width.Milli) <= 1 || Math.Abs(look.Area.Height.Milli - c.place.Height.Milli) <= 1,
                "it touches neither pair of sides");
        });

    private static FigureBox Box(int width, int height, int crop, FocusPoint? focus = null) =>
        new(width, height, new Share(crop), focus ?? new FocusPoint(new Share(500), new Share(500)));

    private static PtRect Rect(int x, int y, int width, int height) =>
        new(new Pt(x * 1000), new Pt(y * 1000), new Pt(width * 1000), new Pt(height * 1000));
}
