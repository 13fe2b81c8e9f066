using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Furniture;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Testing;

namespace PrintLayout.Tests.Layout.Furniture;

/// <summary>The nameplate on the broadsheet grid without folio: 114 rows from 79.370 pt on.</summary>
public sealed class NameplateTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly NameplateText Full = new()
    {
        Issue = Located("12345"),
        Cn = Located("11-0078"),
        Website = Located("www.example.cn"),
        Lines = [Located("代号1-97")],
    };

    private DiagnosticBag _findings = [];

    [Fact]
    public void A_page_without_folio_has_its_rows_in_the_type_area_and_the_baselines_where_they_were()
    {
        var (with, without) = (new PageGrid(TestPages.Master), new PageGrid(TestPages.Master.WithoutFolio()));
        Assert.Equal(with.FolioBand.Y, without.TypeArea.Y);
        Assert.Equal(with.TypeArea.Bottom, without.TypeArea.Bottom);
        Assert.Equal(with.RowTop(1), without.RowTop(5));
    }

    [Fact]
    public void Ears_say_the_day_and_the_issue()
    {
        var page = Make(Place(14, 1, 8, NameplateForm.Ears), Full);
        var texts = Texts(page);
        Assert.Equal(
            [
                "样报", "2026年2月", "17", "星期二", "农历丙午年正月初一",
                "第12345期", "今日8版", "国内统一连续出版物号", "CN 11-0078", "代号1-97", "www.example.cn",
            ],
            texts);
        Assert.Empty(_findings);
        PageSnapshot.Verify(page.Page);
    }

    [Fact]
    public void A_strip_says_the_same_in_lines()
    {
        var texts = Texts(Make(Place(12, 1, 4, NameplateForm.Strip), Full));
        Assert.Equal(
            ["2026年2月17日", "星期二", "农历丙午年正月初一", "第12345期", "今日8版", "国内统一连续出版物号CN 11-0078", "代号1-97", "www.example.cn"],
            texts.Where(text => text != "样报"));
        Assert.Empty(_findings);
    }

    [Fact]
    public void The_name_stands_in_the_middle_of_its_cells()
    {
        var page = Make(Place(14, 1, 8, NameplateForm.Ears), Full);
        var name = TestPages.Runs(page, ItemRole.Nameplate)[0];
        // Two characters of 30 pt about the middle of 999 pt.
        Assert.Equal(Grid.TypeArea.X + new Pt(499_500 - 30_000), name.Origin.X);
        var ear = Frames(page)[0].Area;
        // The em box: 0.88 above the baseline.
        Assert.Equal(ear.Y + (ear.Height - new Pt(30_000)) / 2 + new Pt(26_400), name.Origin.Y);
    }

    [Fact]
    public void Ears_are_a_base_column_wide_and_end_half_a_row_above_the_rules()
    {
        var page = Make(Place(14, 1, 8, NameplateForm.Ears), Full);
        var ears = Frames(page);
        var rules = page.Page.Items.OfType<FilledRect>().Where(item => item.Role == ItemRole.Nameplate).Select(item => item.Area).ToArray();
        Assert.Equal([2_000, 300], rules.Select(rule => rule.Height.Milli));
        Assert.Equal(Grid.RowTop(15) - new Pt(6_000), rules[1].Bottom);
        Assert.All(ears, ear => Assert.Equal(
            (Grid.TypeArea.Y, Grid.ColumnWidth, rules[0].Y - new Pt(6_000)), (ear.Area.Y, ear.Area.Width, ear.Area.Bottom)));
        Assert.Equal((Grid.TypeArea.X, Grid.TypeArea.Right), (ears[0].Area.X, ears[1].Area.Right));
    }

    [Fact]
    public void All_of_it_stays_in_its_cells()
    {
        foreach (var place in new[] { Place(14, 1, 8, NameplateForm.Ears), Place(14, 3, 8, NameplateForm.Ears),
            Place(12, 1, 4, NameplateForm.Strip), Place(12, 5, 8, NameplateForm.Strip) })
        {
            var area = Grid.Area(place.Columns, new IndexRange(1, place.Rows));
            Assert.All(TestPages.Runs(Make(place, Full), ItemRole.Nameplate), run =>
            {
                Assert.InRange(run.Origin.X.Milli, area.X.Milli, area.Right.Milli);
                Assert.InRange(run.Origin.Y.Milli, area.Y.Milli, area.Bottom.Milli);
            });
        }

        Assert.Empty(_findings);
    }

    [Fact]
    public void A_page_may_say_more_than_its_edition_and_turn_the_lunar_date_off()
    {
        var own = new NameplateText { Name = Located("样报周刊"), Issue = Located("总第9期"), Pages = 4, Lunar = false };
        var texts = Texts(Make(Place(14, 1, 8, NameplateForm.Ears), Full, own));
        Assert.Equal(
            ["样报周刊", "2026年2月", "17", "星期二", "总第9期", "今日4版", "国内统一连续出版物号", "CN 11-0078", "代号1-97", "www.example.cn"],
            texts);
    }

    [Fact]
    public void A_day_without_a_lunar_date_is_told_unless_none_is_wanted()
    {
        Make(Place(14, 1, 8, NameplateForm.Ears), Full, date: new DateOnly(2200, 1, 1));
        Assert.Equal(DiagnosticCodes.LunarDateUnknown, Assert.Single(_findings).Code);
        _findings = [];
        Make(Place(14, 1, 8, NameplateForm.Ears), Full with { Lunar = false }, date: new DateOnly(2200, 1, 1));
        Assert.Empty(_findings);
    }

    [Theory]
    [InlineData(3, 1, 8, NameplateForm.Ears, DiagnosticCodes.ModuleTooSmall)]
    [InlineData(14, 1, 2, NameplateForm.Ears, DiagnosticCodes.HeadlineTooWide)]
    [InlineData(2, 1, 4, NameplateForm.Strip, DiagnosticCodes.ModuleTooSmall)]
    public void A_nameplate_too_small_for_its_text_is_told(int rows, int first, int last, NameplateForm form, string code)
    {
        Make(Place(rows, first, last, form), Full);
        Assert.Contains(_findings, finding => finding.Code == code && finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_module_over_the_nameplate_is_told_and_one_beside_it_is_not()
    {
        var place = Place(12, 1, 6, NameplateForm.Strip);
        Assert.False(Check(place, TestPages.Module("a", 1, 8, 12, 40)));
        Assert.Equal(DiagnosticCodes.ModulesOverlap, Assert.Single(_findings).Code);
        Assert.True(Check(place, TestPages.Module("a", 7, 8, 1, 114)));
        Assert.True(Check(place, TestPages.Module("a", 1, 8, 13, 114)));
        // The corner that a module leaves open is a lower one, so no cut helps here.
        Assert.False(Check(place, TestPages.Module("a", 5, 8, 1, 114) with
        {
            Cut = new CutSpec(new IndexRange(5, 6), new IndexRange(20, 114), SourceSpan.None),
        }));
    }

    [Theory]
    [InlineData("A1", true)]
    [InlineData("A12", false)]
    [InlineData("特7", true)]
    [InlineData("封底", true)] // no number: the first page of its edition
    public void A_page_with_an_odd_number_is_a_right_hand_page(string name, bool isOdd)
    {
        var page = TestPages.Page() with { Name = Located(name) };
        Assert.Equal(isOdd, PageSide.IsRight(new Edition("e", Located("样报"), default, "zh-Hans", [page]), page));
    }

    [Fact]
    public void The_folio_of_an_odd_page_is_mirrored_when_the_master_says_so()
    {
        var grid = new PageGrid(TestPages.Master);
        var master = TestPages.Master with { FolioMirror = true };
        var page = TestPages.Page("a") with { Name = Located("A3") };
        var odd = TestPages.Runs(Make(TestPages.Layout(TestPages.Module("a", 1, 1, 5, 6)) with { Master = master }, page), ItemRole.Folio);
        Assert.Equal(["A3", "要闻", "样报", "2026年2月17日　星期二"], odd.Select(run => run.Text));
        Assert.Equal(grid.FolioBand.X, odd[3].Origin.X);
        Assert.True(odd[1].Origin.X < odd[0].Origin.X);
        Assert.InRange(odd[0].Origin.X.Milli, grid.FolioBand.Right.Milli - 12_000, grid.FolioBand.Right.Milli);
        var even = TestPages.Runs(
            Make(TestPages.Layout(TestPages.Module("a", 1, 1, 5, 6)) with { Master = master }, TestPages.Page("a")), ItemRole.Folio);
        Assert.Equal(grid.FolioBand.X, even[0].Origin.X);
    }

    private static PageGrid Grid { get; } = new(TestPages.Master.WithoutFolio());

    private static NameplateSpec Place(int rows, int first, int last, NameplateForm form) =>
        new(rows, new IndexRange(first, last), form, TestPages.At("master.yaml", 1));

    private static PageLayout Layout(NameplateSpec place, ModuleSpec module) => TestPages.Layout(module) with
    {
        Furniture = PageFurniture.Nameplate,
        Master = TestPages.Master.WithoutFolio() with { Nameplate = place },
    };

    private static string[] Texts(MadePage page) => [.. TestPages.Runs(page, ItemRole.Nameplate).Select(run => run.Text)];

    private static ImmutableArray<StrokedRect> Frames(MadePage page) =>
        [.. page.Page.Items.OfType<StrokedRect>().Where(item => item.Role == ItemRole.Nameplate)];

    private static Located<string> Located(string value) => new(value, TestPages.At("edition.yaml", 1));

    private bool Check(NameplateSpec place, ModuleSpec module) => LayoutCheck.Check(
        TestPages.Page("a"), Layout(place, module), new Dictionary<string, Article> { ["a"] = Story }, _findings);

    private static Article Story => TestPages.Article("a", TestPages.Paragraph(new string('新', 24)));

    private MadePage Make(NameplateSpec place, NameplateText text, NameplateText? own = null, DateOnly? date = null) =>
        Make(Layout(place, TestPages.Module("a", 1, 1, 20, 21)), TestPages.Page("a") with { Nameplate = own, Section = null }, text, date);

    private MadePage Make(PageLayout layout, EditionPage page, NameplateText? text = null, DateOnly? date = null)
    {
        var edition = new Edition("edition.yaml", Located("样报"), date ?? new DateOnly(2026, 2, 17), "zh-Hans", [])
        {
            ListedPages = 8,
            Nameplate = text,
        };
        return PageMaker.Make(
            edition, page, layout, new Dictionary<string, Article> { ["a"] = Story }, pages.Fonts, TestPages.ButWhite(_findings))!;
    }
}
