using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pdf.Document;
using PrintLayout.Raster.Comparison;
using PrintLayout.Svg;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Svg;

/// <summary>
/// A page as Chromium shows its SVG and as Poppler shows its PDF, at 150 ppi. Both are drawn at 600 and averaged: drawing type at 150,
/// Poppler moves it by up to a pixel and Chromium moves its baselines to whole ones (Poppler at 150 against itself at 600: 0.914).
/// </summary>
public sealed class SvgInChromiumTests(SamplePages pages) : IClassFixture<SamplePages>
{
    private const int Ppi = 150;
    private const int Scale = 4;
    private const int LeastSimilarity = 980_000;

    // Chromium draws no whole broadsheet at 600 ppi. Ten inches are whole pixels here.
    private static readonly Pt BandHeight = Pt.FromPoints(720);
    private static readonly MagickImageDecoder Decoder = new();

    public static TheoryData<string, string> Names => SamplePages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Type_looks_as_it_does_in_the_pdf(string edition, string page) => AssertAlike(pages[edition, page], isOutlined: false);

    [Theory]
    [MemberData(nameof(Names))]
    public void Outlines_look_as_they_do_in_the_pdf(string edition, string page) => AssertAlike(pages[edition, page], isOutlined: true);

    [Fact]
    public void A_page_that_lacks_a_line_or_shows_another_glyph_is_noticed()
    {
        var page = pages["layouts/gallery", "G1"];
        var whole = InChromium(page, isOutlined: false);
        var lines = page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Body).ToList();
        var without = InChromium(page with { Items = page.Items.Remove(lines[3]) }, isOutlined: false);
        Assert.True(ImageComparer.Compare(whole, without).ChangedPixels > 100);
    }

    private static void AssertAlike(PageDisplayList page, bool isOutlined)
    {
        var (drawn, expected) = (InChromium(page, isOutlined), InPoppler(page, isOutlined));
        Assert.InRange(drawn.Height - expected.Height, -1, 1);
        Assert.InRange(StructuralSimilarity.Of(expected, drawn).Mean, LeastSimilarity, 1_000_000);
    }

    private static PixelImage InChromium(PageDisplayList page, bool isOutlined)
    {
        var media = page.Boxes.Media;
        var picture = new AveragedPicture(Pixels(media.Width));
        for (var top = media.Y; top < media.Bottom; top += BandHeight)
        {
            var band = media with { Y = top, Height = Pt.Min(BandHeight, media.Bottom - top) };
            var svg = SvgReading.Write(page, new SvgOptions { Decoder = Decoder, OutlineText = isOutlined, Region = band });
            var png = Chromium.Draw(svg, Millimetres(band.Width), Millimetres(band.Height), Ppi * Scale);
            picture.AddPng(png, Scale, Pixels(band.Height) * Scale);
        }

        return picture.ToImage();
    }

    private static PixelImage InPoppler(PageDisplayList page, bool isOutlined)
    {
        var findings = new DiagnosticBag();
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([page], new PdfDocumentOptions { OutlinesType = isOutlined, Images = new PdfImageOptions(Decoder) }, pdf, findings));
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            OutsideTool.Run(pdf.ToArray(), "pdftoppm", "-r", $"{Ppi * Scale}", "-gray", "-singlefile", "{}", Path.Combine(folder, "page"));
            return new AveragedPicture(Pixels(page.Boxes.Media.Width)).AddPgm(File.ReadAllBytes(Path.Combine(folder, "page.pgm")), Scale).ToImage();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Pixels(Pt length) => (int)((length.Milli * (long)Ppi + 71_999) / 72_000);

    private static decimal Millimetres(Pt length) => Mm.FromPt(length).Micro / 1000m;
}
