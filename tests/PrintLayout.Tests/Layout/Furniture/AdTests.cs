using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Furniture;

/// <summary>Boxes for advertisements.</summary>
public sealed class AdTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly PageGrid Grid = new(TestPages.Master);
    private DiagnosticBag _findings = [];

    [Fact]
    public void A_missing_advertisement_keeps_its_place_with_its_measures_and_is_told()
    {
        var page = Make([Box("bank", 5, 8, 41, 60) with { Size = Located("半通栏") }], [new AdReference(Located("bank"), null)]);
        var area = Grid.Area(new IndexRange(5, 8), new IndexRange(41, 60));
        // 495 pt = 174.6 mm, 240 pt = 84.7 mm.
        Assert.Equal(["广告", "半通栏　174.6×84.7 mm"], Texts(page));
        Assert.Equal(area, page.Page.Items.OfType<StrokedRect>().Single(item => item.Role == ItemRole.Advertisement).Area);
        Assert.Equal(area, page.Page.Items.OfType<FilledRect>().Single(item => item.Role == ItemRole.Background).Area);
        var told = Assert.Single(_findings);
        Assert.Equal((DiagnosticCodes.AdMissing, DiagnosticSeverity.Warning, "edition.yaml"), (told.Code, told.Severity, told.Span.File));
    }

    [Fact]
    public void A_box_for_which_the_page_lists_nothing_is_told_where_it_stands()
    {
        Make([Box("bank", 5, 8, 41, 60)], []);
        Assert.Equal((DiagnosticCodes.AdMissing, "page.yaml"), (_findings[0].Code, _findings[0].Span.File));
    }

    [Theory]
    [InlineData(BorderForm.None, 0)]
    [InlineData(BorderForm.Frame, 1)]
    [InlineData(BorderForm.ThickThin, 2)]
    public void A_box_has_the_border_that_it_asks_for(BorderForm border, int lines) => Assert.Equal(
        lines,
        Make([Box("bank", 5, 8, 41, 60) with { Border = border }], []).Page.Items.OfType<StrokedRect>()
            .Count(item => item.Role == ItemRole.Advertisement));

    [Theory]
    [InlineData(1, 1, 41, 41)]
    [InlineData(1, 1, 41, 42)]
    [InlineData(1, 1, 41, 110)]
    [InlineData(1, 8, 41, 42)]
    public void The_words_stay_in_a_box_of_any_shape(int firstColumn, int lastColumn, int firstRow, int lastRow)
    {
        var page = Make([Box("bank", firstColumn, lastColumn, firstRow, lastRow) with { Size = Located("双通栏跨版广告位") }], []);
        var area = Grid.Area(new IndexRange(firstColumn, lastColumn), new IndexRange(firstRow, lastRow));
        var runs = TestPages.Runs(page, ItemRole.Advertisement);
        Assert.NotEmpty(runs);
        Assert.All(runs, run =>
        {
            Assert.True(run.Origin.X >= area.X && run.Origin.X + run.Glyphs[^1].X + run.Size <= area.Right + new Pt(10));
            Assert.True(run.Origin.Y - run.Size.Scale(88, 100) >= area.Y && run.Origin.Y <= area.Bottom);
        });
        Assert.All(_findings, finding => Assert.Equal(DiagnosticCodes.AdMissing, finding.Code));
    }

    [Fact]
    public void No_story_rule_runs_through_a_flat_advertisement()
    {
        ModuleSpec[] modules = [TestPages.Module("a", 1, 1, 1, 2), TestPages.Module("b", 1, 1, 4, 5)];
        Assert.Single(Make([], [], modules).Page.Items, item => item.Role == ItemRole.Rule);
        Assert.DoesNotContain(Make([Box("bank", 1, 1, 3, 3)], [], modules).Page.Items, item => item.Role == ItemRole.Rule);
    }

    [Fact]
    public void What_cannot_be_is_told()
    {
        Told(DiagnosticCodes.ModulesOverlap, [Box("bank", 1, 2, 2, 10)], []);
        Told(DiagnosticCodes.ModulesOverlap, [Box("bank", 3, 5, 41, 60), Box("car", 5, 8, 60, 70)], []);
        Told(DiagnosticCodes.ModuleOffPage, [Box("bank", 7, 9, 41, 60)], []);
        Told(DiagnosticCodes.ModuleOffPage, [Box("bank", 7, 8, 100, 111)], []);
        Told(DiagnosticCodes.AdNotPlaced, [], [new AdReference(Located("bank"), null)]);
    }

    [Fact]
    public void An_advertisement_may_stand_in_the_corner_that_a_module_leaves()
    {
        var module =
            TestPages.Module("a", 1, 4, 1, 40) with { Cut = new CutSpec(new IndexRange(3, 4), new IndexRange(21, 40), SourceSpan.None) };
        Assert.True(Check([Box("bank", 3, 4, 22, 40)], [], module));
        Assert.False(Check([Box("bank", 3, 4, 20, 40)], [], module));
    }

    private void Told(string code, ImmutableArray<AdSpec> boxes, ImmutableArray<AdReference> ads)
    {
        _findings = [];
        Assert.False(Check(boxes, ads, TestPages.Module("a", 1, 1, 1, 2)));
        Assert.Equal(code, Assert.Single(_findings).Code);
    }

    private bool Check(ImmutableArray<AdSpec> boxes, ImmutableArray<AdReference> ads, ModuleSpec module) => LayoutCheck.Check(
        TestPages.Page("a") with { Ads = ads }, TestPages.Layout(module) with { Ads = boxes }, Stories("a"), _findings);

    private MadePage Make(ImmutableArray<AdSpec> boxes, ImmutableArray<AdReference> ads, params ModuleSpec[] modules)
    {
        if (modules.Length == 0) modules = [TestPages.Module("a", 1, 1, 1, 2)];
        string[] ids = [.. modules.Select(module => module.Article.Value)];
        var edition = new Edition("edition.yaml", Located("样报"), new DateOnly(2026, 2, 17), "zh-Hans", []);
        return PageMaker.Make(edition, TestPages.Page(ids) with { Ads = ads }, TestPages.Layout(modules) with { Ads = boxes }, Stories(ids),
            pages.Fonts, TestPages.ButWhite(_findings))!;
    }

    private static Dictionary<string, Article> Stories(params string[] ids) =>
        ids.ToDictionary(id => id, id => TestPages.Article(id, TestPages.Paragraph(new string('新', 24))), StringComparer.Ordinal);

    private static string[] Texts(MadePage page) => [.. TestPages.Runs(page, ItemRole.Advertisement).Select(run => run.Text)];

    private static AdSpec Box(string id, int firstColumn, int lastColumn, int firstRow, int lastRow) => new(
        new Located<string>(id, TestPages.At("page.yaml", 9)), new IndexRange(firstColumn, lastColumn), new IndexRange(firstRow, lastRow),
        null, BorderForm.Frame, TestPages.At("page.yaml", 9));

    private static Located<string> Located(string value) => new(value, TestPages.At("edition.yaml", 1));
}
