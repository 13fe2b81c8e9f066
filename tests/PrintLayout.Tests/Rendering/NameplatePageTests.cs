using UglyToad.PdfPig;

namespace PrintLayout.Tests.Rendering;

/// <summary>Page one on the tabloid master, from files to PDF.</summary>
public sealed class NameplatePageTests
{
    private const string Layout = "master: masters/tabloid.yaml\nstyle: styles/daily.yaml\nfurniture: nameplate\nmodules:\n";

    private const string Edition =
        "paper: 科创时报\ndate: 2026-02-17\nnameplate: { issue: 12345, cn: CN 11-0078, website: www.kechuang.example }\npages:\n"
        + "  - page: A1\n    layout: page.yaml\n    articles: [one.md, two.md]\n    ads: [{ id: bank }]\n";

    [Fact]
    public void The_nameplate_reads_back_from_the_file_word_for_word()
    {
        using var edition = Page("12-20", "ads: [{ ad: bank, columns: 5-6, rows: 66-81 }]\n");
        Assert.True(edition.Render() == 0, edition.Messages);
        using var document = PdfDocument.Open(Path.Combine(edition.Output, "A1.pdf"));
        var text = string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value))
            .Replace(" ", string.Empty, StringComparison.Ordinal);
        foreach (var words in new[] { "科创时报2026年2月17星期二农历丙午年正月初一", "第12345期今日1版国内统一连续出版物号CN11-0078www.kechuang.example", "广告73.0×67.7mm" })
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("PL3007", edition.Messages, StringComparison.Ordinal);
        Assert.Contains("edition.yaml:8:17: warning PL3050", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_in_the_rows_of_the_nameplate_keeps_the_page_from_being_written()
    {
        using var edition = Page("11-20", "ads: [{ ad: bank, columns: 5-6, rows: 66-81 }]\n");
        Assert.Equal(1, edition.Render());
        Assert.Empty(edition.Files());
        Assert.Contains("PL3002", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void An_advertisement_without_a_box_keeps_the_page_from_being_written()
    {
        using var edition = Page("12-20", string.Empty);
        Assert.Equal(1, edition.Render());
        Assert.Contains("edition.yaml:8:17: error PL3051", edition.Messages, StringComparison.Ordinal);
    }

    private static SmallEdition Page(string rows, string ads) => new SmallEdition()
        .Write("masters/tabloid.yaml", File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/masters/tabloid.yaml")))
        .Write("page.yaml", Layout + SmallEdition.Module("one", "1-2", rows) + SmallEdition.Module("two", "3-4", "12-20") + ads)
        .Write("edition.yaml", Edition);
}
