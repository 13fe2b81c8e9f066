using CsCheck;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Svg;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Raster;
using PrintLayout.Tests.Svg;

namespace PrintLayout.Tests.Pages;

/// <summary>Filled outlines: what covers how much in which form of output.</summary>
public sealed class FilledPathTests
{
    private static readonly PtPoint Centre = new(new Pt(80_333), new Pt(70_777));
    private static readonly Ink Black = Ink.SolidBlack;
    private static readonly Pt Radius = new(40_500);

    [Fact]
    public void A_circle_covers_its_area()
    {
        using var picture = Picture.Of(PageSamples.Page(Item(outlines => outlines.Circle(Centre, Radius))), 150);
        var expected = Math.PI * Math.Pow(40.5 * 150 / 72, 2);
        Assert.InRange(Covered(picture), expected * 0.999, expected * 1.001);
    }

    [Theory]
    [InlineData(0.0, 0.25)]
    [InlineData(0.1, 0.9)]
    [InlineData(0.3333, 0.3334)]
    [InlineData(0.0, 0.999)]
    public void A_sector_covers_its_share(double from, double to)
    {
        var item = Item(outlines => outlines.Sector(Centre, Radius, (decimal)from, (decimal)to));
        using var picture = Picture.Of(PageSamples.Page(item), 150);
        var expected = (to - from) * Math.PI * Math.Pow(40.5 * 150 / 72, 2);
        Assert.InRange(Covered(picture), (expected * 0.998) - 1, (expected * 1.002) + 1);
    }

    [Fact]
    public void Lines_that_cross_cover_once()
    {
        var item = Item(outlines =>
        {
            outlines.Line(At(20, 20), At(120, 20), new Pt(10_000));
            outlines.Line(At(70, 60), At(70, 10), new Pt(10_000));
            outlines.Line(At(110, 20), At(30, 20), new Pt(10_000));
        });
        using var picture = Picture.Of(PageSamples.Page(item), 72);
        // 100 by 10, and below it 35 more of the upright one; above it 5.
        Assert.InRange(Covered(picture), 1_000 + 350 + 50 - 2, 1_000 + 350 + 50 + 2);
    }

    [Theory]
    [InlineData("pdftoppm")]
    [InlineData("mutool")]
    [InlineData("gs")]
    public void Other_programs_fill_the_same(string program)
    {
        var item = Item(outlines =>
        {
            outlines.Sector(Centre, Radius, 0.1m, 0.45m);
            outlines.Line(At(20, 20), At(150, 140), new Pt(3_000));
        });
        var page = PageSamples.Page(item);
        using var own = Picture.Of(page, 144);
        using var theirs = new MagickImage(Drawn.Pgm(program, PdfSample.Write(page), 144));
        using var pixels = theirs.GetPixelsUnsafe();
        var greys = pixels.ToByteArray("R")!;
        // Black ink is not black on every program's paper.
        var (mine, other) = (Covered(own), greys.Sum(grey => (255.0 - grey) / (255 - greys.Min())));
        Assert.InRange(other, mine * 0.98, mine * 1.02);
    }

    [Fact]
    public void Svg_has_the_same_points()
    {
        var path = Item(outlines => outlines.Rectangle(PageSamples.Rect(20, 30.25m, 10, 5)));
        using var svg = SvgReading.Of(PageSamples.Page(path), new SvgOptions { OutlineText = true, HasPaper = false });
        var drawn = svg.Root.Descendants(SvgReading.Namespace + "path").Single();
        Assert.Equal("M20 35.25L30 35.25L30 30.25L20 30.25z", drawn.Attribute("d")?.Value);
    }

    [Fact]
    public void Text_on_an_outline_is_found_and_text_beside_its_slope_is_not()
    {
        var path = Item(outlines => outlines.Sector(At(50, 150), new Pt(100_000), 0, 0.25m));
        var boxes = PathBoxes.Of(path);
        var onIt = PageSamples.Rect(60, 60, 10, 10);
        // In the box of the sector and outside its curve.
        var beside = PageSamples.Rect(138, 52, 10, 10);
        Assert.True(path.Bounds.Contains(beside));
        Assert.Contains(boxes, box => box.Overlaps(onIt));
        Assert.DoesNotContain(boxes, box => box.Overlaps(beside));
    }

    [Fact]
    public void Boxes_hold_every_point_of_a_polygon() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200]).Array[3, 8].Sample(points =>
        {
            var steps = points.Select(point => At(point.Item1, point.Item2))
                .Select((point, i) => i == 0 ? PathStep.Move(point) : PathStep.Line(point));
            var path = new FilledPath(ItemRole.Figure, "a", SourceSpan.None, [.. steps, PathStep.Close], Black);
            var boxes = PathBoxes.Of(path);
            foreach (var (x, y) in points)
            {
                var point = At(x, y);
                if (path.Bounds.Width <= Pt.Zero || path.Bounds.Height <= Pt.Zero) return;
                Assert.Contains(boxes, box => box.X <= point.X && point.X <= box.Right && box.Y <= point.Y && point.Y <= box.Bottom);
            }
        });

    [Theory]
    [InlineData("", false)]
    [InlineData("MLLz", true)]
    [InlineData("MLLzMCz", true)]
    [InlineData("MLL", false)]
    [InlineData("LLz", false)]
    [InlineData("Mz", false)]
    [InlineData("MLMLz", false)]
    public void Contours_go_from_a_move_to_a_close(string verbs, bool isWhole) =>
        Assert.Equal(isWhole, FilledPath.IsWhole([.. verbs.Select(verb => new PathStep((PathVerb)"MLCz".IndexOf(verb), default))]));

    private static PtPoint At(int x, int y) => new(new Pt(x * 1_000), new Pt(y * 1_000));

    private static FilledPath Item(Action<Outlines> draw)
    {
        var outlines = new Outlines();
        draw(outlines);
        return new FilledPath(ItemRole.Figure, "a", SourceSpan.None, outlines.Take(), Black);
    }

    /// <summary>Covered pixels.</summary>
    private static double Covered(Picture picture)
    {
        var sum = 0.0;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++) sum += (255 - Convert.ToInt32(picture.At(x, y)[..2], 16)) / 255.0;
        }

        return sum;
    }
}
