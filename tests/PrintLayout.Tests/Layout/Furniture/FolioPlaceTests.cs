using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Tests.Layout.Furniture;

/// <summary>Folios at the foot and at the outer edge of a page.</summary>
public sealed class FolioPlaceTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_folio_at_the_foot_stands_below_the_type_area_with_its_rules_above_it()
    {
        var master = TestPages.Master with { Folio = FolioPlace.Foot };
        var (grid, head) = (new PageGrid(master), new PageGrid(TestPages.Master));
        Assert.Equal((head.FolioBand.Y, grid.TypeArea.Bottom), (grid.TypeArea.Y, grid.FolioBand.Y));
        var page = Make(master, "A2");
        var rules = page.Page.Items.OfType<FilledRect>().Where(item => item.Role == ItemRole.Folio).OrderBy(item => item.Area.Y).ToArray();
        // Thin, then thick, half a row below the type area.
        Assert.Equal([300, 2_000], rules.Select(rule => rule.Area.Height.Milli));
        Assert.Equal(grid.TypeArea.Bottom + new Pt(6_000), rules[0].Area.Y);
        var folio = TestPages.Runs(page, ItemRole.Folio);
        Assert.Equal(["A2", "要闻", "样报", "2026年1月20日　星期二", "责编：沈墨"], folio.Select(run => run.Text));
        Assert.All(folio, run => Assert.InRange(run.Origin.Y.Milli, rules[1].Area.Bottom.Milli, grid.FolioBand.Bottom.Milli));
        Assert.Empty(_findings);
    }

    [Theory]
    [InlineData("A2", true)]
    [InlineData("A3", false)]
    public void A_folio_at_the_edge_stands_in_the_outer_margin_and_takes_no_rows(string name, bool isLeft)
    {
        var master = TestPages.Master with { Folio = FolioPlace.Edge, FolioRows = 0, FolioMirror = true };
        var grid = new PageGrid(master);
        var page = Make(master, name);
        var folio = TestPages.Runs(page, ItemRole.Folio);
        Assert.Equal(
            $"{name}要闻样报2026年1月20日　星期二责编：沈墨".Replace("　", string.Empty),
            string.Concat(folio.Select(run => run.Text)).Replace("　", string.Empty));
        Assert.All(folio, run =>
        {
            var (left, right) = isLeft ? (grid.Boxes.Trim.X, grid.TypeArea.X) : (grid.TypeArea.Right, grid.Boxes.Trim.Right);
            Assert.InRange(run.Origin.X.Milli, left.Milli, right.Milli);
            Assert.InRange(run.Origin.Y.Milli, grid.TypeArea.Y.Milli, grid.TypeArea.Bottom.Milli);
        });
        Assert.Empty(_findings);
    }

    [Fact]
    public void A_folio_too_long_for_its_edge_is_told()
    {
        var master = TestPages.Master with { Folio = FolioPlace.Edge, FolioRows = 0 };
        Make(master, "A2", new string('责', 200));
        Assert.Contains(_findings, finding => finding is { Code: DiagnosticCodes.ModuleTooSmall, Severity: DiagnosticSeverity.Error });
    }

    private MadePage Make(PageMaster master, string name, string editors = "责编：沈墨")
    {
        Located<string> At(string text) => new(text, TestPages.At("edition.yaml", 1));
        var page = TestPages.Page("a") with { Name = At(name), Editors = At(editors) };
        var edition = new Edition("edition.yaml", At("样报"), new DateOnly(2026, 1, 20), "zh-Hans", [page]);
        var stories = new Dictionary<string, Article> { ["a"] = TestPages.Article("a", TestPages.Paragraph("新闻新闻新闻")) };
        var layout = TestPages.Layout(TestPages.Module("a", 1, 1, 5, 6)) with { Master = master };
        return PageMaker.Make(edition, page, layout, stories, pages.Fonts, TestPages.ButWhite(_findings))!;
    }
}
