using System.Xml.Linq;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.Overlays;
using PrintLayout.Svg;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Pages;
using SkiaSharp;

namespace PrintLayout.Tests.Svg;

/// <summary>Rules, tints, frames, images, inks and regions in an SVG.</summary>
public sealed class SvgDrawingTests : IDisposable
{
    private static readonly SvgOptions Options = new() { Decoder = new MagickImageDecoder() };
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0, 0, 0, 1000, null)] // black is what SVG fills with anyway
    [InlineData(0, 0, 0, 200, "#ccc")]
    [InlineData(0, 0, 0, 0, "#fff")]
    [InlineData(0, 500, 0, 500, "#804080")]
    public void Inks_are_those_of_the_proof(int c, int m, int y, int k, string? expected)
    {
        var fill = PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 30.25m, 10, 5)) with { Ink = new Ink(c, m, y, k) };
        using var svg = SvgReading.Of(PageSamples.Page(fill), Options with { OutlineText = true, HasPaper = false });
        var rect = svg.Root.Descendants(SvgReading.Namespace + "rect").Single();
        Assert.Equal(("20", "30.25", "10", "5"), (Of(rect, "x"), Of(rect, "y"), Of(rect, "width"), Of(rect, "height")));
        Assert.Equal(expected, rect.Attribute("fill")?.Value);
    }

    [Fact]
    public void A_spot_ink_is_its_alternate_and_newsprint_is_grey()
    {
        var ink = Ink.OfSpot(new SpotInk("PANTONE 186 C", 0, 1000, 800, 0), 1000);
        var fill = PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 30, 10, 5)) with { Ink = ink };
        foreach (var paper in Enum.GetValues<ProofPaper>())
        {
            using var svg = SvgReading.Of(PageSamples.Page(fill), Options with { OutlineText = true, Paper = paper });
            var fills = svg.Root.Descendants(SvgReading.Namespace + "rect").Select(rect => Of(rect, "fill")).ToList();
            Assert.Equal([SvgColourOf(ScreenColour.OfPaper(paper)), SvgColourOf(ScreenColour.Of(ink, paper))], fills.ConvertAll(Long));
        }

        static string SvgColourOf(ScreenColour colour) => colour.ToHex();
        static string Long(string hex) => hex.Length == 7 ? hex : $"#{hex[1]}{hex[1]}{hex[2]}{hex[2]}{hex[3]}{hex[3]}";
    }

    [Fact]
    public void A_frame_is_the_area_between_two_rectangles()
    {
        using var svg = SvgReading.Of(
            PageSamples.Page(PageSamples.Frame(PageSamples.Rect(20, 30, 10, 8), 2), PageSamples.Frame(PageSamples.Rect(20, 30, 10, 8), 4)),
            Options);
        var paths = svg.Root.Descendants(SvgReading.Namespace + "path").ToList();
        Assert.Equal(["M20 30H30V38H20zM22 32H28V36H22z", "M20 30H30V38H20z"], paths.ConvertAll(path => Of(path, "d")));
        Assert.All(paths, path => Assert.Equal("evenodd", Of(path, "fill-rule")));
    }

    [Fact]
    public void A_region_shows_what_lies_in_it_at_its_own_size()
    {
        var list = PageSamples.Page(
            PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 20, 10, 10), "in"),
            PageSamples.Fill(ItemRole.Background, PageSamples.Rect(100, 20, 10, 10), "out"));
        using var svg = SvgReading.Of(list, Options with { Region = PageSamples.Rect(10, 10, 72, 36) });
        Assert.Equal(("25.4mm", "12.7mm", "10 10 72 36"), (Of(svg.Root, "width"), Of(svg.Root, "height"), Of(svg.Root, "viewBox")));
        Assert.Equal(["in"], svg.Root.Descendants().Select(e => e.Attribute("data-story")?.Value).OfType<string>());
    }

    [Fact]
    public void An_overlay_lies_over_everything_and_adds_no_text()
    {
        using var face = TestFonts.Open(TestFonts.Sans);
        var label = PageSamples.TextRun(face, "12", 30, 40, size: 5);
        var overlay = new ProofOverlay(OverlayLayers.Grid,
        [
            new OverlayArea(OverlayLayers.Grid, PageSamples.Rect(20, 20, 10, 0.25m), OverlayColour.Solid(0, 0, 255).At(51)),
            new OverlayLabel(OverlayLayers.Grid, face, label.Size, label.Origin, label.Glyphs, label.Text, OverlayColour.Solid(255, 0, 0)),
        ]);
        var list = PageSamples.Page(PageSamples.TextRun(face, "国", 20, 60));
        using var svg = SvgReading.Of(list, Options with { Overlay = overlay });
        var group = svg.Root.Elements().Last();
        Assert.Equal("grid", Of(group, "data-overlay"));
        Assert.Equal(["rect", "g"], group.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(("20", ".25", "#00f", ".2"),
            (Of(group.Elements().First(), "x"), Of(group.Elements().First(), "height"), Of(group.Elements().First(), "fill"),
                Of(group.Elements().First(), "fill-opacity")));
        Assert.Equal("#f00", Of(group.Elements().Last(), "fill"));
        Assert.Equal("国", string.Concat(svg.Texts.Select(text => text.Value)));
        Assert.Equal(3, svg.Glyphs().Count());
    }

    [Fact]
    public void A_grey_or_RGB_JPEG_is_taken_as_it_is_and_a_crop_is_clipped()
    {
        var jpeg = TestImages.File(MagickFormat.Jpeg, 16, 16, (x, _) => [(byte)(x * 16), 20, 30]);
        var image = TestImages.Place(_folder, jpeg, PageSamples.Rect(20, 30, 10, 5), PageSamples.Rect(10, 25, 40, 40));
        using var svg = SvgReading.Of(PageSamples.Page(image), Options);
        var (element, data) = Image(svg, "image/jpeg");
        Assert.Equal(PrintLayout.Images.JpegCopy.WithoutExtras(jpeg), data);
        Assert.Equal(("10", "25", "40", "40", "none"),
            (Of(element, "x"), Of(element, "y"), Of(element, "width"), Of(element, "height"), Of(element, "preserveAspectRatio")));
        var clip = svg.Root.Descendants(SvgReading.Namespace + "clipPath").Single();
        Assert.Equal($"url(#{Of(clip, "id")})", Of(element, "clip-path"));
        Assert.Equal(("20", "30", "10", "5"),
            (Of(clip.Elements().Single(), "x"), Of(clip.Elements().Single(), "y"), Of(clip.Elements().Single(), "width"),
                Of(clip.Elements().Single(), "height")));
    }

    [Fact]
    public void An_image_in_inks_and_a_turned_one_become_pixels_that_stand_upright()
    {
        // Left half black, right half red; stored a quarter to the left, so black comes to stand on top.
        var turned = TestImages.Turned(TestImages.File(MagickFormat.Jpeg, 64, 64, (x, _) => x < 32 ? [0, 0, 0, 0] : [0, 255, 255, 0]), 6);
        using var svg = SvgReading.Of(PageSamples.Page(TestImages.Place(_folder, turned, PageSamples.Rect(20, 10, 64, 64))), Options);
        using var picture = SKBitmap.Decode(Image(svg, "image/png").Data);
        // CMYK 0 0 0 0 is paper.
        Assert.Equal(SKColors.White, picture.GetPixel(32, 10));
        Assert.InRange(picture.GetPixel(32, 54).Green, 0, 8);
        Assert.InRange(picture.GetPixel(32, 54).Red, 247, 255);
    }

    [Fact]
    public void Alpha_stays_and_grey_stays_grey()
    {
        var file = (new PngMaker(8, 4, 4, 8) { Sample = (x, _, c) => c == 0 ? 40 : x < 4 ? 255 : 0 }).Make();
        using var svg = SvgReading.Of(PageSamples.Page(TestImages.Place(_folder, file, PageSamples.Rect(20, 10, 8, 4))), Options);
        using var picture = SKBitmap.Decode(Image(svg, "image/png").Data);
        Assert.Equal((8, 4), (picture.Width, picture.Height));
        Assert.Equal((new SKColor(40, 40, 40), 0), (picture.GetPixel(1, 1), picture.GetPixel(6, 1).Alpha));
    }

    [Fact]
    public void An_image_that_cannot_be_drawn_is_told_and_nothing_is_written()
    {
        var lies = TestImages.Place(
            _folder, (new PngMaker(8, 8, 0, 8) { Sample = (_, _, _) => 0, ClaimedWidth = 4000 }).Make(), PageSamples.Rect(20, 30, 60, 40));
        foreach (var options in new[] { Options, Options with { Decoder = null } })
        {
            var findings = new DiagnosticBag();
            using var output = new MemoryStream();
            Assert.False(SvgWriter.Write(PageSamples.Page(lies), options, output, findings));
            Assert.Equal([DiagnosticCodes.ImageNotDecoded], findings.Select(f => f.Code));
            Assert.Equal(0, output.Length);
        }
    }

    private static string Of(XElement element, string attribute) => element.Attribute(attribute)!.Value;

    private static (XElement Element, byte[] Data) Image(SvgReading svg, string type)
    {
        var element = svg.Root.Descendants(SvgReading.Namespace + "image").Single();
        var address = Of(element, "href");
        Assert.StartsWith($"data:{type};base64,", address, StringComparison.Ordinal);
        return (element, Convert.FromBase64String(address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..]));
    }
}
