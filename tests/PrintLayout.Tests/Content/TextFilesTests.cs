using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class TextFilesTests
{
    [Fact]
    public void A_missing_file_is_reported_at_itself()
    {
        using var project = new TempProject();
        Assert.Null(EditionReader.Read(project["no.yaml"], project.Root, project.Bag, LayoutLimits.Default));
        Assert.Null(EditionReader.Read(project.Root, project.Root, project.Bag, LayoutLimits.Default));
        Assert.Null(EditionReader.Read("a\0b", project.Root, project.Bag, LayoutLimits.Default));
        Assert.Equal("PL1001 no.yaml:1:1", project.Findings.First());
        Assert.Equal(["PL1001", "PL1001", "PL1001"], project.Bag.Select(d => d.Code));
    }

    [Fact]
    public void A_missing_article_is_reported_where_the_edition_names_it()
    {
        using var project = new TempProject();
        var namedAt = new PrintLayout.Diagnostics.SourceSpan("edition.yaml", 9, 16);
        Assert.Null(ArticleReader.Read(project["no.md"], "no", project.Root, project.Bag, LayoutLimits.Default, namedAt));
        Assert.Equal(["PL1001 edition.yaml:9:16"], project.Findings);
    }

    [Fact]
    public void Broken_utf8_is_reported_at_the_first_bad_byte()
    {
        using var project = new TempProject()
            .With("gb.yaml", [.. "paper: x\r\ndate: 报"u8, 0xB1, 0xA8])
            .With("utf16.yaml", [0xFF, 0xFE, 0x70, 0x00])
            .With("surrogate.yaml", [.. "a: "u8, 0xED, 0xA0, 0x80]);
        foreach (var file in (string[])["gb.yaml", "utf16.yaml", "surrogate.yaml"])
            Assert.Null(EditionReader.Read(project[file], project.Root, project.Bag, LayoutLimits.Default));
        Assert.Equal(["PL1002 gb.yaml:2:8", "PL1002 utf16.yaml:1:1", "PL1002 surrogate.yaml:1:4"], project.Findings);
        Assert.Contains("UTF-16", project.Bag[1].Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_the_limit_of_bytes_is_refused()
    {
        using var project = new TempProject().With("big.yaml", new byte[101]);
        Assert.Null(EditionReader.Read(project["big.yaml"], project.Root, project.Bag, new LayoutLimits { TextFileBytes = 100 }));
        Assert.Equal(["PL1009 big.yaml:1:1"], project.Findings);
    }

    [Fact]
    public void A_byte_order_mark_shifts_no_column()
    {
        using var project = new TempProject().With("bom.md", [0xEF, 0xBB, 0xBF, .. "---\r\nheadline: 题\r\n---\r\n文\u0001"u8]);
        var article = ArticleReader.Read(project["bom.md"], "bom", project.Root, project.Bag, LayoutLimits.Default)!;
        Assert.Equal((2, 11), (article.Headline.SpanAt(0).Line, article.Headline.SpanAt(0).Column));
        Assert.Equal(["PL1010 bom.md:4:2"], project.Findings);
    }

    [Fact]
    public void Bad_characters_are_reported_each_at_its_place()
    {
        var bag = new PrintLayout.Diagnostics.DiagnosticBag();
        TempProject.Session("ok\ta\u0085\n\u007F𠀀\uFFFD\uFEFF\r\uD800x\uDC00\n\uFFFE", bag);
        Assert.Equal(
            ["PL1010 in:1:5", "PL1010 in:2:1", "PL1010 in:2:3", "PL1010 in:2:4", "PL1010 in:3:1", "PL1010 in:3:3", "PL1010 in:4:1"],
            bag.Select(d => TempProject.Code(d)));
    }

    [Fact]
    public void Paths_are_worked_out_in_the_text()
    {
        Assert.Equal("layouts/a2.yaml", ContentPath.Combine("seeds/a2/edition.yaml", "../../layouts/a2.yaml"));
        Assert.Equal("seeds/a2/edition.yaml", ContentPath.Normalise("./seeds//a2/x/../edition.yaml"));
        Assert.Equal("../../l.yaml", ContentPath.Combine("edition.yaml", "../../l.yaml"));
        Assert.Equal("/l.yaml", ContentPath.Combine("/a/e.yaml", "../../l.yaml"));
        Assert.Equal(".", ContentPath.Normalise(""));
    }

    [Fact]
    public void A_symbolic_link_does_not_lead_out_of_the_project()
    {
        using var outside = new TempProject().With("secret.md", "x");
        using var project = new TempProject().With("real/a.md", "x");
        Directory.CreateSymbolicLink(project["out"], outside.Root);
        Directory.CreateSymbolicLink(project["in"], project["real"]);
        File.CreateSymbolicLink(project["ring"], project["ring"]);
        Assert.False(ContentPath.StaysInside(project.Root, project["out/secret.md"]));
        Assert.False(ContentPath.StaysInside(project.Root, project["ring"]));
        Assert.True(ContentPath.StaysInside(project.Root, project["in/a.md"]));
        Assert.False(ContentPath.StaysInside(project.Root, project.Root));
        Assert.False(ContentPath.StaysInside(project.Root, project.Root + "-neighbour/a.md"));
    }
}
