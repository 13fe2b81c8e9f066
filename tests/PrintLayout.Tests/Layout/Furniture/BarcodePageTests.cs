using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Raster;

namespace PrintLayout.Tests.Layout.Furniture;

/// <summary>Codes in boxes of a nameplate: in black alone on paper, as large as there is room, and read by another program.</summary>
public sealed class BarcodePageTests
{
    [Theory]
    [InlineData("{ columns: 1, barcode: 9771234567003+05 }", "", 80, 90, "9771234567003 05")]
    [InlineData("{ columns: 2, barcode: ISSN 1234-5679+05 }", "codes: { largest-barcode: 80% }", 80, 81, "9771234567003 05")]
    [InlineData("{ columns: 2, barcode: 9771234567003+52495 }", "codes: { bar-reduction: 0.03mm }", 99, 101, "9771234567003 52495")]
    [InlineData("{ columns: 2, barcode: 9771234567003, title: 刊号条码 }", "", 99, 101, "9771234567003")]
    [InlineData("{ columns: 3, barcode: 9771234567003+05 }", "codes: { barcode: 200% }", 200, 201, "9771234567003 05")]
    public void Another_program_reads_the_barcode(string box, string style, int least, int most, string digits)
    {
        using var made = Made(box, style);
        Assert.Empty(made.Findings);
        var path = Assert.Single(made.Page.Items.OfType<FilledPath>());
        Assert.Equal((Ink.SolidBlack, ItemRole.Nameplate), (path.Ink, path.Role));
        var paper = Assert.Single(made.Page.Items.OfType<FilledRect>(), rect => rect.Ink == Ink.Paper).Area;
        var modules = digits.Length switch { 13 => 113, 16 => 140, _ => 167 };
        Assert.Equal(0, paper.Width.Milli % modules);
        Assert.InRange(paper.Width.Milli / modules * 100 / 935.0, least, most);
        var texts = made.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Nameplate && Holds(paper, run)).ToArray();
        Assert.Equal(digits.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(texts.Select(run => run.Text)));
        Assert.All(texts, run => Assert.Equal(Ink.SolidBlack, run.Ink));
        Assert.Equal(digits, Read(OutsideTool.RunOn(Picture.Bytes(made.Page, 300), ".png", null, "sh", "-c", Scan + "{}")));
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([made.Page], new PdfDocumentOptions(), pdf, new DiagnosticBag()));
        OutsideTool.Require("pdftoppm");
        var shell = "pdftoppm -r 300 -png {} {}.page && " + Scan + "{}.page-1.png; code=$?; rm -f {}.page-1.png; exit $code";
        Assert.Equal(digits, Read(OutsideTool.Run(pdf.ToArray(), "sh", "-c", shell)));
    }

    [Theory]
    [InlineData("{ columns: 1, barcode: 9771234567003+52495 }", "width")]
    [InlineData("{ columns: 2, barcode: 9771234567003, title: 刊号, text: [一, 二, 三, 四, 五, 六, 七, 八] }", "height")]
    [InlineData("{ columns: 1, qr: LONG }", "width")]
    public void A_code_without_room_is_told_and_not_set(string box, string what)
    {
        using var made = Made(box.Replace("LONG", new string('a', 800), StringComparison.Ordinal), string.Empty);
        var finding = Assert.Single(made.Findings);
        Assert.Equal((DiagnosticCodes.ModuleTooSmall, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Assert.Contains(what, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_qr_code_stands_in_a_box_above_its_words()
    {
        using var made = Made("{ columns: 1, qr: \"https://news.example.cn/a1\", text: 扫码读报 }", string.Empty);
        Assert.Empty(made.Findings);
        var path = Assert.Single(made.Page.Items.OfType<FilledPath>());
        var words = Assert.Single(made.Page.Items.OfType<GlyphRun>(), run => run.Text == "扫码读报");
        Assert.True(words.Origin.Y > path.Bounds.Bottom);
        var read = OutsideTool.RunOn(Picture.Bytes(made.Page, 200), ".png", null, "zbarimg", "--nodbus", "-q", "--raw", "{}");
        Assert.Equal("https://news.example.cn/a1", read.TrimEnd('\n'));
    }

    [Theory]
    [InlineData("codes: { barcode: 79% }")]
    [InlineData("codes: { largest-barcode: 201% }")]
    [InlineData("codes: { bar-reduction: 0.2mm }")]
    public void A_house_style_beyond_the_standard_is_an_error(string style)
    {
        using var made = Made("{ barcode: 9771234567003 }", style);
        Assert.Contains(made.All, found => found.Code == DiagnosticCodes.BadValue);
    }

    [Fact]
    public void Bars_may_be_said_to_keep_their_width()
    {
        using var made = Made("{ columns: 2, barcode: 9771234567003 }", "codes: { bar-reduction: 0mm }");
        Assert.Empty(made.Findings);
    }

    private const string Scan = "zbarimg --nodbus -q -Sdisable -Sean13.enable -Sean2.enable -Sean5.enable ";

    private static bool Holds(PrintLayout.Geometry.PtRect area, GlyphRun run) =>
        run.Origin.X >= area.X && run.Origin.X < area.Right && run.Origin.Y > area.Y && run.Origin.Y < area.Bottom;

    private static string Read(string lines) => string.Join(
        ' ',
        lines.Split('\n', ':', ' ').Where(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            .OrderByDescending(part => part.Length));

    private static MadeEdition Made(string box, string style)
    {
        var project = new TempProject();
        var house = File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/styles/daily.yaml"));
        project.With("style.yaml", house + "\n" + style + "\n");
        var master = File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/gallery/masters/front.yaml"));
        var rows = style.Contains("200%", StringComparison.Ordinal) ? 18 : 12;
        project.With(
            "master.yaml",
            master.Replace("rows: 11", string.Create(CultureInfo.InvariantCulture, $"rows: {rows}"), StringComparison.Ordinal));
        project.With("a.md", "---\nheadline: 题目一行\n---\n\n" + new string('文', 40) + "。\n");
        project.With(
            "page.yaml",
            "master: master.yaml\nstyle: style.yaml\nfurniture: nameplate\nmodules:\n"
            + "  - { article: a, columns: 1-2, rows: 20-30, head: { style: headline-brief, rows: 3-6 } }\n");
        project.With(
            "edition.yaml",
            $"paper: 报\ndate: 2026-01-20\nnameplate:\n  left: {box}\npages:\n  - {{ page: A1, layout: page.yaml, articles: [a.md] }}\n");
        return new MadeEdition(project, EditionRenderer.Render(project["edition.yaml"], TestFonts.Bundled, LayoutLimits.Default));
    }

    private sealed class MadeEdition(TempProject project, RenderedEdition edition) : IDisposable
    {
        public IEnumerable<Diagnostic> All => [.. edition.Diagnostics, .. edition.Pages.SelectMany(page => page.Diagnostics)];

        /// <summary>What is said about the nameplate; the module below it is not the matter here.</summary>
        public IEnumerable<Diagnostic> Findings => All.Where(found => found.Code is not (DiagnosticCodes.Underset or DiagnosticCodes.Hole
            or DiagnosticCodes.LoneCharacter or DiagnosticCodes.LooseLine));

        public PageDisplayList Page => edition.Pages[0].Made!.Page;

        public void Dispose()
        {
            edition.Dispose();
            project.Dispose();
        }
    }
}
