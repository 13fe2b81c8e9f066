using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class EditionReaderTests
{
    private const string Head = "paper: 科创时报\ndate: 2026-01-20\n";

    [Fact]
    public void An_edition_gives_its_pages_with_layouts_and_articles()
    {
        using var project = new TempProject().With("seeds/a2/edition.yaml", """
            # the day's edition
            paper: 科创时报
            date: 2026-01-20
            pages:
              - page: A2
                section: 综合新闻
                editors: 责编 某某
                layout: ../../layouts/a2.yaml
                articles: [articles/ai-listings.md, articles/hisense.md]
            """);
        var edition = EditionReader.Read(project["seeds/a2/edition.yaml"], project.Root, project.Bag, LayoutLimits.Default)!;
        Assert.Empty(project.Findings);
        Assert.Equal(new DateOnly(2026, 1, 20), edition.Date);
        Assert.Equal("zh-Hans", edition.Language);
        Assert.Equal(
            ("科创时报", 2, 8, 4), (edition.Paper.Value, edition.Paper.Span.Line, edition.Paper.Span.Column, edition.Paper.Span.Length));
        var page = Assert.Single(edition.Pages);
        Assert.Equal(("A2", "综合新闻", "责编 某某"), (page.Name.Value, page.Section!.Value, page.Editors!.Value));
        Assert.Equal("../../layouts/a2.yaml", page.Layout.Value);
        Assert.Equal(project["layouts/a2.yaml"], ContentPath.Combine(edition.File, page.Layout.Value));
        Assert.Equal(["ai-listings", "hisense"], page.Articles.Select(a => a.Id));
        Assert.Equal(("articles/hisense.md", 9, 41), (page.Articles[1].Path, page.Articles[1].Span.Line, page.Articles[1].Span.Column));
    }

    [Fact]
    public void A_misspelt_key_is_named_with_its_place_and_the_nearest_known_key()
    {
        var bag = new DiagnosticBag();
        Assert.Null(EditionReader.Read(TempProject.Session(
            Head + "langauge: zh\npages: [{page: A1, layout: l.yaml, articles: []}]\n", bag)));
        Assert.Equal(["PL1004 in:3:1"], bag.Select(d => TempProject.Code(d)));
        Assert.Equal(["Did you mean `language`?"], bag[0].Hints);
        Assert.Equal(8, bag[0].Span.Length);
    }

    [Theory]
    [InlineData("date: 2026-01-20\npages: [{page: A1, layout: l, articles: []}]", "PL1005 in:1:1")]
    [InlineData("paper:\ndate: 2026-01-20\npages: [{page: A1, layout: l, articles: []}]", "PL1005 in:1:1")]
    [InlineData("", "PL1005 in:1:1", "PL1005 in:1:1", "PL1005 in:1:1")]
    [InlineData(Head + "pages: []", "PL1006 in:3:8")]
    [InlineData(Head + "pages: A1", "PL1006 in:3:8")]
    [InlineData("paper: 𠀀报\ndate: 𠀀20 Jan\npages: [{page: A1, layout: l, articles: []}]", "PL1006 in:2:7")]
    [InlineData(Head + "language: 中文\npages: [{page: A1, layout: l, articles: []}]", "PL1006 in:3:11")]
    [InlineData(Head + "language: ja\npages: [{page: A1, layout: l, articles: []}]", "PL1016 in:3:11")]
    [InlineData(Head + "language: zh-Hant-TW\npages: [{page: A1, layout: l, articles: []}]", "PL1016 in:3:11")]
    [InlineData(Head + "language: zh_CN\npages: [{page: A1, layout: l, articles: []}]", "PL1006 in:3:11")]
    [InlineData(Head + "paper: x\npages: [{page: A1, layout: l, articles: []}]", "PL1007 in:3:1")]
    [InlineData("paper: 𠀀, extra: [\ndate: 2", "PL1003 in:1:16")]
    [InlineData("paper: \"unclosed", "PL1003 in:1:8")]
    [InlineData("paper: [a\nb: c", "PL1003 in:1:8")]
    [InlineData("- a\n- b", "PL1006 in:1:1")]
    [InlineData("a: &x 1\nb: *x", "PL1006 in:1:4", "PL1006 in:2:4")]
    [InlineData("a: !tag 1", "PL1006 in:1:4")]
    [InlineData("a: 1\n---\nb: 2", "PL1006 in:2:1")]
    [InlineData("? [x]\n: y", "PL1006 in:1:3")]
    public void An_edition_that_cannot_be_used_says_where_and_why(string text, params string[] findings)
    {
        var bag = new DiagnosticBag();
        Assert.Null(EditionReader.Read(TempProject.Session(text, bag)));
        Assert.Equal(findings, bag.Select(d => TempProject.Code(d)));
        Assert.All(bag, d => Assert.NotEmpty(d.Hints));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    [InlineData("ZH")]
    [InlineData("zh-hans-cn")]
    public void A_tag_of_simplified_chinese_is_kept_as_it_is_written(string tag)
    {
        var bag = new DiagnosticBag();
        var text = $"{Head}language: {tag}\npages: [{{page: A1, layout: l.yaml, articles: []}}]\n";
        var edition = EditionReader.Read(TempProject.Session(text, bag));
        Assert.Empty(bag);
        Assert.Equal(tag, edition!.Language);
    }

    [Fact]
    public void A_language_that_is_not_composed_names_the_one_that_is()
    {
        var bag = new DiagnosticBag();
        const string Text = Head + "language: zh-TW\npages: [{page: A1, layout: l.yaml, articles: []}]\n";
        Assert.Null(EditionReader.Read(TempProject.Session(Text, bag)));
        Assert.Equal("The language `zh-TW` is not composed yet.", bag[0].Message);
        Assert.Equal(["Write zh-Hans, or leave the key out."], bag[0].Hints);
        Assert.Equal(5, bag[0].Span.Length);
    }

    [Theory]
    [InlineData("- {page: A2, layout: l.yaml}", "PL1005 in:5:3")]
    [InlineData("- {page: ../x, layout: l.yaml, articles: []}", "PL1006 in:5:10")]
    [InlineData("- {page: a1, layout: l.yaml, articles: []}", "PL1006 in:5:3")]
    [InlineData("- {page: A2, layout: ../../../../../../etc/l.yaml, articles: []}", "PL1008 in:5:22")]
    [InlineData("- {page: A2, layout: /etc/passwd, articles: []}", "PL1008 in:5:22")]
    [InlineData("- {page: A2, layout: 'C:\\l.yaml', articles: []}", "PL1008 in:5:22")]
    [InlineData("- {page: A2, layout: 'a\\l.yaml', articles: []}", "PL1006 in:5:22")]
    [InlineData("- {page: A2, layout: l.yaml, articles: [a/x.md, b/x.md]}", "PL1006 in:5:49")]
    [InlineData("- {page: A2, layout: l.yaml, articles: [[]]}", "PL1006 in:5:41")]
    [InlineData("- A2", "PL1006 in:5:3")]
    public void A_bad_page_is_reported_and_the_others_remain(string page, string finding)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(TempProject.Session(Head + "pages:\n- {page: A1, layout: l.yaml, articles: []}\n" + page, bag));
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
        Assert.Equal(["A1"], edition!.Pages.Select(p => p.Name.Value));
    }

    [Fact]
    public void More_pages_than_the_limit_are_refused()
    {
        var bag = new DiagnosticBag();
        var pages = "pages: [{page: A1, layout: l, articles: []}, {page: A2, layout: l, articles: []}]";
        Assert.Null(EditionReader.Read(TempProject.Session(Head + pages, bag, new LayoutLimits { Pages = 1 })));
        Assert.Equal(["PL1009 in:3:8"], bag.Select(d => TempProject.Code(d)));
    }

    [Fact]
    public void Nesting_and_nodes_beyond_the_limits_are_refused()
    {
        var bag = new DiagnosticBag();
        Assert.Null(EditionReader.Read(TempProject.Session("a: " + new string('[', 100_000), bag)));
        Assert.Null(EditionReader.Read(TempProject.Session("a: [" + string.Concat(Enumerable.Repeat("b,", 100_000)) + "]", bag)));
        // The root is level 1, so the 16th bracket opens level 17. Three nodes come before the first b, so the 49,998th is too many.
        Assert.Equal(["PL1009 in:1:19", "PL1009 in:1:99999"], bag.Select(d => TempProject.Code(d)));
    }

    [Fact]
    public void Findings_of_one_file_are_capped()
    {
        var bag = new DiagnosticBag();
        var keys = string.Concat(Enumerable.Range(0, 1000).Select(i => $"k{i}: 1\n"));
        Assert.Null(EditionReader.Read(TempProject.Session(keys, bag)));
        Assert.Equal(201, bag.Count);
        Assert.Equal("PL1009 in:201:1", TempProject.Code(bag[200]));
        Assert.True(bag[200].Severity == DiagnosticSeverity.Error);
    }
}
