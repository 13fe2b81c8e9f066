using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Vectors;

/// <summary>Drawings on pages: in the inks of the paper, at their size, as vectors in the press file.</summary>
public sealed class DrawingPageTests
{
    private const string Style = "style: style.yaml";

    [Fact]
    public void A_drawing_is_placed_in_inks_and_stays_a_vector()
    {
        using var made = Made(
            "<rect width='100' height='50' fill='#ffffff'/><rect x='10' y='10' width='30' height='30' fill='#231f20'/>"
            + "<circle cx='70' cy='25' r='15' fill='#808080'/><path d='M0 0H100V2H0Z' fill='#d7000f'/>"
            + "<g data-ink='C100 M0 Y0 K0'><rect y='48' width='100' height='2' fill='url(#g)'/></g>",
            "colours: { \"#d7000f\": C10 M90 Y80 K0 }\n");
        Assert.DoesNotContain(made.Findings, found => found.Code.StartsWith("PL502", StringComparison.Ordinal));
        var inks = made.Paths.Select(path => path.Ink).ToArray();
        Assert.Equal([Ink.Paper, Ink.SolidBlack, Ink.BlackTint(498), new Ink(100, 900, 800, 0), new Ink(1000, 0, 0, 0)], inks);
        var (board, square) = (made.Paths[0].Bounds, made.Paths[1].Bounds);
        Assert.InRange(board.Width.Milli, (board.Height.Milli * 2) - 4, (board.Height.Milli * 2) + 4);
        Assert.InRange(square.X.Milli - board.X.Milli, (board.Width.Milli / 10) - 2, (board.Width.Milli / 10) + 2);
        Assert.InRange(square.Width.Milli, (board.Width.Milli * 3 / 10) - 2, (board.Width.Milli * 3 / 10) + 2);
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([made.Page], new PdfDocumentOptions(), pdf, new DiagnosticBag()));
        var images = OutsideTool.Run(pdf.ToArray(), "pdfimages", "-list", "{}");
        Assert.Equal(2, images.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_colour_without_ink_a_thin_line_and_lost_text_are_told_at_their_lines()
    {
        using var made = Made(
            "<rect width='100' height='50' fill='#0000ff'/>\n<path d='M0 0H100' stroke='#000' stroke-width='.05'/>\n<text>字</text>",
            string.Empty);
        var found = made.Findings.Where(found => found.Code.StartsWith("PL502", StringComparison.Ordinal))
            .Select(found => $"{found.Code} {found.Severity} {found.Span.Line}").Order(StringComparer.Ordinal);
        Assert.Equal(["PL5020 Error 3", "PL5021 Warning 1", "PL5022 Warning 2"], found);
        var thin = made.Findings.Single(found => found.Code == "PL5022");
        Assert.Contains("% of this size", thin.Hints[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(", crop: 30%", "`crop`")]
    [InlineData(", focus: 30% 40%", "`focus`")]
    public void A_crop_of_a_drawing_is_told(string keys, string expected)
    {
        using var made = Made("<rect width='100' height='50'/>", string.Empty, keys);
        var finding = Assert.Single(made.Findings, found => found.Code == DiagnosticCodes.FigureKeyUnused);
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void White_beside_a_drawing_is_told_without_advice_to_crop_it()
    {
        using var made = Made("<rect width='100' height='50'/>", string.Empty, rows: ", rows: 6");
        var finding = Assert.Single(made.Findings, found => found.Code == DiagnosticCodes.ImageLeavesWhite);
        Assert.DoesNotContain("crop", finding.Hints[0], StringComparison.Ordinal);
        Assert.DoesNotContain(made.Findings, found => found.Code == DiagnosticCodes.FigureKeyUnused);
    }

    [Fact]
    public void A_file_that_is_no_drawing_keeps_the_placeholder()
    {
        using var made = Made("<g>", string.Empty);
        Assert.Contains(made.Findings, found => found is { Code: "PL5001", Severity: DiagnosticSeverity.Error });
        Assert.Empty(made.Paths);
    }

    private static MadeEdition Made(string drawing, string style, string keys = "", string rows = "")
    {
        var project = new TempProject();
        var house = File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/styles/daily.yaml"));
        project.With("art.svg", Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>{drawing}</svg>"));
        project.With("style.yaml", house + "\n" + style);
        project.With("master.yaml", File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/gallery/masters/sheet.yaml")));
        project.With("a.md", $"---\nheadline: 题目一行\nfigures: [{{ kind: graphic, image: art.svg{keys} }}]\n---\n\n{new string('文', 400)}\n");
        project.With("page.yaml", $"master: master.yaml\n{Style}\nmodules:\n  - article: a\n    columns: 1-2\n    rows: 1-20\n"
            + "    head: { style: headline-brief, rows: 3-6 }\n    figure: { columns: 1-2, place: top" + rows + " }\n");
        project.With("edition.yaml", "paper: 报\ndate: 2026-01-20\npages:\n  - { page: A1, layout: page.yaml, articles: [a.md] }\n");
        return new MadeEdition(project, EditionRenderer.Render(project["edition.yaml"], TestFonts.Bundled, LayoutLimits.Default));
    }

    private sealed class MadeEdition(TempProject project, RenderedEdition edition) : IDisposable
    {
        public IEnumerable<Diagnostic> Findings => edition.Pages[0].Diagnostics;

        public PageDisplayList Page => edition.Pages[0].Made!.Page;

        public FilledPath[] Paths => [.. Page.Items.OfType<FilledPath>()];

        public void Dispose()
        {
            edition.Dispose();
            project.Dispose();
        }
    }
}
