using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Tests.Layout;

/// <summary>What a place on the page cannot set is named.</summary>
public sealed class UnsetTextTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void Parts_of_a_head_that_a_brief_does_not_set_are_named()
    {
        var full = TestPages.Article("a", TestPages.Paragraph("新闻")) with
        {
            Kicker = TestPages.Text("引题"),
            Deck = TestPages.Text("副题"),
            Standfirst = TestPages.Text("提要"),
            Section = new SectionLabel(TestPages.Text("要闻"), null),
        };
        var plain = TestPages.Article("b", TestPages.Paragraph("新闻"));
        var module = TestPages.Module("a", 1, 1, 1, 20) with { Briefs = [TestName("a"), TestName("b")] };
        pages.Make(_findings, TestPages.Layout(module), full, plain);
        var told = _findings.Where(finding => finding.Code == DiagnosticCodes.NotInBriefs).Select(finding => finding.Message).ToList();
        Assert.Equal(4, told.Count);
        Assert.All(["section", "kicker", "deck", "standfirst"], part => Assert.Contains(told, message => message.Contains(part)));
    }

    [Theory]
    [InlineData(BylinePlace.Head, 0)]
    [InlineData(BylinePlace.Tail, 2)]
    public void Briefs_are_signed_all_or_none(BylinePlace place, int count)
    {
        Article[] briefs = [Brief("a"), Brief("b")];
        var module = TestPages.Module("a", 1, 1, 1, 20) with
        {
            Briefs = [TestName("a"), TestName("b")],
            Head = new HeadSpec { Form = HeadForm.None, Byline = place },
        };
        var page = pages.Make(_findings, TestPages.Layout(module), briefs);
        Assert.Equal(count, TestPages.Runs(page, ItemRole.Byline).Select(run => run.Story).Distinct().Count());

        static Article Brief(string id) => TestPages.Article(id, TestPages.Paragraph("新闻。")) with
        {
            Bylines = [new Byline(TestPages.Text("甲乙"), false)],
        };
    }

    [Fact]
    public void Section_and_editors_of_a_page_without_folio_are_named()
    {
        var page = TestPages.Page("a") with { Editors = TestName("沈墨") };
        Make(page, PageFurniture.None);
        Assert.Equal(2, _findings.Count(finding => finding.Code == DiagnosticCodes.NoFolioForText));
        Make(page with { Section = null, Editors = null }, PageFurniture.None);
        Make(page, PageFurniture.Folio);
        Assert.Equal(2, _findings.Count(finding => finding.Code == DiagnosticCodes.NoFolioForText));
        Make(page with { Section = null, Editors = null, Nameplate = new NameplateText() }, PageFurniture.Folio);
        Assert.Equal(3, _findings.Count(finding => finding.Code == DiagnosticCodes.NoFolioForText));
    }

    [Fact]
    public void A_folio_without_rows_sets_nothing_and_says_so()
    {
        Make(TestPages.Page("a") with { Editors = TestName("沈墨") }, PageFurniture.Folio, folioRows: 0);
        Assert.Equal(2, _findings.Count(finding => finding.Code == DiagnosticCodes.NoFolioForText));
    }

    [Fact]
    public void A_standfirst_beside_a_vertical_head_is_named()
    {
        var full = TestPages.Article("a", TestPages.Paragraph("新闻")) with { Standfirst = TestPages.Text("提要") };
        var module = TestPages.Module("a", 1, 1, 5, 20);
        var vertical = module with { Head = new HeadSpec { Form = HeadForm.Vertical } };
        pages.Make(_findings, TestPages.Layout(vertical), full);
        var told = Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.NoStandfirstInVerticalHead);
        Assert.Contains("standfirst of a", told.Message);
        pages.Make(_findings, TestPages.Layout(vertical), full with { Standfirst = null });
        pages.Make(_findings, TestPages.Layout(module), full);
        Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.NoStandfirstInVerticalHead);
    }

    private void Make(EditionPage page, PageFurniture furniture, int folioRows = 4)
    {
        var edition = new Edition("edition.yaml", TestName("样报"), new DateOnly(2026, 2, 17), "zh-Hans", []);
        var master = furniture == PageFurniture.Folio ? TestPages.Master with { FolioRows = folioRows } : TestPages.Master.WithoutFolio();
        var layout = TestPages.Layout(TestPages.Module("a", 1, 1, 5, 20)) with { Furniture = furniture, Master = master };
        var story = TestPages.Article("a", TestPages.Paragraph("新闻"));
        var stories = new Dictionary<string, Article> { ["a"] = story };
        PageMaker.Make(edition, page, layout, stories, pages.Fonts, TestPages.ButWhite(_findings));
    }

    private static Located<string> TestName(string name) => new(name, TestPages.At("page.yaml", 1));
}
