using System.Collections.Immutable;
using System.Globalization;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Document;
using PrintLayout.PdfText.Placing;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Imposition;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Placing;

namespace PrintLayout.Tests.Imposition;

/// <summary>Sheets of pages, as Poppler and qpdf see them.</summary>
[Slow]
public sealed class ImpositionTests : IDisposable
{
    // The pages of PdfSample: trim of 180 × 80 pt with 5 pt of bleed. Marks stand in 12 mm round the bleed.
    private const int TrimWidth = 180;
    private const int TrimHeight = 80;
    private const int Bleed = 5;
    private const double Around = Bleed + (12 * 72 / 25.4);
    private const int Ppi = 288;

    private static readonly Ink Cyan = new(1000, 0, 0, 0);
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    private readonly FontFace _face = PdfSample.Open("NotoSansSC-Bold.ttf");

    public void Dispose()
    {
        _face.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Pages_stand_at_their_places_as_they_are()
    {
        Pages(PdfSample.X4, 4);
        var outcome = Impose(["p1.pdf", "p2.pdf", "p3.pdf", "p4.pdf"]);
        Assert.Equal(["p4 + p1", "p2 + p3"], outcome.Sheets);
        Assert.Empty(outcome.Diagnostics);
        AssertShown(1, "p4.pdf", 0, 0, 0);
        AssertShown(1, "p1.pdf", TrimWidth, 0, 0);
        AssertShown(2, "p2.pdf", 0, 0, 0);
        AssertShown(2, "p3.pdf", TrimWidth, 0, 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_file_is_of_the_standard_of_its_pages(bool isX1a)
    {
        Pages(isX1a ? PdfSample.X1a : PdfSample.X4, 4);
        var outcome = Impose(["p1.pdf", "p2.pdf", "p3.pdf", "p4.pdf"]);
        Assert.Equal((isX1a ? "PDF/X-1a" : "PDF/X-4", "CGATS TR 002"), (outcome.Standard, outcome.Condition));
        var sheets = Read("sheets.pdf");
        OutsideTool.Run(sheets, "qpdf", "--check", "{}");
        var report = PdfPreflight.Check(sheets, new PreflightOptions(isX1a ? PreflightProfile.X1a : PreflightProfile.X4));
        Assert.Empty(report.Findings);
        var text = OutsideTool.PopplerText(sheets);
        foreach (var page in new[] { "第一版", "第二版", "第三版", "第四版" }) Assert.Contains(page, text, StringComparison.Ordinal);
        Assert.Contains("1/2p4+p12024-05-06CGATSTR002", text, StringComparison.Ordinal);
        // The same pages give the same bytes.
        Impose(["p1.pdf", "p2.pdf", "p3.pdf", "p4.pdf"]);
        Assert.Equal(sheets, Read("sheets.pdf"));
    }

    [Fact]
    public void The_sheet_is_the_trim_and_bleed_stays_at_its_outer_edges_alone()
    {
        // Cyan to the edge of the bleed on the left page, nothing on the right one.
        Write("p1.pdf", PdfSample.X4, PdfSample.Page(PdfSample.Box(5_000, 5_000, 190_000, 90_000, Cyan)));
        Write("p2.pdf", PdfSample.X4, PdfSample.Page(PdfSample.Box(90_000, 40_000, 10_000, 10_000, Cyan)));
        Impose(["p1.pdf", "p2.pdf"], request => request with { Pairs = [(1, 2)] });
        var boxes = OutsideTool.Run(Read("sheets.pdf"), "pdfinfo", "-box", "{}");
        Assert.Matches(@"TrimBox: +39\.02 +39\.02 +399\.02 +119\.02", boxes);
        Assert.Matches(@"BleedBox: +34\.02 +34\.02 +404\.02 +124\.02", boxes);
        using var sheet = Picture("sheets.pdf", 1);
        Assert.False(IsPaper(sheet, -4, 40));
        Assert.False(IsPaper(sheet, 90, -4));
        Assert.False(IsPaper(sheet, 90, TrimHeight + 4));
        Assert.False(IsPaper(sheet, TrimWidth - 1, 40));
        Assert.True(IsPaper(sheet, TrimWidth + 1, 40));
        Assert.True(IsPaper(sheet, TrimWidth + 3, 20));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_plan_turns_pages_and_names_sides(int degrees)
    {
        Pages(PdfSample.X4, 2);
        Plan($$"""
            sheet: { width: 500pt, height: 400pt }
            sides:
              - name: 外
                pages:
                  - { file: p1.pdf, x: 10pt, y: 20pt, rotate: {{degrees}} }
                  - { file: p2.pdf, page: 1, x: 250pt, y: 220pt }
            """);
        var outcome = Impose([], request => request with { Plan = Path.Combine(_folder, "plan.yaml") });
        Assert.True(outcome.IsWritten, string.Join("; ", outcome.Diagnostics));
        Assert.Equal(["外"], outcome.Sheets);
        Assert.Empty(PdfPreflight.Check(Read("sheets.pdf"), new PreflightOptions(PreflightProfile.X4)).Findings);
        AssertShown(1, "p1.pdf", 10, 20, degrees, bleed: 0);
        AssertShown(1, "p2.pdf", 250, 220, 0, bleed: 0);
    }

    [Theory]
    [InlineData(0, 5, 12, 170, 60)]
    [InlineData(90, 14, 5, 60, 170)]
    [InlineData(180, 13, 14, 170, 60)]
    [InlineData(270, 12, 13, 60, 170)]
    public void The_bleed_of_a_page_that_is_shown_turned_is_where_it_is_seen(int degrees, int left, int top, int width, int height)
    {
        var boxes = string.Create(CultureInfo.InvariantCulture, $"/BleedBox[5 6 193 92]/TrimBox[10 20 180 80]/Rotate {degrees}");
        var file = new PdfDocumentReader().ReadPress(RawPdf.OnePage(boxes, "0 0 0 1 k 0 0 9 9 re f").ToBytes(), out var fault);
        Assert.Null(fault);
        var page = Assert.Single(file!.Pages);
        Assert.Equal((PageBox.Bleed, degrees % 180 == 0 ? 188_000 : 86_000), (page.Placed.Box, page.Width.Milli));
        Assert.Equal(new PtRect(new Pt(left * 1000), new Pt(top * 1000), new Pt(width * 1000), new Pt(height * 1000)), page.Trim);
    }

    [Fact]
    public void Spot_inks_of_all_pages_have_their_plates()
    {
        foreach (var (name, ink) in new[] { ("p1.pdf", "PANTONE 186 C"), ("p2.pdf", "PANTONE 300 C") })
        {
            var spot = Ink.OfSpot(new SpotInk(ink, 0, 1000, 810, 40), 1000);
            Write(name, PdfSample.X4, PdfSample.Page(PdfSample.Box(20_000, 20_000, 60_000, 40_000, spot)));
        }

        var outcome = Impose(["p1.pdf", "p2.pdf"], request => request with { Pairs = [(2, 1)] });
        Assert.Empty(outcome.Diagnostics);
        var name2 = Path.Combine(_folder, "plate");
        OutsideTool.Run(
            Read("sheets.pdf"), "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r36", $"-sOutputFile={name2}.tif", "{}");
        Assert.True(File.Exists($"{name2}(PANTONE 186 C).tif") && File.Exists($"{name2}(PANTONE 300 C).tif"));
    }

    [Fact]
    public void Pages_of_different_conditions_are_refused_by_name()
    {
        Pages(PdfSample.X1a, 1);
        Write("p2.pdf", PdfSample.X1a with { Condition = new OutputCondition("IFRA26", "Coldset", null) }, Page("第二版"));
        const string Told = "p2.pdf cannot stand on the sheets: it is made for IFRA26";
        Refused(["p1.pdf", "p2.pdf"], [(1, 2)], DiagnosticCodes.ImpositionCondition, Told);
        Write("p2.pdf", new PdfDocumentOptions(), Page("第二版"));
        Refused(["p1.pdf", "p2.pdf"], [(1, 2)], DiagnosticCodes.ImpositionCondition, "it follows no standard");
        // Of one name, with profiles that differ in a byte of their description.
        Write("p1.pdf", PdfSample.X4, Page("第一版"));
        var bytes = PdfSample.Newsprint.Profile!.Bytes.ToArray();
        bytes[60] ^= 1;
        var other = PdfSample.Newsprint with { Profile = IccProfile.TryRead(bytes, out _) };
        Write("p2.pdf", PdfSample.X4 with { Condition = other }, Page("第二版"));
        Refused(["p1.pdf", "p2.pdf"], [(1, 2)], DiagnosticCodes.ImpositionCondition, "its output profile is another than that of p1");
    }

    [Fact]
    public void Pages_that_make_no_sheets_are_refused()
    {
        Pages(PdfSample.X4, 3);
        Refused(["p1.pdf", "p2.pdf", "p3.pdf"], [], DiagnosticCodes.ImpositionPlan, "3 pages make no signature");
        Refused(["p1.pdf", "p2.pdf"], [(1, 3)], DiagnosticCodes.ImpositionPlan, "--pairs names page 3");
        var small = Page("小");
        small = small with { Boxes = small.Boxes with { Trim = small.Boxes.Trim.Inflate(new Pt(-5_000)) } };
        Write("small.pdf", PdfSample.X4, small);
        Refused(["p1.pdf", "small.pdf"], [(1, 2)], DiagnosticCodes.ImpositionPlan, "small is of 60.0 × 24.7 mm");
        var cut = Impose(["p1.pdf", "p2.pdf"], request => request with { Pairs = [(1, 2)], Sheet = (new Mm(50_000), new Mm(50_000)) });
        Assert.Contains(cut.Diagnostics, finding => finding.Message.Contains("beyond the sheet", StringComparison.Ordinal));
        // One that no pair has is told, and the rest written.
        var left = Impose(["p1.pdf", "p2.pdf", "p3.pdf"], request => request with { Pairs = [(1, 2)] });
        Assert.True(left.IsWritten);
        Assert.Equal("no pair has page 3", Assert.Single(left.Diagnostics).Message);
    }

    [Fact]
    public void Files_that_cannot_be_read_end_in_a_finding()
    {
        Pages(PdfSample.X4, 1);
        var whole = Read("p1.pdf");
        File.WriteAllBytes(Path.Combine(_folder, "cut.pdf"), whole[..(whole.Length / 3)]);
        File.WriteAllText(Path.Combine(_folder, "text.pdf"), "no PDF");
        foreach (var (file, code) in new[]
        {
            ("cut.pdf", DiagnosticCodes.ImageUnusable), ("text.pdf", DiagnosticCodes.ImageUnusable),
            ("none.pdf", DiagnosticCodes.FileUnreadable),
        }) Refused(["p1.pdf", file], [(1, 2)], code, file);
        var endless = RawPdf.OnePage("/TrimBox[10 10 190 90]", "0 0 0 1 k 0 0 9 9 re f")
            .With(2, "<</Type/Pages/Kids[2 0 R 3 0 R 3 0 R]/Count 9>>");
        File.WriteAllBytes(Path.Combine(_folder, "odd.pdf"), endless.ToBytes());
        Refused(["p1.pdf", "odd.pdf"], [(1, 2)], DiagnosticCodes.ImpositionCondition, "odd.pdf");
    }

    [Theory]
    [InlineData("sheet: { width: 500pt }\nsides: []", "PL1005")]
    [InlineData("sheet: { width: 500pt, height: 400pt }\nsides: []", "PL4040")]
    [InlineData("sheet: { width: 500pt, height: 400pt }\nsides: [{ pages: [] }]", "PL4040")]
    [InlineData("sheet: { width: 500pt, height: 400pt }\nsides: [{ pages: [{ file: p1.pdf, x: 0pt, y: 0pt, rotate: 45 }] }]", "PL1006")]
    [InlineData("sheet: { width: 500pt, height: 400pt }\nsides: [{ pages: [{ fil: p1.pdf, x: 0pt, y: 0pt }] }]", "PL1004")]
    [InlineData("sheet: { width: 500pt, height: 400pt }\nsides: [{ pages: [{ file: ../p1.pdf, x: 0pt, y: 0pt }] }]", "PL1008")]
    [InlineData("sheet: { width: 500pt, height: 400pt }\nsides: [{ pages: [{ file: p1.pdf, page: 2, x: 0pt, y: 0pt }] }]", "PL4040")]
    [InlineData("sheet: { width: 500pt, height: 40pt }\nsides: [{ pages: [{ file: p1.pdf, x: 0pt, y: 0pt }] }]", "PL4040")]
    [InlineData(
        "sheet: { width: 500pt, height: 400pt }\nsides: [{ pages: [{ file: p1.pdf, x: 0pt, y: 0pt }, { file: p1.pdf, x: 9pt, y: 9pt }] }]",
        "PL4040")]
    public void What_is_wrong_with_a_plan_is_told(string plan, string code)
    {
        Pages(PdfSample.X4, 1);
        Plan(plan);
        var outcome = Impose([], request => request with { Plan = Path.Combine(_folder, "plan.yaml") });
        Assert.False(outcome.IsWritten);
        Assert.Contains(
            outcome.Diagnostics, finding => finding.Code == code && finding.Span.File.EndsWith("plan.yaml", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(_folder, "sheets.pdf")));
    }

    private PageDisplayList Page(string words, int shift = 0) => PdfSample.Page(
        PdfSample.Box(12_000 + shift, 14_000, 40_000, 20_000, Ink.SolidBlack), PdfSample.Run(_face, words, 60_000, 70_000, 12_000));

    private void Pages(PdfDocumentOptions options, int count)
    {
        for (var i = 0; i < count; i++)
            Write(string.Create(CultureInfo.InvariantCulture, $"p{i + 1}.pdf"), options, Page($"第{"一二三四"[i]}版", i * 30_000));
    }

    private void Write(string name, PdfDocumentOptions options, PageDisplayList page) =>
        File.WriteAllBytes(Path.Combine(_folder, name), PdfSample.Write(options, page));

    private void Plan(string text) => File.WriteAllText(Path.Combine(_folder, "plan.yaml"), text);

    private byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_folder, name));

    private ImpositionOutcome Impose(string[] files, Func<ImpositionRequest, ImpositionRequest>? change = null)
    {
        var request = new ImpositionRequest([.. files.Select(file => Path.Combine(_folder, file))], Path.Combine(_folder, "sheets.pdf"))
        {
            Fonts = TestFonts.Bundled,
        };
        return ImpositionRun.Execute(change?.Invoke(request) ?? request);
    }

    private void Refused(string[] files, ImmutableArray<(int Left, int Right)> pairs, string code, string words)
    {
        var outcome = Impose(files, request => request with { Pairs = pairs });
        Assert.False(outcome.IsWritten);
        Assert.Contains(
            outcome.Diagnostics, finding => finding.Code == code && finding.Message.Contains(words, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(_folder, "sheets.pdf")));
    }

    /// <summary>What Poppler shows of the trim of a page is what it shows in that place of the sheet.</summary>
    private void AssertShown(int side, string file, int x, int y, int degrees, int bleed = Bleed)
    {
        using var page = Picture(file, 1);
        page.Crop(new MagickGeometry(Pixels(10), Pixels(10), (uint)Pixels(TrimWidth), (uint)Pixels(TrimHeight)));
        page.ResetPage();
        page.Rotate(degrees);
        using var sheet = Picture("sheets.pdf", side);
        var around = Around - Bleed + bleed;
        sheet.Crop(new MagickGeometry(Pixels(around + x), Pixels(around + y), page.Width, page.Height));
        sheet.ResetPage();
        var difference = sheet.Compare(page, ErrorMetric.MeanAbsolute);
        Assert.True(difference < 0.004, $"{file} turned by {degrees}: {difference}");
    }

    private MagickImage Picture(string file, int number)
    {
        var name = Path.Combine(_folder, Path.GetRandomFileName());
        var page = number.ToString(CultureInfo.InvariantCulture);
        OutsideTool.Run(
            Read(file), "pdftoppm", "-r", Ppi.ToString(CultureInfo.InvariantCulture), "-gray", "-f", page, "-l", page, "-singlefile",
            "{}", name);
        return new MagickImage(name + ".pgm");
    }

    private static bool IsPaper(MagickImage sheet, double x, double y)
    {
        using var pixels = sheet.GetPixelsUnsafe();
        return pixels.GetArea(Pixels(Around + x), Pixels(Around + y), 1, 1)![0] > 250;
    }

    private static int Pixels(double points) => (int)Math.Round(points * Ppi / 72);
}
