using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Diagnostics;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Writers;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Preflight;

namespace PrintLayout.Tests.Rendering;

/// <summary>The preflight command, and the preflight that render runs on what it wrote.</summary>
[Slow]
public sealed class PreflightCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("preflight-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sound_file_ends_with_0()
    {
        // Without text: the face of this file is a program in name alone, which the command tells (PL6009).
        var pdf = new PressPdf(PreflightProfile.X1a) { Content = "0 0 0 1 k 20 20 30 30 re f\n" };
        var (code, output, messages) = Run(pdf.ToBytes(), PreflightProfile.X1a);
        Assert.Equal((0, string.Empty), (code, messages));
        Assert.EndsWith("page.pdf: 1 page, PDF/X-1a: 0 errors, 0 warnings\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_ends_with_6_and_says_where_and_what_to_do()
    {
        var (code, output, messages) = Run(Overinked(), PreflightProfile.X4);
        Assert.Equal(6, code);
        Assert.EndsWith(
            "page.pdf: error PL6701: page 1, 25.4 mm from the left and 12.7 mm from the top of the trim (12.7 × 12.7 mm): a fill has 300 % "
                + "of ink, the limit is 240 %\n"
            + "  hint: take colour out and let black carry it\n",
            messages,
            StringComparison.Ordinal);
        Assert.Contains("1 errors, 0 warnings", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone_end_with_0()
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        pdf.Content += "0 0 0 0.4 K 0.3 w 20 60 m 70 60 l S\n";
        var (code, _, messages) = Run(pdf.ToBytes(), PreflightProfile.X4);
        Assert.Equal(0, code);
        Assert.Contains("warning PL6708", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_rule_page_and_place()
    {
        var (code, output, messages) = Run(Overinked(), PreflightProfile.X4, asJson: true);
        Assert.Equal((6, string.Empty), (code, messages));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            ("x-4", false), (json.RootElement.GetProperty("profile").GetString(), json.RootElement.GetProperty("fit").GetBoolean()));
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("PL6701", "error", 1),
            (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("page").GetInt32()));
        Assert.Equal(25.4, finding.GetProperty("mm").GetProperty("x").GetDouble());
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_4()
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        Assert.Equal(4, new PreflightRun(Path.Combine(_folder, "none.pdf"), new PreflightOptions(), false, output, messages).Execute());
        Assert.Contains("PL1001", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_fails_is_not_made_and_article_and_line_are_named()
    {
        using var small = new SmallEdition();
        using var composed = small.Compose();
        // A press that takes half a solid: nothing can be printed on it.
        var page = Assert.Single(composed.Pages).Made!.Page with { InkLimit = 500 };
        var path = Path.Combine(_folder, "A1.pdf");
        var found = new DiagnosticBag();
        Assert.Null(FileDelivery.Make(
            new PlannedFile(new PdfFileWriter(PdfSample.X4, hasPreflight: true), path), page, found, new StageClock()));
        Assert.All(found, finding => Assert.Equal("PL6701", finding.Code));
        Assert.Contains(found, finding => finding.Span.File.EndsWith("one.md", StringComparison.Ordinal) && finding.Span.Line == 2);
        Assert.Contains(found, finding => finding.Span.File.EndsWith("one.md", StringComparison.Ordinal) && finding.Span.Line == 4);
        Assert.Equal(6, ExitCodes.For(found));
        Assert.NotNull(FileDelivery.Make(
            new PlannedFile(new PdfFileWriter(PdfSample.X4, hasPreflight: false), path), page, found, new StageClock()));
    }

    [Theory]
    [InlineData("seeds/a2/edition.yaml")]
    [InlineData("seeds/tabloid/edition.yaml")]
    public void Type_drawn_as_outlines_passes(string edition)
    {
        using var messages = new StringWriter();
        var settings = new RenderRequest([Path.Combine(TestPaths.Root, edition)], _folder, 36, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            OutlineText = true,
            KeepsRecords = false,
        };
        Assert.True(new RenderRun(settings, TextWriter.Null, messages, stop: TestContext.Current.CancellationToken).Execute() == 0,
            messages.ToString());
    }

    private static byte[] Overinked()
    {
        var pdf = new PressPdf(PreflightProfile.X4) { Content = "1 1 1 0 k 82 18 36 36 re f\n" };
        return pdf.ToBytes();
    }

    private (int Code, string Output, string Messages) Run(byte[] pdf, PreflightProfile profile, bool asJson = false)
    {
        var path = Path.Combine(_folder, "page.pdf");
        File.WriteAllBytes(path, pdf);
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var code = new PreflightRun(path, new PreflightOptions(profile), asJson, output, messages).Execute();
        return (code, output.ToString(), messages.ToString());
    }
}
