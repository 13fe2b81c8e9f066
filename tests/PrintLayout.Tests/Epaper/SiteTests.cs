using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Epaper;

public sealed class SiteTests
{
    [Fact]
    public void A_story_over_two_pages_is_one_article_with_all_its_text()
    {
        using var folder = new EpaperFolder();
        folder.Make("seeds/tabloid/edition.yaml");
        var page = Html(Path.Combine(folder.Day, "story-shen-qinglin.html"));
        var file = Path.Combine(TestPaths.Root, "seeds/a2/articles/shen-qinglin.md");
        var article = ArticleReader.Read(file, "shen-qinglin", TestPaths.Root, new DiagnosticBag(), LayoutLimits.Default)!;
        Assert.Equal(article.Blocks.Select(block => block.Text.Text.Replace("\n", "", StringComparison.Ordinal)),
            page.QuerySelectorAll("article .text > *").Select(block => block.TextContent.Trim('\n')));
        Assert.Equal(["page-A1.html", "page-A2.html"], page.QuerySelectorAll(".meta a").Select(link => link.GetAttribute("href")));
        foreach (var name in new[] { "page-A1.html", "page-A2.html" })
            Assert.Contains("story-shen-qinglin.html", Html(Path.Combine(folder.Day, name)).QuerySelectorAll("svg a")
                .Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void All_links_lead_to_files_and_no_page_asks_another_host()
    {
        using var folder = new EpaperFolder();
        folder.Make("seeds/tabloid/edition.yaml");
        var pages = Directory.GetFiles(folder.Site, "*.html", SearchOption.AllDirectories);
        Assert.Equal(9, pages.Length);
        foreach (var page in pages)
        {
            var html = Html(page);
            var policy = html.QuerySelector("meta[http-equiv]")!.GetAttribute("content");
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            var links = html.QuerySelectorAll("[href],[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Where(link => !link.StartsWith('#'));
            foreach (var link in links)
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(link))), $"{page}: {link}");
            Assert.True(new FileInfo(page).Length < 100_000);
        }
    }

    [Fact]
    public void Again_changes_nothing_and_a_story_that_goes_goes_everywhere()
    {
        using var folder = new EpaperFolder();
        folder.Make(address: "https://paper.example/");
        Assert.Contains("海信", folder.Words, StringComparison.Ordinal);
        var pdf = new FileInfo(Path.Combine(folder.Day, "edition.pdf")).Length;
        var again = folder.Make(address: "https://paper.example/");
        Assert.Equal((0, 0), (again.Written, again.Removed));
        folder.Edit("seeds/a2/articles/hisense.md", "---\n", "---\nonline: no\n");
        folder.Edit("seeds/a2/articles/hisense.md", "---\nonline: no\n\n", "---\n\n");
        var without = folder.Make(address: "https://paper.example/");
        Assert.Contains(without.Diagnostics, found => found.Code == DiagnosticCodes.StoryNotOnline);
        Assert.Equal(2, without.Removed);
        Assert.DoesNotContain("海信", folder.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("hisense", folder.Words, StringComparison.Ordinal);
        Assert.True(new FileInfo(Path.Combine(folder.Day, "edition.pdf")).Length < pdf);
        using var file = PdfDocument.Open(Path.Combine(folder.Day, "edition.pdf"));
        Assert.DoesNotContain("海信", string.Concat(file.GetPages().Select(page => page.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_manuscript_gives_inert_pages()
    {
        const string Script = "</script><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;";
        using var folder = new EpaperFolder();
        folder.Edit("seeds/a2/articles/hisense.md", "headline: 海信视像“灯塔工厂”：|每20秒下线一台大屏电视",
            $"headline: '海信{Script}'");
        folder.Edit("seeds/a2/articles/hisense.md", "1月15日，", "\\<script\\>alert(3)\\</script\\>1月15日\u202E，");
        folder.Make();
        foreach (var file in Directory.GetFiles(folder.Site, "*.html", SearchOption.AllDirectories))
        {
            var html = Html(file);
            Assert.All(html.QuerySelectorAll("script"), script => Assert.True(
                script.HasAttribute("src") || script.GetAttribute("type") == "application/ld+json"));
            Assert.Empty(html.QuerySelectorAll("[onerror],img[src=x]"));
            Assert.DoesNotContain('\u202E', html.DocumentElement.TextContent);
        }

        var story = Html(Path.Combine(folder.Day, "story-hisense.html"));
        // Tags in a manuscript are no text and are dropped by its reader; what is written as text stays text.
        Assert.Contains("alert(1)<b>", story.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(3)</script>", story.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(story.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Contains("<b>", json.RootElement.GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_and_feed_keep_the_days_that_are_there()
    {
        using var folder = new EpaperFolder();
        folder.Make();
        folder.Edit("seeds/a2/edition.yaml", "date: 2026-01-20", "date: 2026-01-21");
        folder.Make(address: "https://paper.example/");
        Assert.Equal(["2026-01-21/index.html", "2026-01-20/index.html"], Html(Path.Combine(folder.Site, "index.html"))
            .QuerySelectorAll(".page-row h3 a, .month a").Select(link => link.GetAttribute("href")).Distinct()
            .OrderDescending(StringComparer.Ordinal));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(10, XDocument.Load(Path.Combine(folder.Site, "feed.xml")).Root!.Elements(atom + "entry").Count());
        Assert.Equal(12, XDocument.Load(Path.Combine(folder.Site, "sitemap.xml")).Root!.Elements().Count());
    }

    [Fact]
    public void Metadata_are_json_and_say_what_the_story_is()
    {
        using var folder = new EpaperFolder();
        folder.Make();
        var page = Html(Path.Combine(folder.Day, "story-hisense.html"));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("NewsArticle", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal("2026-01-20", json.RootElement.GetProperty("datePublished").GetString());
    }

    private static IDocument Html(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));
}
