namespace PrintLayout.Tests.Rendering;

/// <summary>What a person can get wrong: each is told with its place and a hint, and nothing half-written is left.</summary>
public sealed class BadInputTests
{
    private const int PageErrors = 1;
    private const int Unreadable = 4;

    [Fact]
    public void The_small_edition_renders_as_it_is()
    {
        using var edition = new SmallEdition();
        Assert.True(edition.Render() == 0, edition.Messages);
        Assert.Equal(["A1.pdf", "A1.png"], edition.Files());
    }

    [Theory]
    [InlineData("page.yaml", "colums: 1-2", 4, "page.yaml:5:5: error PL1004", Unreadable)]
    [InlineData("page.yaml", "columns: 2-1", 4, "page.yaml:5:14: error PL1006", Unreadable)]
    [InlineData("page.yaml", "columns: 7-9", 4, "page.yaml:4:5: error PL3001", PageErrors)]
    [InlineData("page.yaml", "columns: 2-3", 4, "page.yaml:7:5: error PL3002", PageErrors)]
    public void A_fault_in_the_layout_is_told(string file, string line, int index, string expected, int code)
    {
        using var edition = new SmallEdition();
        var lines = (SmallEdition.Layout("one", "1-2", "1-12") + SmallEdition.Module("two", "3-4", "1-12")).Split('\n');
        lines[index] = "    " + line;
        edition.Write(file, string.Join('\n', lines));
        Expect(edition, expected, code);
    }

    [Fact]
    public void An_unknown_style_an_unknown_article_and_a_head_too_wide_are_told()
    {
        using var edition = new SmallEdition();
        edition.Write("page.yaml",
            SmallEdition.Layout("one", "1-2", "1-12") + SmallEdition.Module("two", "3-4", "1-12", "    head: { style: shout }\n"));
        Expect(edition, "page.yaml:10:20: error PL1006", Unreadable);
        edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-12") + SmallEdition.Module("three", "3-4", "1-12"));
        Expect(edition, "page.yaml:7:14: error PL3003", PageErrors);
        Assert.Contains("edition.yaml:6:24: error PL3004", edition.Messages, StringComparison.Ordinal);
        edition.Write("page.yaml",
            SmallEdition.Layout("one", "1-2", "1-12") + SmallEdition.Module("two", "3-4", "1-24", "    head: { size: 200pt, lines: 1 }\n"));
        Expect(edition, "two.md:2:11: error PL3008", PageErrors);
    }

    [Fact]
    public void An_article_that_stands_in_two_modules_or_in_none_is_told_where_the_edition_names_it()
    {
        using var edition = new SmallEdition();
        var one = SmallEdition.Layout("one", "1-2", "1-12");
        edition.Write("page.yaml", one);
        Expect(edition, "edition.yaml:6:24: error PL3004: two stands in no module", PageErrors);
        edition.Write("page.yaml", one + SmallEdition.Module("two", "3-4", "1-12") + SmallEdition.Module("two", "5-6", "1-12"));
        Expect(edition, "edition.yaml:6:24: error PL3004: two stands in 2 modules", PageErrors);
        // The story set twice in place of the other is the one fault, the story thereby left out the other.
        edition.Write("page.yaml", one + SmallEdition.Module("one", "3-4", "1-12"));
        Expect(edition, "edition.yaml:6:16: error PL3004: one stands in 2 modules", PageErrors);
        Assert.Contains("edition.yaml:6:24: error PL3004: two stands in no module", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_role_that_no_face_serves_is_told_in_the_style()
    {
        using var edition = new SmallEdition();
        var style = File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/styles/daily.yaml"));
        edition.Write("styles/daily.yaml", style[style.IndexOf("styles:", StringComparison.Ordinal)..]
            .Replace("styles:\n", "styles:\n  odd: { font: bodi, size: 9pt, leading: 12pt }\n", StringComparison.Ordinal));
        Expect(edition, "styles/daily.yaml:2:16: error PL2003", PageErrors);
        Assert.Contains("hint: write one of: body, ", edition.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uE000")]
    [InlineData("\U00013000")]
    public void A_character_of_private_use_or_of_an_unserved_script_is_told_at_its_column(string character)
    {
        using var edition = new SmallEdition();
        edition.Write("two.md", $"---\nheadline: 二{character}条\n---\n新闻。\n");
        Expect(edition, "two.md:2:12: error PL2002", PageErrors);
    }

    [Fact]
    public void An_edition_that_is_not_there_is_told_and_leaves_only_the_report()
    {
        using var edition = new SmallEdition();
        edition.Remove("edition.yaml");
        Expect(edition, "edition.yaml:1:1: error PL1001", Unreadable);
        Assert.True(File.Exists(Path.Combine(edition.Output, "report.json")));
    }

    [Fact]
    public void A_missing_article_file_is_told_where_the_edition_names_it()
    {
        using var edition = new SmallEdition();
        edition.Write(
            "edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n  - page: A1\n    layout: page.yaml\n    articles: [one.md, too.md]\n");
        Expect(edition, "edition.yaml:6:24: error PL1001", Unreadable);
    }

    [Fact]
    public void A_character_without_a_glyph_is_told_at_its_column()
    {
        using var edition = new SmallEdition();
        edition.Write("one.md", "---\nheadline: 头条\n---\n新闻𓀀新闻。\n");
        Expect(edition, "one.md:4:3: error PL2002", PageErrors);
    }

    [Fact]
    public void Overset_text_is_told_with_the_line_where_it_starts()
    {
        using var edition = new SmallEdition();
        edition.Write("one.md", "---\nheadline: 头条\n---\n新闻。\n\n" + new string('长', 600) + "。\n");
        Expect(edition, "one.md:6:", PageErrors);
        Assert.Contains("error PL3005", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_page_leaves_an_earlier_good_file_and_does_not_stop_its_neighbour()
    {
        using var edition = new SmallEdition();
        Assert.Equal(0, edition.Render());
        var before = File.ReadAllBytes(Path.Combine(edition.Output, "A1.pdf"));
        edition.Write("bad.yaml", SmallEdition.Layout("one", "1-2", "1-999"));
        edition.Write("other.yaml", SmallEdition.Layout("two", "1-2", "1-12"));
        edition.Write("edition.yaml", """
            paper: 样报
            date: 2026-01-20
            pages:
              - page: A1
                layout: bad.yaml
                articles: [one.md]
              - page: A2
                layout: other.yaml
                articles: [two.md]
            """);
        Assert.Equal(PageErrors, edition.Render());
        Assert.Equal(["A1.pdf", "A1.png", "A2.pdf", "A2.png"], edition.Files());
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(edition.Output, "A1.pdf")));
    }

    private static void Expect(SmallEdition edition, string message, int code)
    {
        var ended = edition.Render();
        Assert.Contains(message, edition.Messages, StringComparison.Ordinal);
        Assert.Contains("hint: ", edition.Messages, StringComparison.Ordinal);
        Assert.Equal(code, ended);
        Assert.Empty(edition.Files());
    }
}
