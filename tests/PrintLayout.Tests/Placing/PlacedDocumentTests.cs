using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.PdfText.Placing;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Writers;
using PrintLayout.Raster;
using PrintLayout.Svg;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Placing;

/// <summary>Pages of PDF files placed on a page: what other programs find and draw, what a standard refuses, what proofs show.</summary>
[Slow]
public sealed class PlacedDocumentTests : IDisposable
{
    private static readonly MagickImageDecoder Decoder = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("/TrimBox[10 20 110 70]")]
    [InlineData("/TrimBox[10 20 110 70]/Rotate 90")]
    [InlineData("/TrimBox[10 20 110 70]/Rotate 180")]
    [InlineData("/TrimBox[10 20 110 70]/Rotate 270")]
    [InlineData("/TrimBox[10 20 60 45]/UserUnit 2")]
    public void A_placed_page_looks_as_its_source(string boxes)
    {
        // The source shows its trim: programs draw the crop box, which is the same here.
        var crop = boxes.Replace("/TrimBox", "/CropBox", StringComparison.Ordinal);
        const string Marks = "0 0 0 1 k 12 22 20 10 re f 0 0 0 0.5 k 40 30 m 60 60 l 80 30 l f 0 0 0 0.2 k 0 0 8 100 re f 2 w "
            + "15 40 30 20 re S";
        var source = RawPdf.OnePage(boxes + crop, Marks).ToBytes();
        var image = Open(source);
        var placed = Write(Page(image), new PdfDocumentOptions());
        // Poppler takes a user unit for a point.
        var hasUnit = boxes.Contains("UserUnit", StringComparison.Ordinal);
        foreach (var program in Drawn.Programs.Where(program => program != "pdftoppm" || !hasUnit))
        {
            var asked = program == "pdftoppm" ? DrawCropped(source) : DrawCropped(placed.Source, program, source);
            var drawn = program == "pdftoppm" ? DrawCropped(placed.Pdf) : DrawCropped(placed.Source, program, placed.Pdf);
            Assert.Equal((asked.Width, asked.Height), (drawn.Width, drawn.Height));
            Assert.True(drawn.MeanDifference(asked) <= 0.5, $"{program}: {drawn.MeanDifference(asked)}");
        }

        OutsideTool.Run(placed.Pdf, "qpdf", "--check", "{}");
    }

    [Theory]
    [InlineData(PdfStandard.X1a, PdfStandard.X1a)]
    [InlineData(PdfStandard.X1a, PdfStandard.X4)]
    [InlineData(PdfStandard.X4, PdfStandard.X4)]
    public void A_press_file_goes_onto_a_page_of_its_standard_without_a_word(PdfStandard from, PdfStandard into)
    {
        var found = new DiagnosticBag();
        var pdf = Write(Page(Open(Advertisement(Options(from)))), Options(into), found).Pdf;
        Assert.Empty(found);
        Assert.NotEmpty(pdf);
        var report = PdfPreflight.Check(pdf, new PreflightOptions(PreflightDiagnostics.ProfileOf(into)));
        Assert.Empty(report.Findings);
        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
        OutsideTool.Run(pdf, "mutool", "draw", "-q", "-F", "txt", "{}");
        OutsideTool.Run(pdf, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", "{}");
        // The same pages give the same bytes.
        Assert.Equal(pdf, Write(Page(Open(Advertisement(Options(from)))), Options(into)).Pdf);
    }

    [Theory]
    [InlineData("/G gs 0 0 5 5 re f", "/ExtGState<</G<</ca 0.5>>>>", "PL6401")]
    [InlineData("1 0 0 rg 0 0 5 5 re f", "", "PL6601")]
    [InlineData("/L cs 50 0 0 sc 0 0 5 5 re f", "/ColorSpace<</L[/Lab<</WhitePoint[0.9 1 0.8]>>]>>", "PL6602")]
    [InlineData("BT /F 9 Tf 10 10 Td (a) Tj ET", "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>", "PL6501")]
    public void X_1a_refuses_what_it_may_not_hold_and_names_the_file(string content, string resources, string code)
    {
        var found = new DiagnosticBag();
        var source = RawPdf.OnePage($"/TrimBox[0 0 200 100]/Resources<<{resources}>>", content).ToBytes();
        Write(Page(Open(source)), Options(PdfStandard.X1a), found);
        var error = Assert.Single(found, finding => finding.Code == code);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Contains("ad.pdf", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void X_4_takes_opacity_and_the_page_gets_a_group()
    {
        var found = new DiagnosticBag();
        var source = RawPdf.OnePage("/TrimBox[0 0 200 100]/Resources<</ExtGState<</G<</ca 0.5>>>>>>", "/G gs 0 0 0 1 k 0 0 50 50 re f");
        var pdf = Write(Page(Open(source.ToBytes())), Options(PdfStandard.X4), found).Pdf;
        Assert.Empty(found);
        Assert.Empty(PdfPreflight.Check(pdf, new PreflightOptions()).Findings);
    }

    [Fact]
    public void Another_intent_layers_notes_and_inks_of_their_own_are_told_with_the_name_of_the_file()
    {
        var source = RawPdf.OnePage(
            "/TrimBox[0 0 200 100]/Annots[<</Subtype/Stamp/Rect[0 0 1 1]>>]/Resources<</ColorSpace<</S[/Separation/Gold/DeviceCMYK"
                + "<</FunctionType 2/N 1/Domain[0 1]/C0[0 0 0 0]/C1[0 0 1 0]>>]>>/Properties<</L 6 0 R>>>>",
            "/OC/L BDC /S cs 1 scn 0 0 9 9 re f EMC")
            .With(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</Order[]>>>>/OutputIntents[<</S/GTS_PDFX"
                + "/OutputConditionIdentifier(FOGRA39)>>]>>")
            .With(6, "<</Type/OCG/Name(Prices)>>");
        var found = new DiagnosticBag();
        var pdf = Write(Page(Open(source.ToBytes())), Options(PdfStandard.X4), found).Pdf;
        Assert.Equal(["PL5012", "PL5013", "PL5014", "PL5015"], found.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.All(found, finding => Assert.Contains("ad.pdf", finding.Message, StringComparison.Ordinal));
        Assert.All(found, finding => Assert.Equal(DiagnosticSeverity.Warning, finding.Severity));
        Assert.Empty(PdfPreflight.Check(pdf, new PreflightOptions()).Findings);
    }

    [Fact]
    public void Words_of_a_file_of_our_own_can_be_searched()
    {
        using var face = PdfSample.Open("NotoSerifSC-Regular.ttf");
        var own = Advertisement(new PdfDocumentOptions());
        var page = PdfSample.Page(PdfSample.Run(face, "头版", y: 95_000), Placed(Open(own), new PtRect(
            new Pt(10_000), new Pt(10_000), new Pt(90_000), new Pt(40_000))));
        var pdf = Write(page, new PdfDocumentOptions()).Pdf;
        Assert.Contains("康泰大药房", OutsideTool.PopplerText(pdf), StringComparison.Ordinal);
        Assert.Contains("康泰大药房", OutsideTool.MuPdfText(pdf), StringComparison.Ordinal);
        Assert.Contains("头版", OutsideTool.PopplerText(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_qpdf_with_object_streams_and_hybrid_tables_are_read()
    {
        var source = Advertisement(PdfSample.X1a);
        var path = Path.Combine(_folder, "packed.pdf");
        OutsideTool.Run(source, "qpdf", "--object-streams=generate", "{}", path);
        var plain = Write(Page(Open(source)), new PdfDocumentOptions()).Pdf;
        var packed = Write(Page(Open(File.ReadAllBytes(path))), new PdfDocumentOptions()).Pdf;
        Assert.InRange(DrawCropped(packed).MeanDifference(DrawCropped(plain)), 0, 0.01);
    }

    [Fact]
    public void A_locked_file_is_a_fault_with_a_hint()
    {
        var path = Path.Combine(_folder, "locked.pdf");
        OutsideTool.Run(Advertisement(PdfSample.X4), "qpdf", "--encrypt", "", "owner", "256", "--", "{}", path);
        Assert.Null(ImageFile.TryOpen(path, Limits, DocumentPage.First, new PdfDocumentReader(), out var fault));
        Assert.Equal((ImageFaultKind.Unsupported, "is an encrypted PDF"), (fault!.Kind, fault.Message));
    }

    [Fact]
    public void A_proof_shows_a_labelled_box_unless_something_draws_it()
    {
        using var face = PdfSample.Open("NotoSerifSC-Regular.ttf");
        var image = Open(RawPdf.OnePage(string.Empty, "0 0 1 0 k 0 0 200 100 re f").ToBytes());
        var page = PdfSample.Page(PdfSample.Run(face, "ad.pdf 70.56×35.28 mm"), Placed(image, PdfSample.Page().Boxes.Media));
        var found = new DiagnosticBag();
        using var svg = new MemoryStream();
        SvgWriter.Write(page, new SvgOptions(), svg, found);
        Assert.Equal("PL5016", Assert.Single(found).Code);
        Assert.Contains(">ad.pdf<", Encoding.UTF8.GetString(svg.ToArray()), StringComparison.Ordinal);

        OutsideTool.Require("pdftoppm");
        found = [];
        var painter = new DocumentPainter(Decoder);
        var drawn = painter.Paint(image)!;
        Assert.Equal((417, 209), (drawn.Width, drawn.Height));
        using var writer = new PngWriter(Decoder, painter);
        using var png = new MemoryStream();
        writer.Write(page, new RasterOptions(72), png, found);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_svg_asks_once_for_each_page_and_shows_it_or_its_box(bool isDrawnFirst)
    {
        using var face = PdfSample.Open("NotoSerifSC-Regular.ttf");
        var file = RawPdf.OnePage(string.Empty, "0 0 1 0 k 0 0 200 100 re f").ToBytes();
        var (image, other) = (Open(file), Open(file, new DocumentPage(1, PageBox.Crop)));
        var page = PdfSample.Page(
            PdfSample.Run(face, "ad.pdf 70.56×35.28 mm"),
            Placed(image, new PtRect(Pt.Zero, Pt.Zero, new Pt(90_000), new Pt(45_000))),
            Placed(other, new PtRect(new Pt(100_000), Pt.Zero, new Pt(90_000), new Pt(45_000))),
            Placed(image, new PtRect(Pt.Zero, new Pt(50_000), new Pt(90_000), new Pt(45_000))));
        var found = new DiagnosticBag();
        var painter = new FicklePainter(isDrawnFirst);
        using var svg = new MemoryStream();
        Assert.True(SvgWriter.Write(page, new SvgOptions { Documents = painter }, svg, found));
        Assert.Equal(2, painter.Asked);
        var text = Encoding.UTF8.GetString(svg.ToArray());
        var (pictures, boxes) = (text.Split("<image").Length - 1, text.Split(">ad.pdf<").Length - 1);
        Assert.Equal(isDrawnFirst ? (2, 1) : (1, 2), (pictures, boxes));
        Assert.Equal(boxes, found.Count(finding => finding.Code == "PL5016"));
    }

    [Fact]
    public void Of_a_file_of_many_pages_only_what_is_placed_is_judged()
    {
        // A hundred pages, each with more than may be kept of a rule for the whole file; the last one alone has DeviceRGB.
        var fills = string.Concat(Enumerable.Range(0, 200).Select(i => $"1 1 1 0 k {i % 19 * 10} {i / 19 * 9} 8 8 re f\n"));
        var pdf = RawPdf.OnePage(string.Empty, fills)
            .With(2, "<</Type/Pages/Count 100/Kids["
                + string.Join(' ', Enumerable.Range(10, 100).Select(number => $"{number} 0 R")) + "]>>")
            .Stream(5, string.Empty, "0 0 0 1 k 10 10 9 9 re f"u8.ToArray())
            .Stream(6, string.Empty, "1 1 1 0 k 10 10 9 9 re f 1 0 0 rg 30 10 9 9 re f"u8.ToArray());
        for (var number = 10; number < 110; number++)
        {
            var content = number switch { 10 => 5, 109 => 6, _ => 4 };
            pdf.With(number, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents {content} 0 R>>");
        }

        var file = pdf.ToBytes();
        Assert.Empty(Errors(1));
        Assert.Equal(["PL6701"], Errors(50));
        Assert.Equal(["PL6601", "PL6701"], Errors(100));

        IEnumerable<string> Errors(int number)
        {
            var found = new DiagnosticBag();
            Write(Page(Open(file, new DocumentPage(number, PageBox.Media))), PdfSample.X1a, found);
            return found.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.Code)
                .Order(StringComparer.Ordinal);
        }
    }

    [Fact]
    public void The_display_list_says_which_page_and_box_it_is()
    {
        var file = RawPdf.OnePage(string.Empty, string.Empty).ToBytes();
        var page = Page(Open(file, new DocumentPage(1, PageBox.Crop)));
        using var json = new MemoryStream();
        DisplayListWriter.Write(page, json);
        Assert.Contains(
            "\"format\":\"pdf\",\"page\":1,\"box\":\"crop\"", Encoding.UTF8.GetString(json.ToArray()), StringComparison.Ordinal);
        Assert.EndsWith(" page 1 Crop\n", DisplayListDump.ToText(page), StringComparison.Ordinal);
        Assert.NotEqual(Open(file).Identity, Open(file, new DocumentPage(1, PageBox.Crop)).Identity);
    }

    private static ImageLimits Limits => new(128 << 20, 60_000_000, 30_000);

    private static PdfDocumentOptions Options(PdfStandard standard) => standard == PdfStandard.X1a ? PdfSample.X1a : PdfSample.X4;

    private static byte[] Advertisement(PdfDocumentOptions options)
    {
        using var face = PdfSample.Open("NotoSerifSC-Regular.ttf");
        using var own = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([PdfSample.Page(PdfSample.Run(face, "康泰大药房"))], options, own, new DiagnosticBag()));
        return own.ToArray();
    }

    private ImageFile Open(byte[] file, DocumentPage? page = null)
    {
        var path = Path.Combine(_folder, "ad.pdf");
        File.WriteAllBytes(path, file);
        var image = ImageFile.TryOpen(path, Limits, page ?? DocumentPage.First, new PdfDocumentReader(), out var fault);
        Assert.True(image is not null, fault?.Message);
        return image;
    }

    // A sheet that is the placed page and nothing else.
    private static PageDisplayList Page(ImageFile image)
    {
        var area = new PtRect(Pt.Zero, Pt.Zero, new Pt(image.Header.Width), new Pt(image.Header.Height));
        return PdfSample.Page(Placed(image, area)) with { Boxes = new PageBoxes(area, area, area) };
    }

    private static PlacedImage Placed(ImageFile image, PtRect area) =>
        new(ItemRole.Advertisement, string.Empty, new SourceSpan("edition.yaml", 3, 5), image, area, area);

    private (byte[] Pdf, string Source) Write(PageDisplayList page, PdfDocumentOptions options, DiagnosticBag? found = null)
    {
        using var output = new MemoryStream();
        var images = new PdfImageOptions(Decoder) { Documents = new PdfDocumentReader(), Inspector = new DocumentInspector(true) };
        var sink = found ?? [];
        PdfDocumentWriter.Write([page], options with { Images = images }, output, sink);
        if (found is null) Assert.DoesNotContain(sink, finding => finding.Severity == DiagnosticSeverity.Error);
        return (output.ToArray(), _folder);
    }

    private static GreyPicture DrawCropped(byte[] pdf)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            OutsideTool.Run(pdf, "pdftoppm", "-r", "144", "-cropbox", "-gray", "-singlefile", "{}", path);
            return GreyPicture.OfPgm(File.ReadAllBytes(path + ".pgm"), 1);
        }
        finally
        {
            File.Delete(path + ".pgm");
        }
    }

    private static GreyPicture DrawCropped(string folder, string program, byte[] pdf)
    {
        var path = Path.Combine(folder, "drawn.pgm");
        _ = program == "mutool"
            ? OutsideTool.Run(pdf, program, "draw", "-q", "-r", "144", "-c", "gray", "-F", "pgm", "-o", path, "{}")
            : OutsideTool.Run(pdf, program, "-q", "-dNOPAUSE", "-dBATCH", "-dUseCropBox", "-sDEVICE=pgmraw", "-r144",
                "-sOutputFile=" + path, "{}");
        var bytes = File.ReadAllBytes(path);
        if (bytes[3] == (byte)'#') bytes = [.. bytes.AsSpan(0, 3), .. bytes.AsSpan(bytes.AsSpan(3).IndexOf((byte)'\n') + 4)];
        return GreyPicture.OfPgm(bytes, 1);
    }

    /// <summary>Draws every second time, as a program does that is at the end of its time.</summary>
    private sealed class FicklePainter(bool isDrawnFirst) : IDocumentPainter
    {
        public int Asked { get; private set; }

        public DecodedImage? Paint(ImageFile file) =>
            (Asked++ % 2 == 0) == isDrawnFirst ? new DecodedImage(1, 1, ImageColour.Rgb, [9, 9, 9], null, null) : null;
    }
}
