using PrintLayout.Cli.Runs;
using PrintLayout.Pdf.Standards;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Rendering;

/// <summary>The gallery's page of codes and drawings as a press file: sound in every standard, and its codes can be read.</summary>
[Slow]
public sealed class CodesToPressTests : IDisposable
{
    private const string Page = "G10";
    private readonly string _folder = Directory.CreateTempSubdirectory("press-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(PdfStandard.X4, false)]
    [InlineData(PdfStandard.X1a, false)]
    [InlineData(PdfStandard.X4, true)]
    public void The_file_is_clean_and_another_program_reads_its_codes(PdfStandard standard, bool isTagged)
    {
        var pdf = Render(standard, isTagged);
        Assert.Empty(PdfPreflight.Check(
            pdf, new PreflightOptions(standard == PdfStandard.X4 ? PreflightProfile.X4 : PreflightProfile.X1a)).Findings);
        Assert.Contains(
            "No syntax or stream encoding errors found", OutsideTool.Run(pdf, "qpdf", "--check", "{}"), StringComparison.Ordinal);
        OutsideTool.Run(pdf, "mutool", "draw", "-q", "-r", "36", "-F", "png", "-o", "/dev/null", "{}");
        // No pixels: codes and drawings are outlines.
        Assert.Equal(2, OutsideTool.Run(pdf, "pdfimages", "-list", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        OutsideTool.Require("pdftoppm");
        var shell = "pdftoppm -r 300 -png {} {}.page && zbarimg --nodbus -q {}.page-1.png; code=$?; rm -f {}.page-1.png; exit $code";
        var read = OutsideTool.Run(pdf, "sh", "-c", shell);
        Assert.Contains("QR-Code:https://news.example.cn/v/20260120\n", read, StringComparison.Ordinal);
        Assert.Contains("QR-Code:https://news.example.cn/g10\n", read, StringComparison.Ordinal);
        Assert.Contains("EAN-13:9771234567003\n", read, StringComparison.Ordinal);
        if (isTagged) Assert.Equal(3, OutsideTool.Run(pdf, "pdfinfo", "-struct", "{}").Split("Figure").Length - 1);
    }

    private byte[] Render(PdfStandard standard, bool isTagged)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var edition = Path.Combine(TestPaths.Root, "layouts/gallery/edition.yaml");
        var request = new RenderRequest([edition], _folder, 36, TestFonts.Bundled)
        {
            Standard = standard,
            Tagged = isTagged,
            Pages = PageSelection.TryParse(Page)!,
        };
        Assert.True(new RenderRun(request, output, errors).Execute() == 0, errors.ToString());
        return File.ReadAllBytes(Path.Combine(_folder, $"{Page}.pdf"));
    }
}
