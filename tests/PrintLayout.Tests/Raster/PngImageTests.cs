using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Raster;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Pages;

namespace PrintLayout.Tests.Raster;

public sealed class PngImageTests : IDisposable
{
    private static readonly MagickImageDecoder Decoder = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_image_fills_its_area_and_nothing_else()
    {
        using var picture = Draw(TestImages.Place(
            _folder, TestImages.Flat(MagickFormat.Png, 30, 20, 200, 10, 20), PageSamples.Rect(20, 30, 60, 40)));
        Assert.Equal((20, 30, 80, 70), picture.Ink());
        Assert.Equal(("C80A14", "C80A14", "FFFFFF"), (picture.At(20, 30), picture.At(79, 69), picture.At(80, 69)));
    }

    [Fact]
    public void Inks_of_an_image_look_like_inks_of_a_fill()
    {
        using var picture = Draw(TestImages.Place(
            _folder, TestImages.Flat(MagickFormat.Tiff, 30, 20, 0, 128, 0, 128), PageSamples.Rect(20, 30, 60, 40)));
        Assert.Equal("7F3F7F", picture.At(50, 50));
    }

    [Fact]
    public void A_crop_shows_its_part_and_a_turned_image_stands_upright()
    {
        // Left half black, right half red; stored a quarter to the left, so black comes to stand on top.
        var file = TestImages.Turned(TestImages.File(MagickFormat.Jpeg, 64, 64, (x, _) => x < 32 ? [0, 0, 0, 0] : [0, 255, 255, 0]), 6);
        var whole = PageSamples.Rect(20, 10, 64, 64);
        using var all = Draw(TestImages.Place(_folder, file, whole));
        Assert.Equal(("FFFFFF", true), (all.At(30, 20), all.At(30, 60)[..2] == "FF" && all.At(30, 60) != "FFFFFF"));
        using var part = Draw(TestImages.Place(
            _folder, file, whole with { Y = PageSamples.Points(50), Height = PageSamples.Points(24) }, whole));
        Assert.Equal((20, 50, 84, 74), part.Ink());
    }

    [Fact]
    public void An_edge_between_pixels_is_shared_and_alpha_shows_what_lies_below()
    {
        // Half a pixel of black at the left edge; the right half of the image is transparent over cyan.
        var file = (new PngMaker(40, 40, 4, 8) { Sample = (x, _, c) => c == 0 ? 0 : x < 20 ? 255 : 0 }).Make();
        var below = PageSamples.Fill(ItemRole.Background, PageSamples.Rect(50, 20, 60, 60)) with { Ink = new Ink(1000, 0, 0, 0) };
        using var picture = Draw(below, TestImages.Place(_folder, file, PageSamples.Rect(20.5m, 20, 80, 80)));
        Assert.InRange(Convert.ToInt32(picture.At(20, 50)[..2], 16), 126, 129);
        Assert.Equal(("000000", "00FFFF"), (picture.At(30, 50), picture.At(90, 50)));
    }

    [Fact]
    public void The_height_of_bands_does_not_show()
    {
        var file = TestImages.File(MagickFormat.Png, 77, 91, (x, y) => [(byte)(x * 3), (byte)(y * 2), (byte)(x * y)]);
        var page = PageSamples.Page(TestImages.Place(
            _folder, file, PageSamples.Rect(20.3m, 17.7m, 61.1m, 83.9m), PageSamples.Rect(10.1m, 17.7m, 80, 90)));
        Assert.Equal(Bytes(page, 12 << 20), Bytes(page, 9_000));
    }

    [Fact]
    public void An_image_that_cannot_be_drawn_is_told_and_the_rest_is_drawn()
    {
        var lies = TestImages.Place(
            _folder, (new PngMaker(8, 8, 0, 8) { Sample = (_, _, _) => 0, ClaimedWidth = 4000 }).Make(), PageSamples.Rect(20, 30, 60, 40));
        foreach (var decoder in new[] { Decoder, null })
        {
            var findings = new DiagnosticBag();
            using var output = new MemoryStream();
            using var writer = new PngWriter(decoder);
            writer.Write(PageSamples.Page(lies), new RasterOptions(72), output, findings);
            Assert.Equal([DiagnosticCodes.ImageNotDecoded], findings.Select(f => f.Code));
            Assert.NotEqual(0, output.Length);
        }
    }

    private static Picture Draw(params DisplayItem[] items) => Picture.Of(Bytes(PageSamples.Page(items), 12 << 20));

    private static byte[] Bytes(PageDisplayList page, int bandBytes)
    {
        using var writer = new PngWriter(bandBytes, Decoder);
        return Picture.Bytes(writer, page, 72);
    }
}
