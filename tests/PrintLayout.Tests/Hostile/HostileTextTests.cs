using System.Text;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Hostile;

/// <summary>Text files that no person of good will writes: each is told with code and place, and the page beside it comes out.</summary>
[Slow]
public sealed class HostileTextTests
{
    private const int Unreadable = 4;

    public static TheoryData<string, string> Editions => new()
    {
        { "", "PL1005 in:1:1" },
        { "\n\n# only a comment\n", "PL1005 in:1:1" },
        { "paper: a\0b\ndate: 2026-01-20\n", "PL1010 in:1:9" },
        { "paper: a\u001Bb\ndate: 2026-01-20\n", "PL1010 in:1:9" },
        { "paper: \uFEFFx\n", "PL1010 in:1:8" },
        { "paper: \"\\uD800\"\n", "PL1003 in:1:9" },
        { "a: b\npaper: \"x\\U00110000\"\n", "PL1003 in:2:10" },
        { "paper: \"\\UFFFFFFFF\"\n", "PL1003 in:1:9" },
        { "paper: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]\n", "PL1009 in:1:23" },
        { "a: &a [x, x]\nb: [*a, *a]\n", "PL1006 in:1:4" },
        { "paper: 样报\npaper: 日报\n", "PL1007 in:2:1" },
        { "<<: { paper: x }\n", "PL1004 in:1:1" },
        { "paper: !!binary aGk=\n", "PL1006 in:1:8" },
        { "paper: !!python/object:os.system x\n", "PL1006 in:1:8" },
        { "paper: !<not a uri> x\n", "PL1003 in:1:8" },
        { "paper: x\n---\npaper: y\n", "PL1006 in:2:1" },
        { "? [a, b]\n: x\n", "PL1006 in:1:3" },
        { "paper: x\ndate: 2026-02-30\n", "PL1006 in:2:7" },
        { "paper: x\ndate: 1e999\n", "PL1006 in:2:7" },
        { "paper: {a: {b: c}\ndate: 2026-01-20\n", "PL1003 in:1:17" },
        { "[paper]\n", "PL1006 in:1:1" },
    };

    public static TheoryData<string, string> PageNames => new()
    {
        { "../../etc/x", "cannot name a page" },
        { "a/b", "cannot name a page" },
        { "..", "cannot name a page" },
        { "CON", "cannot name a page" },
        { "nul", "cannot name a page" },
        { "com1", "cannot name a page" },
        { "A1.pdf", "cannot name a page" },
        { "'A:1'", "cannot name a page" },
        { "\"A\\t1\"", "one line without control" },
        { "\"A\\x001\"", "one line without control" },
        { "\" \"", "is empty" },
        { new string('A', 65), "cannot name a page" },
    };

    public static TheoryData<string, string> Paths => new()
    {
        { "/etc/passwd", "PL1008" },
        { "../outside.yaml", "PL1008" },
        { "a/../../outside.yaml", "PL1008" },
        { "//server/share", "PL1008" },
        { "'C:\\x.yaml'", "PL1008" },
        { "C:/x.yaml", "PL1008" },
        { "'\\\\server\\x'", "PL1008" },
        { "'a\\b.yaml'", "PL1006" },
        { ".", "PL1008" },
        { "\"a\\0b\"", "PL1006" },
        { "file:///etc/passwd", "PL1001" },
        { "no/such/file.yaml", "PL1001" },
        { "page.yaml/x", "PL1001" },
        { new string('x', 1025), "PL1006" },
        { new string('x', 300), "PL1001" },
    };

    public static TheoryData<string> Lengths =>
    [
        "-390mm", "0mm", "NaN", ".inf", "-.inf", ".nan", "1e3mm", "1e999mm", "99999999999999999999999999999999mm", "0x10mm", "390",
        "12:30:45mm", "1_000mm", "390 mm mm", "14401pt", "0.0000001pt", "３９０mm", "390em", "[390mm]", "~", "''",
    ];

    public static TheoryData<string> Ranges =>
        ["1e999", ".inf", "-1-2", "0x1-0x2", "0-1", "2-1", "99999999999-1", "1-99999999999", "1-2-3",
            "12:30:45", "1–2", "１-２", "1.5", "", "[1, 2]", "true"];

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_is_told_where_it_is_wrong(string text, string expected)
    {
        var bag = new PrintLayout.Diagnostics.DiagnosticBag();
        Assert.Null(PrintLayout.Reading.EditionReader.Read(TempProject.Session(text, bag)));
        Assert.Contains(expected, bag.Select(d => TempProject.Code(d)));
        Assert.All(bag, d => Assert.NotEmpty(d.Hints));
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void A_page_whose_name_is_no_file_name_is_told(string name, string expected)
    {
        using var edition = new HostileEdition().Change("edition.yaml", "page: A1", "page: " + name);
        edition.Expect(Unreadable, "PL1006 edition.yaml:4:11");
        using var rendered = edition.Small.Compose();
        Assert.Contains(expected, Assert.Single(rendered.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_that_leaves_the_project_or_leads_nowhere_is_told_where_it_is_written(string path, string code)
    {
        using var edition = new HostileEdition().Change("edition.yaml", "layout: page.yaml", "layout: " + path);
        edition.Expect(Unreadable, code + " edition.yaml:5:13");
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_length_that_no_page_has_is_told(string length)
    {
        using var edition = new HostileEdition().Change("masters/broadsheet.yaml", "width: 390mm", "width: " + length);
        using var rendered = edition.Small.Compose();
        var found = rendered.Pages[0].Diagnostics.Select(edition.Code).ToList();
        var expected = length == "~" ? "PL1005 masters/broadsheet.yaml:3:9" : "PL1006 masters/broadsheet.yaml:3:16";
        Assert.Contains(expected, found);
        Assert.True(rendered.Pages[1].IsSound);
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_that_no_grid_has_is_told(string range)
    {
        using var edition = new HostileEdition().Change("page.yaml", "columns: 1-2", "columns: " + range);
        edition.Expect(Unreadable, range.Length == 0 ? "PL1005 page.yaml:5:5" : "PL1006 page.yaml:5:14");
    }

    [Fact]
    public void Numbers_that_are_no_numbers_of_rows_and_sizes_are_told()
    {
        using var edition = new HostileEdition()
            .Change("page.yaml", "rows: 1-12\n  - article: two", "rows: 1-12\n    head: { size: 1e9pt, lines: .nan }\n  - article: two");
        edition.Expect(Unreadable, "PL1006 page.yaml:7:19", "PL1006 page.yaml:7:33");
    }

    [Fact]
    public void An_article_of_bytes_that_are_no_text_is_told_and_its_neighbours_come_out()
    {
        using var edition = new HostileEdition();
        edition.Small.Write("one.md", [.. "---\nheadline: 题\n---\n文"u8, 0xC0, 0x80]);
        edition.Expect(Unreadable, "PL1002 one.md:4:2");
        edition.Small.Write("one.md", Encoding.Unicode.GetBytes("\uFEFF---\nheadline: 题\uD800\n---\n文"));
        edition.Expect(Unreadable, "PL1002 one.md:1:1");
        edition.Small.Write("one.md", "---\nheadline: \"题\\uDC00\"\n---\n文。\n");
        edition.Expect(Unreadable, "PL1003 one.md:2:13");
        edition.Small.Write("one.md", "");
        edition.Expect(1, "PL1012 one.md:1:1");
        edition.Small.Write("one.md", "---\nheadline: 题\n");
        edition.Expect(Unreadable, "PL1003 one.md:1:1");
        edition.Small.Write("one.md", "---\nheadline: 题\n---\n新闻\u0007新\0闻。\uFFFD\n");
        edition.Expect(1, "PL1010 one.md:4:3", "PL1010 one.md:4:5", "PL1010 one.md:4:8");
    }

    [Fact]
    public void Both_halves_of_a_pair_in_escapes_are_one_character()
    {
        var bag = new PrintLayout.Diagnostics.DiagnosticBag();
        var article = PrintLayout.Reading.ArticleReader.Read(
            TempProject.Session("---\nheadline: \"题\\uD842\\uDFB7\"\n---\n文。\n", bag), "a");
        Assert.Equal("题𠮷", article!.Headline.Text);
        Assert.Empty(bag);
    }

    [Fact]
    public void Huge_files_are_refused_before_they_cost_anything()
    {
        using var edition = new HostileEdition();
        edition.Small.Write("one.md", "---\nheadline: 题\n---\n" + new string('新', 3 << 20));
        edition.Expect(Unreadable, "PL1009 edition.yaml:6:16");
        edition.Small.Write("one.md", "---\nheadline: 题\n---\n" + new string('新', 200_001));
        edition.Expect(Unreadable, "PL1009 one.md:4:1");
        edition.Small.Write("one.md", "---\nheadline: 题\n---\n短。\n");
        edition.Change("edition.yaml", "[one.md, two.md]", $"[{string.Join(", ", Enumerable.Range(0, 201).Select(i => $"a{i}.md"))}]");
        edition.Expect(Unreadable, "PL1009 edition.yaml:6:15");
    }

    [Fact]
    public void A_long_paragraph_that_is_allowed_is_set_soon_and_told_as_overset()
    {
        using var edition = new HostileEdition();
        edition.Small.Write("one.md", "---\nheadline: 题\n---\n" + string.Concat(Enumerable.Repeat("新闻报道，", 39_000)));
        edition.Expect(1, "PL3005 one.md:4:" + OversetColumn(edition));
    }

    // Where the text stops fitting is the composer's business; that it is told with its place is this test's.
    private static string OversetColumn(HostileEdition edition)
    {
        using var rendered = edition.Small.Compose();
        var span = rendered.Pages[0].Diagnostics.Single(d => d.Code == "PL3005").Span;
        Assert.InRange(span.Column, 100, 2_000);
        return span.Column.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
