using System.Buffers.Binary;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Raster;
using PrintLayout.Tests.Pages;

namespace PrintLayout.Tests.Raster;

public sealed class PngWriterTests : IDisposable
{
    private readonly FontFace _serif = TestFonts.Open(TestFonts.Serif);
    private readonly FontFace _kai = TestFonts.Open(TestFonts.Kai);

    public void Dispose()
    {
        _serif.Dispose();
        _kai.Dispose();
    }

    [Fact]
    public void The_picture_is_the_media_box_on_white_paper()
    {
        using var picture = Picture.Of(PageSamples.Page(), ppi: 144);

        // The sheet is 220 by 120 pt; two pixels a point.
        Assert.Equal((440, 240), (picture.Width, picture.Height));
        Assert.Equal("FFFFFF", picture.At(0, 0));
        Assert.Equal("FFFFFF", picture.At(439, 239));
    }

    [Fact]
    public void The_file_tells_its_resolution()
    {
        var bytes = Picture.Bytes(PageSamples.Page(), ppi: 300);
        var at = bytes.AsSpan().IndexOf("pHYs"u8);

        // After the head: signature 8, IHDR 25, length 4.
        Assert.Equal(37, at);
        Assert.Equal(11811, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 4)));
        Assert.Equal(11811, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 8)));
        Assert.Equal(1, bytes[at + 12]);
    }

    [Theory]
    [InlineData(0, 0, 0, 1000, "000000")]
    [InlineData(0, 0, 0, 0, "FFFFFF")]
    [InlineData(1000, 0, 0, 0, "00FFFF")]
    [InlineData(0, 1000, 1000, 0, "FF0000")]
    [InlineData(0, 500, 0, 500, "804080")] // 0.5 is 127.5, 0.25 is 63.75
    [InlineData(0, 0, 0, 4000, "000000")]
    public void Inks_become_screen_colours_by_the_plain_formula(int c, int m, int y, int k, string expected)
    {
        var fill = PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 20, 10, 10)) with { Ink = new Ink(c, m, y, k) };
        using var picture = Picture.Of(PageSamples.Page(fill));
        Assert.Equal(expected, picture.At(25, 25));
    }

    [Fact]
    public void A_fill_covers_its_pixels_and_no_other()
    {
        using var picture = Picture.Of(PageSamples.Page(PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 30, 10, 5))));
        Assert.Equal((20, 30, 30, 35), picture.Ink());
        Assert.Equal("CCCCCC", picture.At(20, 30));
        Assert.Equal("CCCCCC", picture.At(29, 34));
    }

    [Fact]
    public void A_hairline_is_as_grey_as_the_part_of_the_pixel_it_covers()
    {
        // 0.25 pt in one pixel: a quarter of black, 255 - 63.75; the half pixel at its end: an eighth, 255 - 31.875.
        var rule = PageSamples.Fill(ItemRole.Rule, PageSamples.Rect(20, 30.5m, 4.5m, 0.25m)) with { Ink = Ink.SolidBlack };
        using var picture = Picture.Of(PageSamples.Page(rule));
        Assert.Equal((20, 30, 25, 31), picture.Ink());
        Assert.Equal("BFBFBF", picture.At(20, 30));
        Assert.Equal("DFDFDF", picture.At(24, 30));
    }

    [Fact]
    public void The_parts_of_a_rule_across_pixels_add_up_to_its_weight()
    {
        var rule = PageSamples.Fill(ItemRole.Rule, PageSamples.Rect(20, 30.75m, 4, 1.5m)) with { Ink = Ink.SolidBlack };
        using var picture = Picture.Of(PageSamples.Page(rule));
        Assert.Equal(["FFFFFF", "BFBFBF", "000000", "BFBFBF", "FFFFFF"], Enumerable.Range(29, 5).Select(y => picture.At(21, y)));
    }

    [Fact]
    public void A_frame_lies_wholly_inside_its_area_and_is_hollow()
    {
        using var picture = Picture.Of(PageSamples.Page(PageSamples.Frame(PageSamples.Rect(20, 30, 10, 8), 2)));
        Assert.Equal((20, 30, 30, 38), picture.Ink());
        string[] cut = ["000000", "000000", "FFFFFF", "FFFFFF", "FFFFFF", "FFFFFF", "000000", "000000"];
        Assert.Equal(cut, Enumerable.Range(30, 8).Select(y => picture.At(25, y)));
        Assert.Equal("FFFFFF", picture.At(22, 34));
        Assert.Equal("FFFFFF", picture.At(27, 34));
        Assert.Equal("000000", picture.At(21, 34));
        Assert.Equal("000000", picture.At(28, 34));
    }

    [Fact]
    public void A_frame_thicker_than_its_hole_is_solid()
    {
        using var picture = Picture.Of(PageSamples.Page(PageSamples.Frame(PageSamples.Rect(20, 30, 10, 8), 4)));
        Assert.Equal("000000", picture.At(25, 34));
    }

    [Fact]
    public void Later_items_paint_over_earlier_ones()
    {
        var area = PageSamples.Rect(20, 30, 10, 10);
        var red = PageSamples.Fill(ItemRole.Background, area) with { Ink = new Ink(0, 1000, 1000, 0) };
        using var picture = Picture.Of(PageSamples.Page(red, PageSamples.Fill(ItemRole.Background, area)));
        Assert.Equal("CCCCCC", picture.At(25, 35));
    }

    [Fact]
    public void A_glyph_stands_where_the_display_list_puts_it()
    {
        var run = PageSamples.TextRun(_serif, "国", 30, 90, size: 60) with { Origin = new PtPoint(new Pt(30_250), new Pt(90_500)) };
        _serif.TryGetGlyph('国', out var glyph);
        var box = _serif.InkBoxOf(glyph);

        // 2 pixels a point. Expected edges in pixels from the font's own numbers; Skia places to a quarter of a pixel.
        using var picture = Picture.Of(PageSamples.Page(run), ppi: 144);
        var ink = picture.Ink();
        double Px(double points) => points * 2;
        double Em(int units) => units * 60.0 / _serif.UnitsPerEm;
        Assert.InRange(ink.Left, Px(30.25 + Em(box.Left)) - 1.3, Px(30.25 + Em(box.Left)) + 0.3);
        Assert.InRange(ink.Right, Px(30.25 + Em(box.Right)) - 0.3, Px(30.25 + Em(box.Right)) + 1.3);
        Assert.InRange(ink.Top, Px(90.5 - Em(box.Top)) - 1.3, Px(90.5 - Em(box.Top)) + 0.3);
        Assert.InRange(ink.Bottom, Px(90.5 - Em(box.Bottom)) - 0.3, Px(90.5 - Em(box.Bottom)) + 1.3);
    }

    [Fact]
    public void A_baseline_is_not_snapped_to_the_pixel()
    {
        var run = PageSamples.TextRun(_serif, "国", 30, 50);
        var lower = run with { Origin = new PtPoint(run.Origin.X, new Pt(50_500)) };
        Assert.NotEqual(Picture.Bytes(PageSamples.Page(run)), Picture.Bytes(PageSamples.Page(lower)));
    }

    [Fact]
    public void Offsets_of_a_glyph_within_its_run_count()
    {
        var run = PageSamples.TextRun(_serif, "国", 30, 40);
        var moved = run with { Glyphs = [run.Glyphs[0] with { X = PageSamples.Points(40), Y = PageSamples.Points(50) }] };
        using var plain = Picture.Of(PageSamples.Page(run));
        using var other = Picture.Of(PageSamples.Page(moved));
        var (left, top, right, bottom) = plain.Ink();
        Assert.Equal((left + 40, top + 50, right + 40, bottom + 50), other.Ink());
    }

    [Fact]
    public void Each_run_is_drawn_in_its_own_face()
    {
        var serif = PageSamples.TextRun(_serif, "永", 30, 60, size: 40);
        var kai = PageSamples.TextRun(_kai, "永", 30, 60, size: 40);
        Assert.NotEqual(Picture.Bytes(PageSamples.Page(serif)), Picture.Bytes(PageSamples.Page(kai)));
    }

    [Fact]
    public void The_height_of_the_bands_does_not_show()
    {
        var page = Busy();
        var whole = Picture.Bytes(page, ppi: 100);

        // 306 pixels a row: bands of one row, of seven rows, and the whole page at once.
        Assert.Equal(whole, Picture.Bytes(page, ppi: 100, bandBytes: 1));
        Assert.Equal(whole, Picture.Bytes(page, ppi: 100, bandBytes: 7 * 306 * 4));
    }

    [Fact]
    public void Many_threads_draw_the_same_bytes_through_one_writer()
    {
        var page = Busy();
        var expected = Picture.Bytes(page, ppi: 90);
        using var writer = new PngWriter();

        var all = new byte[24][];
        Parallel.For(0, all.Length, i => all[i] = Picture.Bytes(writer, page, 90));

        Assert.All(all, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void A_face_whose_file_is_gone_is_reported_once_and_the_rest_is_drawn()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ttf");
        File.Copy(TestFonts.PathOf(TestFonts.Kai), path);
        using var face = FontFace.TryOpen(path, 0, out _)!;
        File.Delete(path);
        var run = PageSamples.TextRun(face, "永", 30, 60);
        var fill = PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 20, 10, 10));
        var bag = new DiagnosticBag();
        using var output = new MemoryStream();
        using var writer = new PngWriter();

        writer.Write(PageSamples.Page(run, run, fill), new RasterOptions(72), output, bag);

        var finding = Assert.Single(bag);
        Assert.Equal((DiagnosticCodes.FontUnusable, path), (finding.Code, finding.Span.File));
        Assert.Equal(Picture.Bytes(PageSamples.Page(fill)), output.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-72)]
    [InlineData(2401)]
    public void A_resolution_out_of_range_is_misuse(int ppi)
    {
        using var writer = new PngWriter();
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            writer.Write(PageSamples.Page(), new RasterOptions(ppi), Stream.Null, new DiagnosticBag()));
    }

    [Fact]
    public void The_check_sum_is_the_one_of_png() =>
        // The empty IEND chunk ends every PNG file with these four bytes.
        Assert.Equal(0xAE426082, ~Crc32.Add(uint.MaxValue, Encoding.ASCII.GetBytes("IEND")));

    private PageDisplayList Busy() => PageSamples.Page(
        PageSamples.Fill(ItemRole.Background, PageSamples.Rect(15, 15, 120, 50.3m)),
        PageSamples.TextRun(_serif, "人民城市人民建", 20.3m, 30.7m, size: 14),
        PageSamples.TextRun(_kai, "笔墨当随时代，文章合为时而著。", 20.1m, 44.9m, size: 9),
        PageSamples.Frame(PageSamples.Rect(14.2m, 14.3m, 122, 53), 0.4m),
        PageSamples.TextRun(_serif, "新闻", 140, 100, size: 36, role: ItemRole.Headline));
}
