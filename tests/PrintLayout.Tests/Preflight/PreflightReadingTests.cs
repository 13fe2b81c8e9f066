using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Standards;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using PrintLayout.Tests.Pdf;

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
    [InlineData("q 2 0 0 0.2 30 60 cm BI /W 8 /H 2 /BPC 8 /CS /G ID aEI bEIc EI Q")]
    public void What_only_looks_bad_is_passed(string content)
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        pdf.Content += $"q /KO gs {content} Q\n";
        pdf.States += " /KO << /OP false /op false /OPM 0 >>";
        Assert.Equal(string.Empty, string.Join('\n', PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions()).Findings
            .Select(finding => $"{finding.Rule.Code} {finding.Message}")));
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

    private static IEnumerable<string> Codes(PreflightReport report) =>
        report.Findings.Select(finding => finding.Rule.Code).Distinct().Order(StringComparer.Ordinal);
}
