using CsCheck;
using ImageMagick;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Raster;

/// <summary>A tint without one of its corners is even, whatever the resolution and wherever its edges fall.</summary>
public sealed class CutTintTests
{
    // Edges at thirds of a point fall inside a pixel at nearly every resolution.
    private static readonly PtRect Area = PageSamples.Rect(20.333m, 17.777m, 120.111m, 80.555m);

    private static readonly (bool IsLeft, bool IsTop)[] Places = [(false, false), (true, false), (false, true), (true, true)];

    [Theory]
    [InlineData(72)]
    [InlineData(96)]
    [InlineData(110)]
    [InlineData(150)]
    [InlineData(203)]
    public void A_pixel_has_the_tint_of_the_area_less_the_corner(int ppi)
    {
        foreach (var place in Places)
        {
            var cut = Corner(place, 50.4m, 31.7m);
            using var picture = Picture.Of(PageSamples.Page(Tint(cut)), ppi);
            for (var y = 0; y < picture.Height; y++)
            {
                for (var x = 0; x < picture.Width; x++)
                {
                    // 20 % black is 204 of 255.
                    var expected = 255 - 51 * (Covered(Area, x, y, ppi) - Covered(cut, x, y, ppi));
                    Assert.InRange(Convert.ToInt32(picture.At(x, y)[..2], 16), expected - 1, expected + 1);
                }
            }
        }
    }

    [Theory]
    [InlineData("pdftoppm")]
    [InlineData("mutool")]
    [InlineData("gs")]
    public void Other_programs_draw_no_line_across_it(string program)
    {
        foreach (var place in Places)
        {
            var cut = Corner(place, 50.4m, 31.7m);
            var pdf = PdfSample.Write(PageSamples.Page(Tint(cut)));
            foreach (var ppi in new[] { 72, 96, 150, 203 })
            {
                using var picture = new MagickImage(Drawn.Pgm(program, pdf, ppi));
                using var pixels = picture.GetPixelsUnsafe();
                var width = (int)picture.Width;
                var greys = pixels.ToByteArray("R")!.Where((_, i) => IsInside(i % width, i / width, cut, ppi)).ToList();
                Assert.NotEmpty(greys);
                Assert.InRange(greys.Min(), 195, 215);
                Assert.InRange(greys.Max() - greys.Min(), 0, 1);
            }
        }
    }

    [Fact]
    public void In_the_file_it_is_one_path()
    {
        var content = PdfSample.Content(
            PdfSample.Box(10_000, 10_000, 80_000, 60_000, Ink.BlackTint(200)) with { Cut = PageSamples.Rect(50, 40, 40, 30) });
        Assert.Equal("0 0 0 0.2 k\n10 90 m\n90 90 l\n90 60 l\n50 60 l\n50 30 l\n10 30 l\nh\nf\n", content);
    }

    [Fact]
    public void Corners_and_parts_of_any_cut_fill_the_same() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 119], Gen.Int[1, 79]).Sample((place, width, height) =>
        {
            var fill = Tint(Corner(Places[place], width, height));
            Assert.True(FilledRect.IsCorner(fill.Cut!.Value, Area));
            var expected = Size(Area) - Size(fill.Cut.Value);
            Assert.Equal(expected, fill.Parts.Sum(Size));
            Assert.False(fill.Parts[0].Overlaps(fill.Parts[1]));
            Assert.All(fill.Parts, part => Assert.True(Area.Contains(part) && !part.Overlaps(fill.Cut.Value)));
            Assert.True(fill.Parts[0].X <= fill.Parts[1].X);
            // The shoelace formula; y grows downwards, so clockwise is positive.
            var corners = fill.Corners;
            var twice = corners.Select((from, i) => (From: from, To: corners[(i + 1) % corners.Length]))
                .Sum(edge => (long)edge.From.X.Milli * edge.To.Y.Milli - (long)edge.To.X.Milli * edge.From.Y.Milli);
            Assert.Equal(expected, twice / 2);
        });

    [Fact]
    public void The_corner_of_an_area_is_inside_it_at_two_of_its_edges()
    {
        Assert.False(FilledRect.IsCorner(PageSamples.Rect(30, 30, 10, 10), Area));
        Assert.False(FilledRect.IsCorner(Area, Area));
        Assert.False(FilledRect.IsCorner(Area with { Height = new Pt(1_000) }, Area));
        Assert.False(FilledRect.IsCorner(Area with { X = Area.X - new Pt(1), Width = new Pt(500), Height = new Pt(500) }, Area));
    }

    private static FilledRect Tint(PtRect cut) => PageSamples.Fill(ItemRole.Background, Area) with { Cut = cut };

    private static PtRect Corner((bool IsLeft, bool IsTop) place, decimal width, decimal height)
    {
        var (w, h) = (Pt.FromPoints(width), Pt.FromPoints(height));
        return new PtRect(place.IsLeft ? Area.X : Area.Right - w, place.IsTop ? Area.Y : Area.Bottom - h, w, h);
    }

    private static long Size(PtRect area) => (long)area.Width.Milli * area.Height.Milli;

    // Programs may take a pixel at the edge for whole, so that one more on each side is left out.
    private static bool IsInside(int x, int y, PtRect cut, int ppi) =>
        Enumerable.Range(-1, 3).All(down => Enumerable.Range(-1, 3).All(right =>
            Covered(Area, x + right, y + down, ppi) > 0.999 && Covered(cut, x + right, y + down, ppi) == 0));

    private static double Covered(PtRect area, int x, int y, int ppi) =>
        Along(area.X, area.Right, x, ppi) * Along(area.Y, area.Bottom, y, ppi);

    private static double Along(Pt from, Pt to, int pixel, int ppi) =>
        Math.Max(0, Math.Min(to.Milli * ppi / 72_000.0, pixel + 1) - Math.Max(from.Milli * ppi / 72_000.0, pixel));
}
