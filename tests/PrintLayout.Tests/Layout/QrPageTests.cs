using System.Text;
using PrintLayout.Codes;
using PrintLayout.Copy.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Raster;

namespace PrintLayout.Tests.Layout;

/// <summary>QR codes on pages: large enough, black alone, with white round them, and read by another program.</summary>
public sealed class QrPageTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string Address = "https://news.example.cn/v/20260120";

    [Fact]
    public void A_code_stands_in_black_on_paper_with_its_quiet_zone()
    {
        var page = Made(Address, out var findings, label: "扫码看视频");
        Assert.Empty(findings);
        var path = Assert.Single(page.Page.Items.OfType<FilledPath>());
        Assert.Equal(Ink.SolidBlack, path.Ink);
        var code = QrMatrix.Of(Address, QrLevel.Medium);
        var module = path.Bounds.Width.Milli / code.Size;
        Assert.Equal((path.Bounds.Width.Milli, path.Bounds.Height.Milli), (module * code.Size, module * code.Size));
        Assert.InRange(module, 1_134, 2_268);
        var paper = Assert.Single(page.Page.Items.OfType<FilledRect>(), rect => rect.Ink == Ink.Paper);
        Assert.Equal(path.Bounds.Inflate(new Pt(module * QrMatrix.QuietZone)), paper.Area);
        Assert.Contains(page.Page.Geometry!.Lines, line => line.Text == "扫码看视频" && line.Role == ItemRole.Caption);
    }

    [Theory]
    [InlineData(Address, 1, 1)]
    [InlineData("https://例子.测试/视频?名=港口一夜", 1, 2)]
    [InlineData("MATMSG:TO:desk@example.cn;SUB:读者来信;BODY:;;", 1, 2)]
    [InlineData("0123456789", 1, 1)]
    [InlineData("Straße, 5 €, naïve", 1, 1)]
    public void Another_program_reads_it_from_the_proof_and_from_the_press_file(string text, int first, int last)
    {
        var page = Made(text, out var findings, new IndexRange(first, last), label: "扫码看视频");
        Assert.Empty(findings);
        var read = OutsideTool.RunOn(Picture.Bytes(page.Page, 200), ".png", null, "zbarimg", "--nodbus", "-q", "--raw", "{}");
        Assert.Equal(text, read.TrimEnd('\n'));
        OutsideTool.Require("pdftoppm");
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([page.Page], new PdfDocumentOptions(), pdf, new DiagnosticBag()));
        var shell = "pdftoppm -r 200 -png {} {}.page && zbarimg --nodbus -q --raw {}.page-1.png; code=$?; rm -f {}.page-1.png; exit $code";
        Assert.Equal(text, OutsideTool.Run(pdf.ToArray(), "sh", "-c", shell).TrimEnd('\n'));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void A_box_has_its_code_beside_its_words_or_below_them(int columns, bool isBeside)
    {
        var page = Make(
            $"---\nheadline: 题\n---\n\n文。\n\n::: 扫码听现场\nqr: {Address}\n\n夜班调度员的对讲机，从九点一直响到天亮。\n:::\n",
            out var findings, new IndexRange(1, columns));
        Assert.DoesNotContain(findings, finding => finding.Severity == DiagnosticSeverity.Error);
        var code = Assert.Single(page.Page.Items.OfType<FilledPath>()).Bounds;
        var words = TestPages.Runs(page, ItemRole.Box, ItemRole.ElementTitle).ToList();
        Assert.Contains("对讲机", string.Concat(words.Select(run => run.Text)), StringComparison.Ordinal);
        Assert.All(words, run => Assert.True(isBeside ? run.Origin.X + run.Glyphs[^1].X < code.X : run.Origin.Y < code.Y));
        var read = OutsideTool.RunOn(Picture.Bytes(page.Page, 200), ".png", null, "zbarimg", "--nodbus", "-q", "--raw", "{}");
        Assert.Equal(Address, read.TrimEnd('\n'));
    }

    [Fact]
    public void A_code_wider_than_its_box_is_an_error()
    {
        var address = "https://a.cn/" + new string('x', 900);
        Make($"---\nheadline: 题\n---\n\n文。\n\n::: 扫码\nqr: {address}\n:::\n", out var findings, new IndexRange(1, 1));
        Assert.Contains(findings, finding => finding.Severity == DiagnosticSeverity.Error
            && finding.Hints.Any(hint => hint.Contains("shorter address", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_grows_with_its_rows_and_has_a_least_size()
    {
        var small = Module(Made(Address, out var few, rows: 6), Address);
        var large = Module(Made(Address, out var many, rows: 7), Address);
        Assert.Empty(few);
        Assert.Empty(many);
        Assert.InRange(small, 1_134, large - 1);
        Made(Address, out var findings, rows: 3);
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.ElementTooDeep, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_code_that_is_too_large_says_what_would_fit_and_that_does()
    {
        var text = "https://news.example.cn/" + new string('a', 900);
        Made(text, out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.TableTooWide, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        var words = finding.Hints.Single();
        var most = int.Parse(words[(words.IndexOf("at most ", StringComparison.Ordinal) + 8)..].Split(' ')[0], null);
        Made(text[..most], out var shorter);
        Assert.Empty(shorter);
        Made(text[..(most + 1)], out var longer);
        Assert.NotEmpty(longer);
    }

    [Fact]
    public void The_house_decides_its_level_and_the_size_of_its_modules()
    {
        var codes = new CodeStyle { Module = new Pt(1_500), LargestModule = new Pt(1_500), Level = QrLevel.High };
        var style = TestPages.Style with { Codes = codes };
        var page = Made(Address, out var findings, style: style);
        Assert.Empty(findings);
        var size = QrMatrix.Of(Address, QrLevel.High).Size;
        Assert.True(size > QrMatrix.Of(Address, QrLevel.Medium).Size);
        Assert.Equal(new Pt(1_500) * size, page.Page.Items.OfType<FilledPath>().Single().Bounds.Width);
    }

    [Theory]
    [InlineData("qr: \"\"", "PL1006 Error")]
    [InlineData("qr: \"a\\u0007b\"", "PL1006 Error")]
    [InlineData("qr: https://a b.cn", "PL1062 Warning")]
    [InlineData("qr: \"https://a.cn/\\u200Bx\"", "PL1062 Warning")]
    [InlineData("data: a.csv", "PL1038 Warning")]
    [InlineData("qr: [a]", "PL1006 Error")]
    public void What_no_code_should_say_is_told(string key, string expected)
    {
        using var project = new TempProject();
        project.With("articles/a.md", $"---\nheadline: 题\nfigures: [{{ kind: qr, {key} }}]\n---\n\n文。\n");
        ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default);
        Assert.Equal(expected, project.Bag.Select(found => $"{found.Code} {found.Severity}").First());
    }

    [Fact]
    public void A_text_longer_than_any_code_is_an_error()
    {
        using var project = new TempProject();
        project.With(
            "articles/a.md", $"---\nheadline: 题\nfigures: [{{ kind: qr, qr: \"{new string('字', 500)}\" }}]\n---\n\n文。\n");
        ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default);
        Assert.Equal(["PL1062"], project.Bag.Select(found => found.Code));
        Assert.Null(QrContent.BytesOf("a\uD800"));
    }

    private static int Module(MadePage page, string text) =>
        page.Page.Items.OfType<FilledPath>().Single().Bounds.Width.Milli / QrMatrix.Of(text, QrLevel.Medium).Size;

    private MadePage Made(
        string text, out DiagnosticBag findings, IndexRange? columns = null, string? label = null, int rows = 0, HouseStyle? style = null)
    {
        var quoted = text.Replace("\"", "\\\"", StringComparison.Ordinal);
        var words = label is null ? string.Empty : $", label: {label}";
        return Make(
            $"---\nheadline: 题\nfigures: [{{ kind: qr, qr: \"{quoted}\"{words} }}]\n---\n\n文。\n",
            out findings, columns ?? new IndexRange(1, 1), rows, style);
    }

    private MadePage Make(string manuscript, out DiagnosticBag findings, IndexRange columns, int rows = 0, HouseStyle? style = null)
    {
        using var project = new TempProject();
        project.With("articles/a.md", Encoding.UTF8.GetBytes(manuscript));
        var figure = ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default)!.Figures[0];
        Assert.Empty(project.Bag);
        var spec = new FigureSpec(columns, Math.Max(1, rows), FigurePlace.Top, TestPages.At("page.yaml", 5))
        {
            SuitsFigure = rows == 0,
        };
        var module = TestPages.Module("a", 1, 2, 1, 40) with { Figures = [spec] };
        var layout = TestPages.Layout(module) with { Style = style ?? TestPages.Style };
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 900))) with { Figures = [figure] };
        var all = new DiagnosticBag();
        var page = pages.Make(all, layout, story);
        findings = new DiagnosticBag();
        // Whether the text fills the module is not the matter here.
        foreach (var found in all)
        {
            if (found.Code is not (DiagnosticCodes.Underset or DiagnosticCodes.Overset or DiagnosticCodes.GreyArea
                or DiagnosticCodes.LoneCharacter)) findings.Report(found);
        }

        return page;
    }
}
