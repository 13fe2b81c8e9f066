using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Production.Writers;
using PrintLayout.QuestPdf;
using PrintLayout.Svg;
using PrintLayout.Tests.Architecture;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Rendering;
using PrintLayout.Tests.Svg;
using QuestPDF;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace PrintLayout.Tests.QuestPdf;

/// <summary>
/// The bridge's own sources against doubles of QuestPDF that record (tests/PrintLayout.QuestPdf.Surface), since the package cannot be
/// restored everywhere.
/// </summary>
public sealed class QuestPdfBridgeTests(SamplePages pages) : IClassFixture<SamplePages>
{
    private PageDisplayList Sample => pages["seeds/a2", "A2"];

    [Fact]
    public void A_page_goes_into_a_container_as_outlines_at_the_size_of_its_trim()
    {
        var container = new RecordedContainer();
        container.PrintLayoutPage(Sample);
        Assert.Equal(Size(Sample.Boxes.Trim), (container.Width, container.Height));
        Assert.True(container.FitsArea);
        Assert.Equal(Drawing(Sample, new SvgOptions { OutlineText = true, Region = Sample.Boxes.Trim }), container.Svg);
        Assert.DoesNotContain("<text", container.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_goes_in_alone_and_at_its_own_size()
    {
        var excerpt = StoryExcerpt.Of(Sample, "hisense")!;
        var container = new RecordedContainer();
        container.PrintLayoutModule(Sample, "hisense");
        Assert.Equal(Size(excerpt.Area), (container.Width, container.Height));
        Assert.Equal(Drawing(excerpt.Page, new SvgOptions { OutlineText = true, HasPaper = false, Region = excerpt.Area }), container.Svg);
        using var svg = SvgReading.Of(System.Text.Encoding.UTF8.GetBytes(container.Svg!));
        Assert.Equal(SvgReading.Expected(excerpt.Page).Count(), svg.Glyphs().Count());
        Assert.Throws<ArgumentException>(() => container.PrintLayoutModule(Sample, "no-such-story"));
    }

    [Fact]
    public void Pages_become_a_document_with_their_sizes_their_title_and_their_date()
    {
        PageDisplayList[] list = [Sample, pages["seeds/tabloid", "A1"]];
        var document = list.ToQuestPdfDocument();
        var composed = document.Compose();
        Assert.Equal(list.Select(page => Size(page.Boxes.Trim)), composed.Select(page => (page.Width, page.Height)));
        Assert.Equal(
            composed.Select(page => (page.Width, page.Height)), composed.Select(page => (page.Recorded.Width, page.Recorded.Height)));
        Assert.All(composed, page => Assert.NotNull(page.Recorded.Svg));
        Assert.Equal(
            (Sample.Title, Sample.Date), (document.Metadata.Title, DateOnly.FromDateTime(document.Metadata.CreationDate.UtcDateTime)));
        Assert.Single(Sample.ToQuestPdfDocument().Compose());
    }

    [Fact]
    public void Press_files_are_joined_as_files_in_order()
    {
        PressFiles.Merge(["a.pdf", "b.pdf", "c.pdf"], "all.pdf");
        Assert.Equal(["load a.pdf", "merge b.pdf", "merge c.pdf", "save all.pdf"], DocumentOperation.Saved);
        PressFiles.Overlay("press.pdf", "stamp.pdf", "out.pdf");
        Assert.Equal(["load press.pdf", "overlay stamp.pdf", "save out.pdf"], DocumentOperation.Saved);
    }

    [Fact]
    public void The_writer_writes_the_document_and_tells_what_it_cannot_draw()
    {
        using var output = new MemoryStream();
        var findings = new DiagnosticBag();
        AppContext.SetData(QuestPdfWriter.LicenceSetting, "Professional");
        Assert.True(new QuestPdfWriter().Write([Sample], null, output, findings));
        Assert.Empty(findings);
        Assert.Equal(LicenseType.Professional, Settings.License);
        Assert.NotEqual(0, output.Length);

        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            var image = TestImages.Place(
                folder, TestImages.Flat(ImageMagick.MagickFormat.Png, 4, 4, 1, 2, 3), PageSamples.Rect(20, 20, 4, 4));
            using var none = new MemoryStream();
            Assert.False(new QuestPdfWriter().Write([PageSamples.Page(image)], null, none, findings));
            Assert.Equal([DiagnosticCodes.ImageNotDecoded], findings.Select(finding => finding.Code));
            Assert.Equal(0, none.Length);
            Assert.Throws<InvalidOperationException>(() => new RecordedContainer().PrintLayoutPage(PageSamples.Page(image)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_command_loads_the_writer_that_lies_beside_it()
    {
        var findings = new DiagnosticBag();
        var writer = DocumentWriters.Load(DocumentWriters.QuestPdf, AppContext.BaseDirectory, findings);
        Assert.Empty(findings);
        Assert.Equal(DocumentWriters.QuestPdf, writer!.Name);
        using var output = new MemoryStream();
        Assert.True(writer.Write([Sample], null, output, findings));
        Assert.NotEqual(0, output.Length);
    }

    [Theory]
    [InlineData(DocumentWriters.QuestPdf, "not installed")]
    [InlineData("word", "there is no writer word")]
    public void A_writer_that_is_not_there_is_a_finding(string name, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            var findings = new DiagnosticBag();
            Assert.Null(DocumentWriters.Load(name, folder, findings));
            var finding = Assert.Single(findings);
            Assert.Equal(DiagnosticCodes.WriterMissing, finding.Code);
            Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "PrintLayout.QuestPdf.dll"), "not an assembly");
            Assert.Null(DocumentWriters.Load(name, folder, findings));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_bridge_knows_pages_and_their_SVG_and_QuestPDF()
    {
        var rule = new LayerRule(
            "PrintLayout.QuestPdf", "PrintLayout.Pages", "PrintLayout.Svg", "PrintLayout.Geometry", "PrintLayout.Diagnostics",
            "PrintLayout.Images", "PrintLayout.Production", "QuestPDF");
        Assert.Empty(rule.Broken(TypeReferences.Of(typeof(QuestPdfWriter).Assembly)));
    }

    private static (float Width, float Height) Size(PtRect area) => (area.Width.Milli / 1000f, area.Height.Milli / 1000f);

    private static string Drawing(PageDisplayList page, SvgOptions options) =>
        System.Text.Encoding.UTF8.GetString(SvgReading.Write(page, options));
}
