using PrintLayout.Pdf.Standards;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Press;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Rendering;

/// <summary>The sample page as a press file, by the command itself, in both standards.</summary>
[Slow]
public sealed class PressFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("press-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(PdfStandard.X4, 450)]
    [InlineData(PdfStandard.X1a, 450)]
    public void Four_programs_read_it_without_a_word_and_only_the_black_plate_has_ink(PdfStandard standard, int mostKilobytes)
    {
        var pdf = Render(standard);
        Assert.InRange(pdf.Length, 100_000, mostKilobytes * 1024);
        Assert.Empty(PdfPreflight.Check(
            pdf, new PreflightOptions(standard == PdfStandard.X4 ? PreflightProfile.X4 : PreflightProfile.X1a)).Findings);
        Assert.Contains(
            "No syntax or stream encoding errors found", OutsideTool.Run(pdf, "qpdf", "--check", "{}"), StringComparison.Ordinal);
        OutsideTool.Run(pdf, "mutool", "draw", "-q", "-r", "36", "-F", "png", "-o", "/dev/null", "{}");
        OutsideTool.Run(pdf, "pdftoppm", "-r", "36", "{}", Path.Combine(_folder, "poppler"));
        var plates = Plates.Of(pdf, 72);
        Assert.Equal(["Black", "Cyan", "Magenta", "Yellow"], plates.Names);
        Assert.Equal(["Black"], plates.Names.Where(plates.HasInk));
    }

    [Fact]
    public void A_tagged_and_marked_file_has_the_same_story_text()
    {
        var plain = OutsideTool.PopplerText(Render(PdfStandard.X4));
        Assert.Equal(plain, OutsideTool.PopplerText(Render(PdfStandard.X4, settings => settings with { Tagged = true })));
        var marked = OutsideTool.PopplerText(Render(PdfStandard.X4, settings => settings with { Marks = true }));
        Assert.Equal(plain + "科创时报2026-01-20A22026-01-2000:00UTCBlack", marked);
    }

    [Fact]
    public void A_readable_file_holds_nothing_but_text()
    {
        var pdf = Render(PdfStandard.X4, settings => settings with { Pretty = true });
        // The four bytes of the header's second line say that a file may be binary; the packet is UTF-8.
        var start = pdf.AsSpan().IndexOf("<?xpacket begin"u8);
        var end = pdf.AsSpan().IndexOf("<?xpacket end"u8);
        for (var i = 20; i < pdf.Length; i++)
        {
            if (i == start) i = end;
            Assert.True(pdf[i] is (>= 32 and < 127) or (byte)'\n', FormattableString.Invariant($"byte {pdf[i]} at {i}"));
        }

        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
    }

    [Fact]
    public void The_date_is_that_of_the_build_when_it_gives_one() =>
        Assert.Contains(
            "Mon Jan 19 22:05:07 2026",
            OutsideTool.Run(
                Render(PdfStandard.X1a, settings => settings with { SourceDate = new DateTime(2026, 1, 19, 22, 5, 7, DateTimeKind.Utc) }),
                "pdfinfo", "{}"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(PdfGrouping.Page, "A1.pdf A2.pdf B1.pdf")]
    [InlineData(PdfGrouping.Section, "A.pdf B.pdf")]
    [InlineData(PdfGrouping.Edition, "edition.pdf")]
    public void Pages_are_shared_out_over_files(PdfGrouping grouping, string expected)
    {
        using var edition = ThreePages();
        Assert.True(edition.Render(settings => settings with { Grouping = grouping }) == 0, edition.Messages);
        Assert.Equal(expected, string.Join(' ', edition.Files().Where(file => file.EndsWith(".pdf", StringComparison.Ordinal))));
        Assert.Equal(["A1.png", "A2.png", "B1.png"], edition.Files().Where(file => file.EndsWith(".png", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_would_lack_a_page_is_not_written_and_the_others_are()
    {
        using var edition = ThreePages().Write("two.md", "---\nheadline: 二条\n---\n" + new string('闻', 6000) + "。\n");
        Assert.Equal(1, edition.Render(settings => settings with { Grouping = PdfGrouping.Section }));
        Assert.Contains("PL4022", edition.Messages, StringComparison.Ordinal);
        Assert.Equal(["A1.png", "B.pdf", "B1.png"], edition.Files());
    }

    [Fact]
    public void A_profile_that_cannot_be_used_stops_the_run_before_anything_is_written()
    {
        using var edition = new SmallEdition();
        Assert.Equal(4, edition.Render(settings => settings with { Icc = Path.Combine(TestPaths.Root, "README.md") }));
        Assert.Contains("PL4020", edition.Messages, StringComparison.Ordinal);
        Assert.Empty(edition.Files());
    }

    private static SmallEdition ThreePages()
    {
        var edition = new SmallEdition();
        foreach (var (page, article) in new[] { ("a1", "one"), ("a2", "two"), ("b1", "three") })
            edition.Write($"{page}.yaml", SmallEdition.Layout(article, "1-2", "1-12"));
        edition.Write("three.md", "---\nheadline: 三条\n---\n" + new string('讯', 60) + "。\n");
        static string Page(string name, string article) =>
            $"  - page: {name}\n    layout: {name.ToLowerInvariant()}.yaml\n    articles: [{article}.md]\n";
        return edition.Write(
            "edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n" + Page("A1", "one") + Page("A2", "two") + Page("B1", "three"));
    }

    private byte[] Render(PdfStandard standard,
        Func<PrintLayout.Production.Requests.RenderRequest, PrintLayout.Production.Requests.RenderRequest>? change = null)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new PrintLayout.Production.Requests.RenderRequest([SeedRendering.Edition], _folder, 36, TestFonts.Bundled)
        {
            Standard = standard,
        };
        Assert.Equal(0, new PrintLayout.Cli.Runs.RenderRun(change is null ? settings : change(settings), output, errors).Execute());
        return File.ReadAllBytes(Path.Combine(_folder, "A2.pdf"));
    }
}
