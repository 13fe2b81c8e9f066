using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Placing;

/// <summary>Pages that come finished: a page of a PDF over the whole sheet.</summary>
[Slow]
public sealed class FinishedPageTests
{
    private const double Trim = 390, TrimHeight = 540, Bleed = 3;

    [Theory]
    [InlineData(Trim, TrimHeight, "trim", null)]
    [InlineData(Trim + (2 * Bleed), TrimHeight + (2 * Bleed), "media", null)]
    [InlineData(Trim - 20, TrimHeight, "trim", "370.0 × 540.0 mm")]
    [InlineData(Trim + 40, TrimHeight, "trim", "430.0 × 540.0 mm")]
    public void A_page_in_its_own_size_lies_in_the_middle_of_the_sheet(double width, double height, string box, string? told)
    {
        using var edition = Edition($"{{ id: car, image: car.pdf, box: {box} }}");
        edition.Write("car.pdf", Artwork(width, height));
        using var made = edition.Compose();
        var page = made.Pages[0].Made!.Page;
        var image = Assert.Single(page.Items.OfType<PlacedImage>());
        Assert.Single(page.Items);
        var (trim, bleed) = (page.Boxes.Trim, page.Boxes.Bleed);
        Assert.InRange((image.Whole.X - trim.X).Milli - (trim.Right - image.Whole.Right).Milli, -2, 2);
        Assert.InRange((image.Whole.Y - trim.Y).Milli - (trim.Bottom - image.Whole.Bottom).Milli, -2, 2);
        Assert.InRange(image.Whole.Width.Milli - (int)Math.Round(width / 25.4 * 72_000), -1, 1);
        Assert.True(bleed.Contains(image.Area));
        var found = made.Pages[0].Diagnostics.SingleOrDefault(finding => finding.Code == DiagnosticCodes.AdSize);
        if (told is null) Assert.Null(found);
        else Assert.Contains(told, found!.Message, StringComparison.Ordinal);
        // Nobody looks for holes in what came finished.
        Assert.DoesNotContain(made.Pages[0].Diagnostics, finding => finding.Code != DiagnosticCodes.AdSize);
    }

    [Fact]
    public void A_drawing_is_not_cut_whatever_may_be_cropped()
    {
        using var edition = Edition("{ id: car, image: car.svg, crop: 40% }");
        edition.Write(
            "car.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><path d=\"M0 0h100v100h-100z\"/></svg>");
        using var made = edition.Compose();
        var page = made.Pages[0].Made!.Page;
        var corners = Assert.Single(page.Items.OfType<FilledPath>()).Steps.Select(step => step.To).ToList();
        Assert.All(corners, corner => Assert.InRange(corner.X.Milli, page.Boxes.Bleed.X.Milli, page.Boxes.Bleed.Right.Milli));
        Assert.All(corners, corner => Assert.InRange(corner.Y.Milli, page.Boxes.Bleed.Y.Milli, page.Boxes.Bleed.Bottom.Milli));
        Assert.True(edition.Render() == 0, edition.Messages);
    }

    [Fact]
    public void It_goes_to_press_and_what_is_missing_does_not()
    {
        using var edition = Edition("{ id: car, image: car.pdf, mark: inside }");
        Assert.NotEqual(0, edition.Render());
        Assert.Contains("PL3067", edition.Messages, StringComparison.Ordinal);
        edition.Write("car.pdf", Artwork(Trim, TrimHeight));
        Assert.True(edition.Render() == 0, edition.Messages);
        var pdf = File.ReadAllBytes(Path.Combine(edition.Output, "A1.pdf"));
        Assert.True(PdfPreflight.Check(pdf, new PreflightOptions(PreflightProfile.X4)).IsFit);
        OutsideTool.Require("pdftotext");
        Assert.Contains("广告", OutsideTool.Run(pdf, "pdftotext", "{}", "-"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("furniture: folio", "ad: car, sheet: true", "furniture: none")]
    [InlineData("furniture: none", "ad: car, sheet: true, rows: 1-9", "no columns and rows")]
    [InlineData("furniture: none", "ad: car", "columns")]
    public void What_makes_no_sense_is_told(string furniture, string box, string told)
    {
        using var edition = Edition("{ id: car, image: car.pdf }");
        edition.Write("car.pdf", Artwork(Trim, TrimHeight));
        edition.Write(
            "page.yaml", $"master: masters/broadsheet.yaml\nstyle: styles/daily.yaml\n{furniture}\nmodules: []\nads: [{{ {box} }}]\n");
        Assert.NotEqual(0, edition.Render());
        Assert.Contains(told, edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void No_story_stands_on_it()
    {
        using var edition = Edition("{ id: car, image: car.pdf }");
        edition.Write("car.pdf", Artwork(Trim, TrimHeight));
        edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-12") + "furniture: none\nads: [{ ad: car, sheet: true }]\n");
        edition.Write("edition.yaml", File.ReadAllText(edition.PathOf("edition.yaml")).Replace("articles: []", "articles: [one.md]"));
        Assert.NotEqual(0, edition.Render());
        Assert.Contains("advertisement car", edition.Messages, StringComparison.Ordinal);
    }

    private static SmallEdition Edition(string ad)
    {
        var edition = new SmallEdition();
        var master = File.ReadAllText(edition.PathOf("masters/broadsheet.yaml"));
        edition.Write("masters/broadsheet.yaml", master.Replace("bleed: 0mm", "bleed: 3mm", StringComparison.Ordinal));
        edition.Write(
            "page.yaml",
            "master: masters/broadsheet.yaml\nstyle: styles/daily.yaml\nfurniture: none\nmodules: []\nads: [{ ad: car, sheet: true }]\n");
        return edition.Write(
            "edition.yaml",
            $"paper: 样报\ndate: 2026-01-20\npages:\n  - {{ page: A1, layout: page.yaml, articles: [], ads: [{ad}] }}\n");
    }

    private static byte[] Artwork(double width, double height)
    {
        var box = FormattableString.Invariant($"[0 0 {width * 72 / 25.4:0.#####} {height * 72 / 25.4:0.#####}]");
        return RawPdf.OnePage(string.Empty, "0 0 0 1 k 10 10 50 50 re f")
            .With(3, $"<</Type/Page/Parent 2 0 R/MediaBox{box}/TrimBox{box}/Contents 4 0 R>>").ToBytes();
    }
}
