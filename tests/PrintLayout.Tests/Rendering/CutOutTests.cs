using System.Collections.Immutable;
using System.Text;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Magick;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Raster;
using PrintLayout.Svg;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Rendering;

/// <summary>Pictures cut out along their clipping path, from the front matter to the forms of output.</summary>
[Slow]
public sealed class CutOutTests : IDisposable
{
    private const string Figure = "    figure: { columns: 1-2, rows: 14 }\n";
    private static readonly byte[] Jpeg = TestImages.Flat(MagickFormat.Jpeg, 853, 500, 0, 0, 0);
    private static readonly byte[] Diamond = ClipFile.Polygon((500, 0), (1000, 500), (500, 1000), (0, 500));

    // The left half, with a hole in its middle that turns the same way.
    private static readonly byte[] Holed =
    [
        .. ClipFile.Polygon((0, 0), (500, 0), (500, 1000), (0, 1000)),
        .. ClipFile.Polygon((200, 400), (300, 400), (300, 600), (200, 600)),
    ];

    private static readonly MagickImageDecoder Decoder = new();
    private readonly SmallEdition _edition = new();
    private DiagnosticBag _found = [];

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void A_figure_is_cut_out_along_its_path()
    {
        var item = Item(Diamond, ", cutout: true");
        Assert.Equal([PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close], item.Clip.Select(step => step.Verb));
        var whole = item.Whole;
        Assert.Equal(
            [Point(whole, 500, 0), Point(whole, 1000, 500), Point(whole, 500, 1000), Point(whole, 0, 500)],
            item.Clip.Where(step => step.Verb != PathVerb.Close).Select(step => step.To));

        static PtPoint Point(PtRect whole, int x, int y) =>
            new(whole.X + whole.Width.Scale(x, 1000), whole.Y + whole.Height.Scale(y, 1000));
    }

    [Fact]
    public void A_figure_of_any_form_is_cut_out_along_a_drawing()
    {
        _edition.Write("cut.svg", "<svg viewBox='0 0 853 500'><path d='M0 0H426.5V500H0zM100 100V200H200V100z'/></svg>");
        var item = Item(Diamond, ", cutout: cut.svg");
        var whole = item.Whole;
        Assert.DoesNotContain(_found, finding => finding.Code is DiagnosticCodes.ClippingPathUnused or DiagnosticCodes.ImageNotCutOut);
        Assert.Equal(2, item.Clip.Count(step => step.Verb == PathVerb.Close));
        Assert.Equal(new PtPoint(whole.X, whole.Y), item.Clip[0].To);
        Assert.InRange((item.Clip[1].To.X - whole.X).Milli - (whole.Width.Milli / 2), -1, 1);
    }

    [Theory]
    [InlineData("<path d='M0 0H9V9z'/><path d='M20 20h9v9z'/>", "has 2 shapes")]
    [InlineData("", "has 0 shapes")]
    [InlineData("<path d='M0 0L100 100H0L100 0z'/>", "crosses itself")]
    public void A_drawing_that_is_no_outline_is_told_and_the_picture_stays_whole(string shapes, string told)
    {
        _edition.Write("cut.svg", $"<svg viewBox='0 0 853 500'>{shapes}</svg>");
        Assert.Empty(Item(null, ", cutout: cut.svg").Clip);
        Assert.Contains(told, Finding(DiagnosticCodes.ImageNotCutOut).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_of_other_sides_is_told()
    {
        _edition.Write("cut.svg", "<svg viewBox='0 0 100 100'><path d='M0 0H50V100H0z'/></svg>");
        Assert.NotEmpty(Item(null, ", cutout: cut.svg").Clip);
        Assert.Contains("0 0 853 500", Finding(DiagnosticCodes.ImageNotCutOut).Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_are_not_used_and_those_that_are_missing_are_told()
    {
        Assert.Empty(Item(Diamond, string.Empty).Clip);
        Assert.Equal(DiagnosticSeverity.Info, Finding(DiagnosticCodes.ClippingPathUnused).Severity);
        Assert.NotEmpty(Item(Diamond, ", cutout: true").Clip);
        Assert.DoesNotContain(_found, finding => finding.Code is DiagnosticCodes.ClippingPathUnused or DiagnosticCodes.ImageNotCutOut);
        Assert.Empty(Item(Diamond[..^26], ", cutout: true").Clip);
        Assert.Contains("lacks points", Finding(DiagnosticCodes.ImageNotCutOut).Message, StringComparison.Ordinal);
        Assert.Empty(Item(ClipFile.Polygon((-700, 0), (-600, 0), (-600, 100)), ", cutout: true").Clip);
        Assert.Contains("leaves nothing", Finding(DiagnosticCodes.ImageNotCutOut).Message, StringComparison.Ordinal);
        Assert.Empty(Item(null, ", cutout: true").Clip);
        Assert.Contains("has no clipping path", Finding(DiagnosticCodes.ImageNotCutOut).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_forms_of_output_show_the_same_part_by_the_even_odd_rule()
    {
        var item = Item(Holed, ", cutout: true");
        // On a page of its own, since the text of the first would be in the way.
        var area = PageSamples.Rect(20, 30, 60, 40);
        item = item with { Area = area, Whole = area, Clip = Moved(item.Clip, item.Whole, area) };
        var page = PageSamples.Page(item);
        using var png = new MemoryStream();
        using (var writer = new PngWriter(Decoder)) writer.Write(page, new RasterOptions(72), png, _found);
        using var proof = new MagickImage(png.ToArray());
        using var press = new MagickImage(ByPoppler(page));
        foreach (var (x, y, isInk) in new[] { (2, 20, true), (15, 20, false), (45, 20, false), (27, 4, true) })
        {
            Assert.Equal(isInk, IsDark(proof, 20 + x, 30 + y));
            Assert.Equal(isInk, IsDark(press, 20 + x, 30 + y));
        }

        using var svg = new MemoryStream();
        SvgWriter.Write(page, new SvgOptions { Decoder = Decoder }, svg, _found);
        Assert.Contains("<path clip-rule=\"evenodd\" d=\"M", Encoding.UTF8.GetString(svg.ToArray()), StringComparison.Ordinal);
        using var json = new MemoryStream();
        DisplayListWriter.Write(page, json);
        Assert.Contains("\"clip\":[0,", Encoding.UTF8.GetString(json.ToArray()).Replace(" ", string.Empty), StringComparison.Ordinal);
        Assert.Contains(" clip=M", DisplayListDump.ToText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_picture_is_cut_out_along_the_path_as_it_is_seen()
    {
        var upright = Item(ClipFile.Polygon((0, 0), (1000, 0), (0, 1000)), ", cutout: true, crop: 90%", tag: 6);
        // Stored upper left is upper right when the camera was held upright.
        Assert.Equal(new PtPoint(upright.Whole.Right, upright.Whole.Y), upright.Clip[0].To);
    }

    private static ImmutableArray<PathStep> Moved(ImmutableArray<PathStep> steps, PtRect from, PtRect to)
    {
        return [.. steps.Select(step => step with { To = At(step.To) })];

        PtPoint At(PtPoint point) => new(
            to.X + new Pt((int)((long)(point.X - from.X).Milli * to.Width.Milli / from.Width.Milli)),
            to.Y + new Pt((int)((long)(point.Y - from.Y).Milli * to.Height.Milli / from.Height.Milli)));
    }

    private static bool IsDark(MagickImage picture, int x, int y)
    {
        using var pixels = picture.GetPixels();
        return pixels.GetPixel(x, y).ToColor()!.R < 128;
    }

    private byte[] ByPoppler(PageDisplayList page)
    {
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([page], new PdfWriterOptions(), pdf, _found, new PdfImageOptions(Decoder)));
        var name = _edition.PathOf("press");
        OutsideTool.Run(pdf.ToArray(), "pdftoppm", "-r", "72", "-png", "-singlefile", "{}", name);
        return File.ReadAllBytes(name + ".png");
    }

    private Diagnostic Finding(string code) => Assert.Single(_found, finding => finding.Code == code);

    /// <summary>The picture of the edition, with a clipping path or without.</summary>
    private PlacedImage Item(byte[]? path, string more, byte tag = 1)
    {
        _edition.Write("a.jpg", path is null ? Jpeg : ClipFile.InJpeg(TestImages.Turned(Jpeg, tag), ClipFile.Resources(path)));
        _edition.Write("one.md", $"---\nheadline: 头条\nfigures: [{{ kind: chart, image: a.jpg{more} }}]\n---\n{new string('新', 60)}。\n");
        _edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-26") + Figure + SmallEdition.Module("two", "3-4", "1-12"));
        using var made = _edition.Compose();
        _found = [];
        foreach (var finding in made.Pages[0].Diagnostics) _found.Report(finding);
        return Assert.Single(made.Pages[0].Made!.Page.Items.OfType<PlacedImage>());
    }
}
