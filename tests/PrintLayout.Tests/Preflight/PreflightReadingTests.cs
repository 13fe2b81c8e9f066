using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Standards;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Placing;

namespace PrintLayout.Tests.Preflight;

/// <summary>What preflight says of sound files, of places, and of what only looks bad.</summary>
public sealed class PreflightReadingTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Theory]
    [InlineData(PdfStandard.X4, PreflightProfile.X4)]
    [InlineData(PdfStandard.X1a, PreflightProfile.X1a)]
    [InlineData(PdfStandard.None, PreflightProfile.None)]
    public void Our_own_pages_fail_nothing(PdfStandard standard, PreflightProfile profile)
    {
        var options = standard switch { PdfStandard.X4 => PdfSample.X4, PdfStandard.X1a => PdfSample.X1a, _ => new PdfDocumentOptions() };
        var page = PdfSample.Page(PdfSample.Box(20_000, 20_000, 100_000, 250, Ink.SolidBlack), PdfSample.Run(_song, "新闻，2026年。"));
        Assert.Empty(Codes(PdfPreflight.Check(PdfSample.Write(options, page), new PreflightOptions(profile))));
    }

    [Fact]
    public void Each_standard_is_told_from_the_other()
    {
        var x4 = PdfPreflight.Check(
            PdfSample.Write(PdfSample.X4, PdfSample.Page(PdfSample.Run(_song, "新"))), new PreflightOptions(PreflightProfile.X1a));
        Assert.Equal(["PL6002", "PL6005", "PL6102"], Codes(x4));
        var x1a = PdfPreflight.Check(PdfSample.Write(PdfSample.X1a, PdfSample.Page(PdfSample.Run(_song, "新"))), new PreflightOptions());
        Assert.Equal(["PL6102", "PL6203"], Codes(x1a));
    }

    [Fact]
    public void A_file_of_ghostscript_fails_nothing_where_no_standard_is_asked_for()
    {
        var made = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            var page = "%!\n<< /PageSize [200 100] >> setpagedevice\n"u8
                + "0 0 0 1 setcmykcolor 20 20 100 0.5 rectfill 0 0.5 1 0 setcmykcolor 20 40 50 20 rectfill showpage\n"u8;
            OutsideTool.RunOn(
                page.ToArray(), ".ps", null, "gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", $"-sOutputFile={made}", "{}");
            var bytes = File.ReadAllBytes(made);
            Assert.Empty(Codes(PdfPreflight.Check(bytes, new PreflightOptions(PreflightProfile.None))));
            Assert.Contains("PL6201", Codes(PdfPreflight.Check(bytes, new PreflightOptions())));
        }
        finally
        {
            File.Delete(made);
        }
    }

    [Fact]
    public void A_finding_names_page_and_place_from_the_corner_of_the_trim()
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        // 72 pt right of the trim's left edge at 10, 36 pt below its top edge at 90.
        pdf.Content += "1 1 1 0 k 82 18 36 36 re f\n";
        pdf.Catalog += " /PageLabels << /Nums [0 << /P (A) /S /D /St 2 >>] >>";
        var finding = Assert.Single(PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions()).Findings);
        Assert.Equal((1, "A2", new PlaceInMm(25.4, 12.7, 12.7, 12.7)), (finding.Page, finding.PageLabel, finding.Place));
        Assert.Equal("a fill has 300 % of ink, the limit is 240 %", finding.Message);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
    }

    [Fact]
    public void A_page_that_is_asked_for_is_checked_alone()
    {
        var pdf = RawPdf.OnePage("/Resources<</XObject<</A 7 0 R>>>>", "1 1 1 0 k 0 0 50 50 re f")
            .With(2, "<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>")
            .With(5, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 6 0 R/Resources<</XObject<</B 8 0 R>>>>>>")
            .Stream(6, string.Empty, "1 1 0 1 k 0 0 50 50 re f"u8.ToArray())
            .Stream(7, "/Type/XObject/Subtype/PS", [])
            .Stream(8, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/OPI<<>>", []).ToBytes();
        Assert.Equal([(0, "PL6315"), (0, "PL6316"), (1, "PL6701"), (2, "PL6701")], Found(null));
        Assert.Equal([(0, "PL6316"), (1, "PL6701")], Found(1));
        Assert.Equal([(0, "PL6315"), (2, "PL6701")], Found(2));
        Assert.Equal([(0, "PL6001")], Found(3));
        Assert.Equal([(0, "PL6001")], Found(0));

        IEnumerable<(int Page, string Code)> Found(int? page) =>
            PdfPreflight.Check(pdf, new PreflightOptions { Page = page }).Findings.Select(finding => (finding.Page, finding.Rule.Code))
                .Where(finding => finding.Code is "PL6001" or "PL6315" or "PL6316" or "PL6701").Order();
    }

    [Theory]
    // Marks beyond the bleed are the printer's.
    [InlineData("1 1 1 1 k 0 0 4 4 re f 0 0 0 1 K 0.1 w 1 1 m 1 99 l S")]
    // Clipped away.
    [InlineData("q 20 60 20 20 re W n 1 1 1 0 k 100 60 20 20 re f Q")]
    // White that knocks out, and white over mode 0.
    [InlineData("0 0 0 0 k 20 60 20 20 re f")]
    // Just at the limit.
    [InlineData("1 0.6 0.8 0 k 20 60 20 20 re f")]
    [InlineData("0 0 0 1 K 0.25 w 20 60 m 70 60 l S")]
    // A thin curve is a part of a letter that was drawn as an outline.
    [InlineData("0 0 0 1 k 20 60 m 30 60.1 40 60.1 50 60 c h f")]
    // So is a thin straight stroke in one path with curves.
    [InlineData("0 0 0 1 k 20 60 4 0.2 re 30 60 m 30 64 34 64 34 60 c h f")]
    // Large type may have several inks, and a spot in full is one.
    [InlineData("BT 0 1 1 0 k /F 20 Tf 80 50 Td <0001> Tj ET")]
    // Unknown operators between BX and EX.
    [InlineData("BX 1 2 foo EX")]
    // EI inside the data of an inline image.
    [InlineData("q 1 0 0 0.2 30 60 cm BI /W 4 /H 2 /BPC 8 /CS /G ID aEI bEIc EI Q")]
    // An inline image with a palette: one byte a pixel, whatever the palette is of.
    [InlineData("q 1 0 0 0.2 30 60 cm BI /W 4 /H 2 /BPC 8 /CS [/I /CMYK 1 <00000000000000ff>] ID aaaabbbb EI Q")]
    public void What_only_looks_bad_is_passed(string content)
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        pdf.Content += $"q /KO gs {content} Q\n";
        pdf.States += " /KO << /OP false /op false /OPM 0 >>";
        Assert.Equal(string.Empty, string.Join('\n', PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions()).Findings
            .Select(finding => $"{finding.Rule.Code} {finding.Message}")));
    }

    [Theory]
    // A palette and samples of 16 bits within the limit, a JPEG that is what its image says, a row filled up to a byte.
    [InlineData("/Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceCMYK 1 <00000000000000FF>]", 64)]
    [InlineData("/Width 8 /Height 8 /BitsPerComponent 16 /ColorSpace /DeviceGray", 128)]
    [InlineData("/Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode", -1)]
    [InlineData("/Width 9 /Height 8 /BitsPerComponent 2 /ColorSpace /DeviceGray", 24)]
    // Ink over the limit in less than one pixel in a hundred: none here.
    [InlineData("/Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Decode [0 0.5 0 0.5 0 0.5 0 0.5]", 256)]
    public void Sound_images_pass(string image, int bytes)
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        pdf.With(20, $"/Type /XObject /Subtype /Image {image}", bytes < 0 ? BadFiles.Jpeg(1, "\u00ff\u00d9") : new string('\u0001', bytes));
        pdf.Resources = "/XObject << /X 20 0 R >>";
        pdf.Content += "q 2 0 0 2 30 60 cm /X Do Q\n";
        Assert.Empty(Codes(PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions())));
    }

    [Theory]
    // In UTF-16 and UTF-32, with a mark of the byte order and without.
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", false)]
    public void Metadata_is_read_in_any_form_of_unicode(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] packet = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(new PressPdf(PreflightProfile.X4).Xmp())];
        var pdf = new PressPdf(PreflightProfile.X4).With(6, "/Type /Metadata /Subtype /XML", packet);
        Assert.Empty(Codes(PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions())));
    }

    [Fact]
    public void A_thousand_warnings_do_not_hide_an_error()
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        for (var i = 0; i < 30; i++) pdf.Content += FormattableString.Invariant($"0 0 0 0.4 K 0.3 w {20 + i} 60 m 20 70 l S\n");
        pdf.Content += "1 1 1 0 k 20 60 20 20 re f\n";
        var report = PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions { Limits = new PreflightLimits { Findings = 3 } });
        Assert.False(report.IsFit);
    }

    [Theory]
    [InlineData("BT /OP gs /F 5 Tf 20 70 Td <0001> Tj ET")]
    [InlineData("q /N gs 0 0 0 1 k 10 60 80 30 re f BT 0 0 0 0 k /F 9 Tf 20 70 Td <0001> Tj ET Q")]
    [InlineData("q /N gs 0 0 0 1 K 2 w 20 60 m 70 60 l S Q")]
    [InlineData("q /N gs 0 0 0 0.5 K 1 w 20 60 m 70 60 l S Q")]
    [InlineData("q /N gs 0.5 g 20 60 20 20 re f Q")]
    [InlineData("/House cs 1 scn 20 60 20 20 re f")]
    [InlineData("/Plate cs 1 scn 20 60 20 20 re f")]
    public void What_a_newspaper_takes_is_passed(string content)
    {
        var pdf = new PressPdf(PreflightProfile.Newspaper)
        {
            Resources = $"/ColorSpace << {Ink("House", "Harbour#20Red")} {Ink("Plate", "Black")} >>",
        };
        pdf.States += " /N << /OP false /op false >>";
        pdf.Content += content + "\n";
        var options = new PreflightOptions(PreflightProfile.Newspaper) { Newspaper = new NewspaperLimits { Spots = ["Harbour Red"] } };
        Assert.Empty(Codes(PdfPreflight.Check(pdf.ToBytes(), options)));

        static string Ink(string key, string name) => $"/{key} [/Separation /{name} /DeviceCMYK "
            + "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0 0 1] >>]";
    }

    [Theory]
    [InlineData("PANTONE 185 C", "pantone 185CV", true)]
    [InlineData("PMS 185", "PANTONE 185 U", true)]
    [InlineData("Harbour Red", "harbour-red", true)]
    [InlineData("PANTONE 185 C", "PANTONE 186 C", false)]
    [InlineData("PANTONE Cool Gray 5 C", "PANTONE Warm Gray 5 C", false)]
    public void Two_names_of_one_ink_are_known(string one, string other, bool isSame)
    {
        string Ink(string key, string name) => $"/{key} [/Separation /{name.Replace(" ", "#20", StringComparison.Ordinal)} /DeviceCMYK "
            + "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>]";
        var pdf = new PressPdf(PreflightProfile.Newspaper) { Resources = $"/ColorSpace << {Ink("A", one)} {Ink("B", other)} >>" };
        pdf.Content += "/A cs 1 scn 20 60 20 20 re f /B cs 1 scn 50 60 20 20 re f\n";
        var options = new PreflightOptions(PreflightProfile.Newspaper) { Newspaper = new NewspaperLimits { Spots = [one, other] } };
        Assert.Equal(isSame ? ["PL6906"] : [], Codes(PdfPreflight.Check(pdf.ToBytes(), options)));
    }

    [Theory]
    [InlineData(63.5, 28.2, true)]
    [InlineData(64, 28, true)]
    [InlineData(65, 28.2, false)]
    public void The_trim_is_held_against_the_booking(double width, double height, bool isRight)
    {
        var options = new PreflightOptions(PreflightProfile.Newspaper) { Newspaper = new NewspaperLimits { Trim = (width, height) } };
        var codes = Codes(PdfPreflight.Check(new PressPdf(PreflightProfile.Newspaper).ToBytes(), options));
        Assert.Equal(isRight ? [] : ["PL6901"], codes);
    }

    [Fact]
    public void Packed_objects_of_an_encrypted_file_are_where_its_table_says()
    {
        var made = PackedAndEncrypted();
        Assert.Equal(["PL6002", "PL6004"], Codes(PdfPreflight.Check(made, new PreflightOptions())));
    }

    [Fact]
    public void Packed_objects_of_an_encrypted_file_without_a_table_are_found()
    {
        var file = Encoding.Latin1.GetString(PackedAndEncrypted());
        var broken = Encoding.Latin1.GetBytes(file[..file.LastIndexOf("startxref", StringComparison.Ordinal)]);
        var report = PdfPreflight.Check(broken, new PreflightOptions());
        Assert.Equal(1, report.Pages);
        Assert.Equal(["PL6002", "PL6004", "PL6008"], Codes(report));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(128)]
    [InlineData(256)]
    public void A_file_that_opens_without_a_password_is_read_and_refused(int bits)
    {
        var plain = new PressPdf(PreflightProfile.X4).ToBytes();
        var made = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            var size = bits.ToString(CultureInfo.InvariantCulture);
            OutsideTool.RunOn(
                plain, ".pdf", null, "qpdf", "--allow-weak-crypto", "--encrypt", string.Empty, "owner", size, "--", "{}", made);
            var report = PdfPreflight.Check(File.ReadAllBytes(made), new PreflightOptions());
            Assert.Equal(1, report.Pages);
            Assert.Contains("PL6004", Codes(report));
            // Info and content are as they were.
            Assert.DoesNotContain("PL6101", Codes(report));
            Assert.DoesNotContain("PL6105", Codes(report));
            Assert.DoesNotContain("PL6006", Codes(report));
        }
        finally
        {
            File.Delete(made);
        }
    }

    [Fact]
    public void The_ink_limit_is_the_one_asked_for()
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        pdf.Content += "1 1 1 0 k 20 60 20 20 re f\n";
        Assert.Empty(Codes(PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions() { InkLimit = 300 })));
    }

    [Fact]
    public void Many_findings_of_one_kind_are_cut_and_counted()
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        for (var i = 0; i < 50; i++) pdf.Content += FormattableString.Invariant($"1 1 1 0 k {20 + i} 60 1 1 re f\n");
        var report = PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions());
        Assert.Equal((20, 30), (report.Findings.Length, report.Dropped));
    }

    // A file that opens without a password, with catalog and pages in an object stream; qpdf makes it PDF 1.7.
    private static byte[] PackedAndEncrypted()
    {
        var made = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            OutsideTool.RunOn(
                new PressPdf(PreflightProfile.X4).ToBytes(), ".pdf", null,
                "qpdf", "--object-streams=generate", "--encrypt", string.Empty, "owner", "256", "--", "{}", made);
            return File.ReadAllBytes(made);
        }
        finally
        {
            File.Delete(made);
        }
    }

    private static IEnumerable<string> Codes(PreflightReport report) =>
        report.Findings.Select(finding => finding.Rule.Code).Distinct().Order(StringComparer.Ordinal);
}
