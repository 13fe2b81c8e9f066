using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Validation;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>Folio, section labels and figures.</summary>
public sealed class FurnitureTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly PageGrid Grid = new(TestPages.Master);
    private readonly DiagnosticBag _findings = [];

    [Theory]
    [InlineData(2026, 1, 20, "2026年1月20日　星期二")]
    [InlineData(2026, 11, 1, "2026年11月1日　星期日")]
    [InlineData(2024, 2, 29, "2024年2月29日　星期四")]
    public void The_date_is_written_as_papers_write_it(int year, int month, int day, string text)
    {
        var dates = LanguageRegistry.Default.Dates;
        Assert.Equal(text, $"{dates.Day(new DateOnly(year, month, day))}　{dates.Weekday(new DateOnly(year, month, day))}");
    }

    [Fact]
    public void The_folio_stands_on_one_baseline_in_its_band_from_edge_to_edge()
    {
        var folio = TestPages.Runs(
            Make(TestPages.Module("a", 1, 1, 1, 1), TestPages.Article("a", TestPages.Paragraph("新闻"))), ItemRole.Folio);
        Assert.Equal(["A2", "要闻", "样报", "2026年1月20日　星期二"], folio.Select(run => run.Text));
        Assert.Single(folio.Select(run => run.Origin.Y).Distinct());
        Assert.Equal(Grid.FolioBand.X, folio[0].Origin.X);
        Assert.InRange(folio[0].Origin.Y.Milli, Grid.FolioBand.Y.Milli, Grid.FolioBand.Bottom.Milli);
        // 18 pt wide in the middle of 999 pt.
        Assert.Equal(Grid.FolioBand.X + new Pt(490_500), folio[2].Origin.X);
        Assert.Equal(Grid.FolioBand.Right, folio[3].Origin.X + folio[3].Glyphs[^1].X + new Pt(9_000));
    }

    [Fact]
    public void The_folio_ends_in_a_thick_and_a_thin_rule_half_a_row_above_the_type_area()
    {
        var page = Make(TestPages.Module("a", 1, 1, 1, 1), TestPages.Article("a", TestPages.Paragraph("新闻")));
        var rules = page.Page.Items.OfType<FilledRect>().Where(item => item.Role == ItemRole.Folio).Select(item => item.Area).ToArray();
        // 2 pt, 1.5 pt of white, 0.3 pt.
        Assert.Equal([2_000, 300], rules.Select(rule => rule.Height.Milli));
        Assert.Equal(Grid.TypeArea.Y - new Pt(6_000), rules[1].Bottom);
        Assert.Equal(new Pt(1_500), rules[1].Y - rules[0].Bottom);
        Assert.All(rules, rule => Assert.Equal((Grid.TypeArea.X, Grid.TypeArea.Width), (rule.X, rule.Width)));
    }

    [Fact]
    public void A_label_takes_the_rows_that_its_bar_needs()
    {
        var article = Labelled("热点透视");
        using var context = pages.Context(_findings, TestPages.With(StyleNames.Label, style => style with { Rows = 0 }));
        Assert.Equal(2, new LabelSetter(context).RowsOf(article));
        Assert.Equal(0, new LabelSetter(context).RowsOf(article with { Section = null }));
    }

    [Fact]
    public void A_label_is_a_bar_flush_left_with_a_rule_from_there_on_and_text_below()
    {
        var page = Make(TestPages.Module("a", 3, 4, 1, 4), Labelled("热点透视"));
        var bar = page.Page.Items.OfType<FilledRect>().Single(item => item.Role == ItemRole.Label).Area;
        // Four characters of 15 pt and half of one on each side.
        Assert.Equal(new PtRect(Grid.ColumnLeft(3), Grid.RowTop(1), new Pt(75_000), new Pt(22_000)), bar);
        var rule = page.Page.Items.OfType<FilledRect>().Single(item => item.Role == ItemRole.Rule).Area;
        Assert.Equal((bar.Right, bar.Bottom, Grid.ColumnLeft(4) + Grid.ColumnWidth), (rule.X, rule.Bottom, rule.Right));
        Assert.Equal(Grid.RowTop(3) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[0].Origin.Y);
    }

    [Fact]
    public void A_label_wider_than_its_module_is_told_and_gets_no_rule()
    {
        var page = Make(TestPages.Module("a", 1, 1, 1, 4), Labelled("热点透视热点透视"));
        Assert.Contains(_findings, finding => finding.Code == DiagnosticCodes.HeadlineTooWide);
        Assert.DoesNotContain(page.Page.Items, item => item.Role == ItemRole.Rule);
    }

    [Theory]
    [InlineData(true, PinyinPlace.Auto, false)]
    [InlineData(false, PinyinPlace.Auto, true)]
    [InlineData(true, PinyinPlace.Above, true)]
    [InlineData(false, PinyinPlace.Beside, false)]
    public void Pinyin_stands_beside_a_bar_and_above_a_label_without_one(bool hasBar, PinyinPlace place, bool isAbove)
    {
        var style = TestPages.With(StyleNames.Label, label => label with { Bar = hasBar ? label.Bar : null, Pinyin = place });
        var article = Labelled("热点透视", "redian toushi");
        var page = pages.Make(_findings, TestPages.Layout(TestPages.Module("a", 3, 4, 1, 5)) with { Style = style }, article);
        var label = TestPages.Runs(page, ItemRole.Label);
        Assert.Equal("热点透视", label[0].Text);
        Assert.Equal("redian toushi", string.Concat(label.Skip(1).Select(run => run.Text)));
        var (left, right) = (label[1].Origin.X, label[^1].Origin.X + label[^1].Glyphs[^1].X);
        if (isAbove)
        {
            // 12 pt of pinyin and 22 of label are three rows; the label's four characters of 15 pt start half of one from the left.
            var middle = Grid.ColumnLeft(3) + new Pt(7_500 + 30_000);
            Assert.InRange(left.Milli, Grid.ColumnLeft(3).Milli, middle.Milli - 20_000);
            Assert.InRange((left + right - middle * 2).Milli, -6_000, 0);
            Assert.True(label[1].Origin.Y < Grid.RowTop(2) && label[0].Origin.Y > Grid.RowTop(2));
            Assert.Equal(Grid.RowTop(4) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[0].Origin.Y);
        }
        else
        {
            Assert.True(left > label[0].Origin.X + new Pt(60_000));
            Assert.Equal(Grid.RowTop(3) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[0].Origin.Y);
        }

        Assert.Equal(0, InkFindings.Report(page.Page, _findings));
    }

    [Fact]
    public void Pinyin_wider_than_its_label_has_the_label_in_its_middle()
    {
        var style = TestPages.With(StyleNames.Label, label => label with { Bar = null });
        var article = Labelled("热点", "redian toushi ziliao");
        var page = pages.Make(_findings, TestPages.Layout(TestPages.Module("a", 3, 4, 1, 5)) with { Style = style }, article);
        var label = TestPages.Runs(page, ItemRole.Label);
        Assert.Equal(Grid.ColumnLeft(3) + new Pt(7_500), label[1].Origin.X);
        Assert.True(label[0].Origin.X > label[1].Origin.X + new Pt(15_000));
    }

    [Fact]
    public void A_figure_keeps_its_rows_and_text_starts_below_it()
    {
        var module = TestPages.Module("a", 1, 2, 1, 20) with { Figures = [Place(1, 2, 12, FigurePlace.Top)] };
        var page = Make(module, Story(Figure("说明", "■ 制图")));
        var frame = page.Page.Items.OfType<StrokedRect>().Single().Area;
        // From the ink of a first line to two caption rows and one of white above the text.
        Assert.Equal(
            PtRect.FromEdges(Grid.ColumnLeft(1), Grid.RowTop(1) + new Pt(1_500), Grid.ColumnLeft(3) - new Pt(9_000), Grid.RowTop(10)),
            frame);
        Assert.Equal(Grid.RowTop(13) + new Pt(9_420), TestPages.Runs(page, ItemRole.Body)[0].Origin.Y);
        Assert.InRange(TestPages.Runs(page, ItemRole.Caption).Single().Origin.Y.Milli, frame.Bottom.Milli, Grid.RowTop(13).Milli);
        Assert.DoesNotContain(_findings, finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_figure_at_the_foot_ends_its_legs_early_and_stays_in_the_module()
    {
        var module = TestPages.Module("a", 1, 2, 1, 20) with { Figures = [Place(2, 2, 12, FigurePlace.Foot)] };
        var page = Make(module, Story(Figure("说明", null)));
        var frame = page.Page.Items.OfType<StrokedRect>().Single().Area;
        Assert.Equal(Grid.RowTop(10), frame.Y);
        Assert.True(TestPages.Runs(page, ItemRole.Caption).Single().Origin.Y < Grid.RowTop(21));
        Assert.All(
            TestPages.Runs(page, ItemRole.Body).Where(run => run.Origin.X > Grid.ColumnLeft(2)),
            run => Assert.True(run.Origin.Y < Grid.RowTop(9)));
    }

    [Fact]
    public void A_place_too_flat_for_a_figure_is_told() =>
        Told(Place(1, 2, 3, FigurePlace.Top), [Figure("说明", "■ 制图")], DiagnosticCodes.ModuleTooSmall);

    [Fact]
    public void A_figure_without_a_place_a_place_without_a_figure_and_a_second_figure_are_told()
    {
        Told(null, [Figure(null, null)], DiagnosticCodes.FigureNotPlaced);
        Told(Place(1, 2, 12, FigurePlace.Top), [], DiagnosticCodes.FigureNotPlaced);
        Told(Place(1, 2, 12, FigurePlace.Top), [Figure(null, null), Figure(null, null)], DiagnosticCodes.FigureNotPlaced);
    }

    [Fact]
    public void A_figure_half_below_the_head_and_half_beside_it_is_told()
    {
        var head = new HeadSpec { Span = new IndexRange(1, 1) };
        Told(Place(1, 2, 12, FigurePlace.Top), [Figure(null, null)], DiagnosticCodes.BadValue, head);
    }

    private void Told(FigureSpec? place, ImmutableArray<Figure> figures, string code, HeadSpec? head = null)
    {
        var findings = new DiagnosticBag();
        var module = TestPages.Module("a", 1, 2, 1, 24) with { Figures = place is null ? [] : [place] };
        pages.Make(findings, TestPages.Layout(head is null ? module : module with { Head = head }), Story() with { Figures = figures });
        Assert.Equal([code], findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.Code));
    }

    private MadePage Make(ModuleSpec module, Article article) => pages.Make(_findings, TestPages.Layout(module), article);

    private static Article Labelled(string label, string? pinyin = null) => TestPages.Article("a", TestPages.Paragraph("新闻")) with
    {
        Section = new SectionLabel(TestPages.Text(label), pinyin is null ? null : TestPages.Text(pinyin)),
    };

    private static Article Story(params Figure[] figures) =>
        TestPages.Article("a", TestPages.Paragraph(new string('新', 160))) with { Figures = [.. figures] };

    [Theory]
    // Rows of 12 pt: a leading of 10 pt leaves 4 pt more to the picture above two lines, one of 15 pt takes 6 from it.
    [InlineData(10, 4), InlineData(12, 0), InlineData(15, -6)]
    public void Caption_and_credit_stand_at_their_leading(int leading, int taller)
    {
        var style = TestPages.With(StyleNames.Caption, type => type with { Leading = new Pt(leading * 1000) });
        style = style with
        {
            Styles = style.Styles.SetItem(StyleNames.Credit, style.Styles[StyleNames.Credit] with { Leading = new Pt(leading * 1000) }),
        };
        foreach (var place in new[] { FigurePlace.Top, FigurePlace.Foot })
        {
            var (standard, lines) = Set(TestPages.Style, place);
            var (frame, ownLines) = Set(style, place);
            Assert.Equal(standard.Height + new Pt(taller * 1000), frame.Height);
            Assert.Equal(12_000, (lines[1] - lines[0]).Milli);
            Assert.Equal(leading * 1000, (ownLines[1] - ownLines[0]).Milli);
        }

        (PtRect Frame, Pt[] Lines) Set(HouseStyle house, FigurePlace place)
        {
            using var context = pages.Context(_findings, house);
            var items = new PageItems();
            var area = new PtRect(Pt.Zero, Pt.Zero, new Pt(200_000), new Pt(240_000));
            new FigureSetter(context).Set(items, Figure("说明", "摄影"), "a", area, place);
            var lines = items.All.OfType<GlyphRun>().Where(run => run.Role is ItemRole.Caption or ItemRole.Credit);
            return (items.All.OfType<StrokedRect>().Single().Area, [.. lines.Select(run => run.Origin.Y)]);
        }
    }

    private static Figure Figure(string? caption, string? credit) => new(
        "chart", null, null, caption is null ? null : TestPages.Text(caption), credit is null ? null : TestPages.Text(credit),
        TestPages.At("a.md", 3));

    private static FigureSpec Place(int first, int last, int rows, FigurePlace place) =>
        new(new IndexRange(first, last), rows, place, TestPages.At("page.yaml", 5));
}
