using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.Overlays;
using PrintLayout.Pdf.Document;
using PrintLayout.Raster;
using PrintLayout.Raster.Drawing;
using PrintLayout.Raster.Png;
using PrintLayout.Tests.Pages;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Raster;

/// <summary>Regions, papers and overlays of proofs, and where glyphs stand in them.</summary>
[Slow]
public sealed class ProofTests(SeedPages seeds) : IClassFixture<SeedPages>, IDisposable
{
    private readonly FontFace _serif = TestFonts.Open(TestFonts.Serif);

    public void Dispose() => _serif.Dispose();

    [Fact]
    public void A_region_is_cut_out_of_the_whole_pixel_by_pixel()
    {
        var page = seeds.TabloidFront;
        var overlay = ProofOverlay.Of(page, OverlayLayers.All);
        using var writer = new PngWriter(60_000);
        var media = page.Boxes.Media;
        foreach (var ppi in new[] { 40, 61 })
        {
            foreach (var options in new[] { new RasterOptions(ppi),
                new RasterOptions(ppi) { Paper = ProofPaper.Newsprint, Overlay = overlay } })
            {
                var whole = Draw(writer, page, options);
                Gen.Select(Gen.Int[-50_000, media.Width.Milli], Gen.Int[-50_000, media.Height.Milli], Gen.Int[1, 300_000],
                    Gen.Int[1, 300_000]).Sample(
                        (x, y, width, height) =>
                        {
                            var region = new PtRect(new Pt(x), new Pt(y), new Pt(width), new Pt(height));
                            if (PixelFrame.Of(media, region, ppi) is not { } frame) return;
                            var part = Draw(writer, page, options with { Region = region });
                            Assert.Equal((frame.Width, frame.Height), (part.Width, part.Height));
                            for (var row = 0; row < part.Height; row++)
                            {
                                var expected = whole.Samples.Slice(((frame.Top + row) * whole.Width + frame.Left) * 3, frame.Width * 3);
                                Assert.True(expected.SequenceEqual(part.Samples.Slice(row * part.Width * 3, part.Width * 3)),
                                    $"row {row} of {region} at {ppi}");
                            }
                        },
                        iter: 12,
                        threads: 1);
            }
        }
    }

    [Fact]
    public void A_region_grows_to_whole_pixels_and_stays_on_the_sheet()
    {
        var media = PageSamples.Rect(0, 0, 220, 120);
        Assert.Equal(new PixelFrame(10, 20, 6, 2), PixelFrame.Of(media, PageSamples.Rect(10.2m, 20.9m, 5.1m, 0.2m), 72));
        Assert.Equal(new PixelFrame(0, 0, 220, 120), PixelFrame.Of(media, PageSamples.Rect(-5, -5, 500, 500), 72));
        Assert.Null(PixelFrame.Of(media, PageSamples.Rect(220, 0, 10, 10), 72));
    }

    [Fact]
    public void A_region_beside_the_page_is_told_and_nothing_is_written()
    {
        var bag = new DiagnosticBag();
        using var output = new MemoryStream();
        using var writer = new PngWriter();
        writer.Write(PageSamples.Page(), new RasterOptions(72) { Region = PageSamples.Rect(300, 0, 10, 10) }, output, bag);
        Assert.Equal([DiagnosticCodes.RegionBesidePage], bag.Select(d => d.Code));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Newsprint_shows_paper_and_ink_as_the_press_has_them()
    {
        var fill = PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 20, 10, 10)) with { Ink = Ink.SolidBlack };
        using var writer = new PngWriter();
        var picture = Draw(writer, PageSamples.Page(fill), new RasterOptions(72) { Paper = ProofPaper.Newsprint });
        Assert.Equal(new byte[] { 200, 198, 191 }, picture.Samples[..3].ToArray());
        Assert.Equal(new byte[] { 93, 86, 81 }, picture.Samples.Slice((25 * picture.Width + 25) * 3, 3).ToArray());
    }

    [Fact]
    public void A_page_without_colour_is_a_grey_file_and_any_colour_makes_it_rgb()
    {
        // The colour type is the tenth byte of the header, 25 from the start: 0 is grey, 2 is RGB.
        Assert.Equal(0, Picture.Bytes(PageSamples.Page(PageSamples.Fill(ItemRole.Rule, PageSamples.Rect(20, 20, 5, 5))))[25]);
        var cyan = PageSamples.Fill(ItemRole.Rule, PageSamples.Rect(20, 20, 5, 5)) with { Ink = new Ink(10, 0, 0, 0) };
        Assert.Equal(2, Picture.Bytes(PageSamples.Page(cyan))[25]);
    }

    [Theory]
    [InlineData(72)]
    [InlineData(150)]
    [InlineData(301)]
    public void Glyphs_stand_where_the_display_list_puts_them_to_a_hundredth_of_a_point(int ppi)
    {
        // A glyph that fills its em with ink from edge to edge would do; ■ nearly does. Its edges in the picture, measured by how much ink
        // the columns hold, must follow its place in steps of 1/100 pt.
        _serif.TryGetGlyph('■', out var glyph);
        var box = _serif.InkBoxOf(glyph);
        Gen.Select(Gen.Int[20_000, 60_000], Gen.Int[40_000, 60_000]).Sample((x, y) =>
        {
            var run = PageSamples.TextRun(_serif, "■", 0, 0, size: 20) with { Origin = new PtPoint(new Pt(x), new Pt(y)) };
            using var writer = new PngWriter();
            var picture = Draw(writer, PageSamples.Page(run), new RasterOptions(ppi));
            var (centreX, centreY) = CentreOfInk(picture);
            var unit = 20.0 / _serif.UnitsPerEm;
            var expectedX = x / 1000.0 + (box.Left + box.Right) / 2.0 * unit;
            var expectedY = y / 1000.0 - (box.Top + box.Bottom) / 2.0 * unit;
            Assert.InRange(centreX * 72 / ppi, expectedX - 0.01, expectedX + 0.01);
            Assert.InRange(centreY * 72 / ppi, expectedY - 0.01, expectedY + 0.01);
        }, iter: 40, threads: 1);
    }

    [Fact]
    public void The_press_file_has_every_glyph_of_the_page_where_the_proof_draws_it()
    {
        var page = seeds.A2;
        using var output = new MemoryStream();
        PdfDocumentWriter.Write([page], new PdfDocumentOptions(), output, new DiagnosticBag());
        using var pdf = PdfDocument.Open(output.ToArray());

        // A reader that is not ours, in points from the lower left corner.
        var read = pdf.GetPage(1).Letters
            .Select(letter => (letter.StartBaseLine.X, Y: page.Boxes.Media.Height.Milli / 1000.0 - letter.StartBaseLine.Y)).ToList();
        var drawn = page.Items.OfType<GlyphRun>()
            .SelectMany(
                run => run.Glyphs.Select(glyph => (X: (run.Origin.X + glyph.X).Milli / 1000.0, Y: (run.Origin.Y + glyph.Y).Milli / 1000.0)))
            .ToList();
        Assert.InRange(drawn.Count, 8_000, 10_000);
        Assert.Equal(drawn.Count, read.Count);
        for (var i = 0; i < drawn.Count; i++)
        {
            Assert.InRange(read[i].X, drawn[i].X - 0.01, drawn[i].X + 0.01);
            Assert.InRange(read[i].Y, drawn[i].Y - 0.01, drawn[i].Y + 0.01);
        }
    }

    [Fact]
    public void Cover_is_the_area_of_a_polygon()
    {
        // A triangle that no pixel edge favours; the sum of its covers is its area by the shoelace formula.
        Gen.Long[0, 20_000].Array[6].Sample(p =>
        {
            var grid = new CoverageGrid();
            grid.Start(22, 20);
            grid.Add(p[0], p[1], p[2], p[3]);
            grid.Add(p[2], p[3], p[4], p[5]);
            grid.Add(p[4], p[5], p[0], p[1]);
            var covers = new byte[22];
            var sum = 0L;
            for (var row = 0; row < 20; row++)
            {
                grid.ReadRow(row, covers);
                foreach (var cover in covers) sum += cover;
            }

            var area = Math.Abs((p[2] - p[0]) * (p[5] - p[1]) - (p[4] - p[0]) * (p[3] - p[1])) / 2.0 / (1024 * 1024);
            // Half a level of rounding in each pixel that an edge passes, at most 120.
            Assert.InRange(sum / 255.0, area - 0.25, area + 0.25);
        });
    }

    [Fact]
    public void An_overlay_changes_nothing_below_it_and_each_layer_marks_the_page()
    {
        var page = seeds.A2;
        using var writer = new PngWriter();
        var bare = Draw(writer, page, new RasterOptions(50));
        foreach (var layer in Enum.GetValues<OverlayLayers>().Where(layer => layer is not (OverlayLayers.None or OverlayLayers.All)))
        {
            var overlay = ProofOverlay.Of(page, layer);
            Assert.All(overlay.Marks, mark => Assert.Equal(layer, mark.Layer));
            Assert.NotEmpty(overlay.Marks);
            Assert.False(
                bare.Samples.SequenceEqual(Draw(writer, page, new RasterOptions(50) { Overlay = overlay }).Samples), layer.ToString());
        }

        Assert.True(bare.Samples.SequenceEqual(Draw(
            writer, page, new RasterOptions(50) { Overlay = ProofOverlay.Of(page, OverlayLayers.None) }).Samples));
    }

    private static (double X, double Y) CentreOfInk(PixelImage picture)
    {
        double ink = 0, x = 0, y = 0;
        for (var row = 0; row < picture.Height; row++)
        {
            for (var column = 0; column < picture.Width; column++)
            {
                var amount = 255 - picture.Samples[(row * picture.Width + column) * 3];
                (ink, x, y) = (ink + amount, x + amount * (column + 0.5), y + amount * (row + 0.5));
            }
        }

        return (x / ink, y / ink);
    }

    private static PixelImage Draw(PngWriter writer, PageDisplayList page, RasterOptions options)
    {
        var bag = new DiagnosticBag();
        using var output = new MemoryStream();
        writer.Write(page, options, output, bag);
        Assert.Empty(bag);
        return PixelImage.TryDecode(output.ToArray())!;
    }
}
