using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Raster.Comparison;
using PrintLayout.Raster.Png;
using PrintLayout.Svg;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Svg;

/// <summary>
/// A page as Chromium shows its SVG and as Poppler shows its PDF, at 150 ppi. Both are drawn at 300 and averaged, because both move the
/// baselines of type to whole pixels, which at 150 ppi is more of a difference than any between the files (Poppler's pdftoppm at 150
/// against itself at 600: 0.914). Of Poppler's two programs pdftocairo draws, for pdftoppm rounds places down and not to the nearest.
/// </summary>
[Slow]
public sealed class SvgInChromiumTests(SamplePages pages) : IClassFixture<SamplePages>
{
    private const int Ppi = 150;
    private const int Scale = 2;
    private const int LeastSimilarity = 980_000;

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
        var similarity = StructuralSimilarity.Of(expected, drawn).Mean;
        TestContext.Current.SendDiagnosticMessage($"{page.Name}{(isOutlined ? " outlined" : string.Empty)}: {similarity / 1_000_000m}");
        Assert.InRange(similarity, LeastSimilarity, 1_000_000);
    }

    private static PixelImage InChromium(PageDisplayList page, bool isOutlined)
    {
        var media = page.Boxes.Media;
        var svg = SvgReading.Write(page, new SvgOptions { Decoder = Decoder, OutlineText = isOutlined });
        var png = Chromium.Draw(svg, Millimetres(media.Width), Millimetres(media.Height), Ppi * Scale);
        return AveragedPicture.Of(png, Pixels(media.Width), Pixels(media.Height), Scale);
    }

    private static PixelImage InPoppler(PageDisplayList page, bool isOutlined)
    {
        var findings = new DiagnosticBag();
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write(
            [page], new PdfDocumentOptions { OutlinesType = isOutlined, Images = new PdfImageOptions(Decoder) }, pdf, findings));
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            OutsideTool.Run(
                pdf.ToArray(), "pdftocairo", "-png", "-gray", "-r", $"{Ppi * Scale}", "-singlefile", "{}", Path.Combine(folder, "page"));
            return AveragedPicture.Of(File.ReadAllBytes(Path.Combine(folder, "page.png")), Pixels(page.Boxes.Media.Width),
                Pixels(page.Boxes.Media.Height), Scale);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Pixels(Pt length) => (int)((length.Milli * (long)Ppi + 71_999) / 72_000);

    private static decimal Millimetres(Pt length) => Mm.FromPt(length).Micro / 1000m;
}
