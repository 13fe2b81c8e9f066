using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Raster.Drawing;

namespace PrintLayout.Tests.Raster;

/// <summary>Outlines that go beyond what is drawn of a page cover its pixels as they do on a larger page, for no more memory.</summary>
public sealed class ClipMaskTests
{
    private const int Side = 24;
    private const int Around = 40;

    private static readonly Gen<GlyphEdges> Outlines =
        Gen.Select(Gen.Int[-60_000, 90_000], Gen.Int[-60_000, 90_000]).Array[3, 7].Select(Edges);

    [Fact]
    public void A_part_of_a_page_has_the_cover_of_the_whole() => Outlines.Sample(edges =>
    {
        var whole = new ClipMask(edges, (-100, -100, 200, 200));
        var part = new ClipMask(edges, (3, 5, 3 + Side, 5 + Side));
        for (var row = 5; row < 5 + Side; row++)
        {
            for (var column = 3; column < 3 + Side; column++) Assert.Equal(whole.CoverAt(column, row), part.CoverAt(column, row));
        }

        Assert.Equal(0, part.CoverAt(2, 5) + part.CoverAt(3 + Side, 5) + part.CoverAt(3, 4) + part.CoverAt(3, 5 + Side));
    });

    [Fact]
    public void A_band_has_the_pixels_of_the_whole_page() => Outlines.Sample(edges =>
    {
        using var typefaces = new TypefaceCache();
        using var shapes = new GlyphShapes(72, typefaces);
        var painter = new GlyphPainter(shapes);
        var (whole, part) = (Painted(painter, edges, -Around, Side + (3 * Around)), Painted(painter, edges, 0, Side));
        for (var row = 0; row < Side; row++)
            Assert.Equal(whole.RowOf(row).Slice(Around * 4, Side * 4).ToArray(), part.RowOf(row).ToArray());
    });

    [Fact]
    public void An_outline_without_end_takes_no_more_memory_than_the_page()
    {
        var (least, most) = (new Pt(int.MinValue), new Pt(int.MaxValue));
        PathStep[] steps =
        [
            PathStep.Move(new PtPoint(least, least)), PathStep.Line(new PtPoint(most, least)), PathStep.Line(new PtPoint(most, most)),
            PathStep.Line(new PtPoint(least, most)), PathStep.Close,
        ];
        using var typefaces = new TypefaceCache();
        using var shapes = new GlyphShapes(72, typefaces);
        var painter = new GlyphPainter(shapes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var edges = OutlineFlattener.Flatten([.. steps], length => length.Milli * 8_533L / 1000);
        var mask = new ClipMask(edges, (0, 0, Side, Side));
        var band = Painted(painter, edges, 0, Side);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        for (var at = 0; at < Side; at++) Assert.Equal((255, 0), (mask.CoverAt(at, at), band.RowOf(at)[at * 4]));
    }

    private static PixelBand Painted(GlyphPainter painter, GlyphEdges edges, int left, int width)
    {
        var band = new PixelBand(left, width, Side);
        band.Start(0, Side, ScreenColour.Of(Ink.Paper));
        painter.Paint(band, edges, (0, 0), isTurned: false, ScreenColour.Of(Ink.SolidBlack));
        return band;
    }

    private static GlyphEdges Edges((int X, int Y)[] corners)
    {
        var points = new List<int>();
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            if (from.Y != to.Y) points.AddRange([from.X, from.Y, to.X, to.Y]);
        }

        return GlyphEdges.Of(points);
    }
}
