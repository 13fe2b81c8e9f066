using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Tests.Layout;

/// <summary>Tables that are figures: their place, the rows that they need, what is said where they do not fit.</summary>
public sealed class TableFigureTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly string[][] Prices = [["品种", "价格"], ["猪肉", "28.5"], ["鸡蛋", "9.86"], ["大米", "1,086"]];

    [Fact]
    public void It_spans_the_columns_that_the_layout_gives_it()
    {
        var page = Made(Table(Prices), out var findings, new IndexRange(1, 2));
        Assert.Empty(findings);
        var rules = Rules(page);
        // Two columns of 13 em and a gutter of one, at 9 pt.
        Assert.All(rules, rule => Assert.Equal(new Pt(27 * 9_000), rule.Area.Width));
        Assert.Equal(3, rules.Length);
        var cells = Cells(page);
        Assert.Equal(8, cells.Length);
        // Numbers end with their widest part at the right edge, their points below one another.
        Assert.Equal(rules[0].Area.Right, cells.Max(cell => cell.Origin.X + cell.Width));
        Assert.Single(cells.Where(cell => cell.Text is "28.5" or "9.86").Select(cell => PointOf(page, cell)).Distinct());
    }

    [Fact]
    public void It_takes_the_rows_that_its_lines_need_and_text_runs_beside_and_below_it()
    {
        var page = Made(Table(Prices), out var findings, new IndexRange(2, 2));
        Assert.Empty(findings);
        // Four rows of 12 pt, 1.5 pt above and 10.5 below: five rows of the grid, or one more.
        Assert.InRange(Assert.Single(page.Report.Modules[0].FigureRows), 5, 6);
    }

    [Fact]
    public void Title_unit_rules_rows_and_notes_stand_one_below_the_other()
    {
        var content = Table(Prices) with
        {
            Title = TestPages.Text("本周价格"),
            Unit = TestPages.Text("单位：元"),
            Notes = [TestPages.Text("注：含税。"), TestPages.Text("来源：某局")],
        };
        var page = Made(content, out var findings, new IndexRange(1, 2));
        Assert.Empty(findings);
        var title = Assert.Single(Lines(page, ItemRole.ElementTitle));
        var notes = Lines(page, ItemRole.Caption);
        Assert.Equal(["单位：元", "注：含税。", "来源：某局"], notes.Select(note => note.Text));
        var rules = Rules(page);
        // The unit stands beside the title, which is in the middle.
        Assert.Equal(title.Origin.Y, notes[0].Origin.Y);
        Assert.Equal(rules[0].Area.Right, notes[0].Origin.X + notes[0].Width);
        Assert.InRange((title.Origin.X + (title.Width / 2) - (rules[0].Area.X + (rules[0].Area.Width / 2))).Milli, -1, 1);
        Assert.True(title.Origin.Y < rules[0].Area.Y);
        Assert.All(Cells(page), cell => Assert.InRange(cell.Origin.Y.Milli, rules[0].Area.Y.Milli, rules[^1].Area.Y.Milli));
        Assert.True(rules[^1].Area.Y < notes[1].Origin.Y && notes[1].Origin.Y < notes[2].Origin.Y);
    }

    [Fact]
    public void A_unit_without_room_beside_the_title_stands_below_it()
    {
        var content = Table(Prices) with { Title = TestPages.Text("本周主要农产品价格"), Unit = TestPages.Text("单位：元") };
        var page = Made(content, out _, new IndexRange(1, 1));
        Assert.True(Lines(page, ItemRole.Caption)[0].Origin.Y > Lines(page, ItemRole.ElementTitle)[0].Origin.Y);
    }

    [Fact]
    public void Rows_beyond_those_that_it_needs_open_it()
    {
        var tight = Made(Table(Prices), out _, new IndexRange(1, 2), rows: 5);
        var open = Made(Table(Prices), out var findings, new IndexRange(1, 2), rows: 6);
        Assert.Empty(findings);
        Assert.Equal(new Pt(12_000), Step(tight));
        // A row of 12 pt more between four rows.
        Assert.Equal(new Pt(15_000), Step(open));

        static Pt Step(MadePage page) => Cells(page)[2].Origin.Y - Cells(page)[0].Origin.Y;
    }

    [Fact]
    public void Too_few_rows_are_an_error_with_what_would_do()
    {
        Made(Table(Prices), out var findings, new IndexRange(1, 1), rows: 4);
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.ElementTooDeep, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Assert.Equal("the table of a needs 5 rows over column 1 and has 4; it is not set", finding.Message);
        Assert.Equal("give it 5 rows in the layout; or its first 2 rows fit (data-rows: 1-2)", Assert.Single(finding.Hints));
    }

    [Fact]
    public void What_the_finding_says_would_fit_fits()
    {
        Made(Table(Prices), out var five, new IndexRange(1, 1), rows: 5);
        Assert.Empty(five);
        Made(Table([.. Prices.Take(3)]), out var shorter, new IndexRange(1, 1), rows: 4);
        Assert.Empty(shorter);
    }

    [Fact]
    public void Far_too_many_rows_are_told()
    {
        Made(Table(Prices), out var findings, new IndexRange(1, 1), rows: 12);
        Assert.Equal(DiagnosticCodes.ElementLeavesWhite, Assert.Single(findings).Code);
        Assert.Contains("give it 5 to 6 rows", findings.Single().Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_too_wide_is_told_with_the_columns_that_hold_it()
    {
        string[] row = ["1,234.56", "2,345.67", "3,456.78", "4,567.89", "5,678.90"];
        Made(Table([["甲", "乙", "丙", "丁", "戊"], row]), out var findings, new IndexRange(1, 1));
        var finding = Assert.Single(findings, found => found.Code == DiagnosticCodes.TableTooWide);
        Assert.Contains("give it columns 1-2", finding.Hints[0], StringComparison.Ordinal);
        Assert.Contains("its first 3 columns fit", finding.Hints[0], StringComparison.Ordinal);
        Made(Table([["甲", "乙", "丙", "丁", "戊"], row]), out var wide, new IndexRange(1, 2));
        Assert.Empty(wide);
        Made(Table([["甲", "乙", "丙"], row[..3]]), out var less, new IndexRange(1, 1));
        Assert.Empty(less);
    }

    [Fact]
    public void A_table_whose_cells_would_lie_on_one_another_is_not_set()
    {
        string[] head = [.. Enumerable.Range(1, 40).Select(i => $"列{i}")];
        var page = Made(Table([head, [.. head.Select(_ => "1,234.5")]]), out var findings, new IndexRange(1, 1));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(findings, found => found.Code == DiagnosticCodes.TableTooWide).Severity);
        Assert.Empty(Cells(page));
        Assert.DoesNotContain(findings, found => found.Code == DiagnosticCodes.InkCollision);
    }

    [Fact]
    public void A_long_table_ends_in_a_finding_with_the_rows_that_fit()
    {
        string[][] rows = [["甲", "乙"], .. Enumerable.Range(1, 2000).Select(i => new[] { $"{i}", $"{i}" })];
        Made(Table(rows), out var findings, new IndexRange(1, 1), rows: 20);
        var hint = findings.Single(found => found.Code == DiagnosticCodes.ElementTooDeep).Hints[0];
        // 20 rows of 12 pt less 12: 19 lines, one of them the head.
        Assert.Contains("its first 18 rows fit (data-rows: 1-18)", hint, StringComparison.Ordinal);
        Assert.DoesNotContain("give it 2", hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_deeper_than_its_module_is_told_with_the_rows_that_fit()
    {
        string[][] rows = [["甲", "乙"], .. Enumerable.Range(1, 200).Select(i => new[] { $"{i}", $"{i}" })];
        var findings = new DiagnosticBag();
        var layout = TestPages.Layout(TestPages.Module("a", 1, 2, 1, 40) with
        {
            Figures = [new FigureSpec(new IndexRange(1, 1), 1, FigurePlace.Top, TestPages.At("page.yaml", 5)) { SuitsFigure = true }],
        });
        pages.Make(findings, layout, TestPages.Article("a", TestPages.Paragraph(new string('新', 740))) with
        {
            Figures = [new Figure("table", null, null, null, null, TestPages.At("a.md", 3)) { Content = Table(rows) }],
        });
        var finding = Assert.Single(findings, found => found.Code == DiagnosticCodes.ElementTooDeep);
        Assert.Equal("the table of a needs 202 rows over column 1 and has 40; it is not set", finding.Message);
        // 40 rows of 12 pt less 12: 39 lines, one of them the head.
        Assert.Equal("its first 38 rows fit (data-rows: 1-38)", Assert.Single(finding.Hints));
    }

    [Fact]
    public void Tints_and_rules_are_those_of_the_house_and_words_keep_off_the_edge()
    {
        var style = TestPages.Style with
        {
            Tables = new TableStyle
            {
                Rule = new Pt(1_000),
                RowRule = new Pt(250),
                HeadTint = new CmykValue(0, 0, 0, 100),
                StripeTint = new CmykValue(0, 0, 0, 50),
            },
        };
        var page = Made(Table(Prices), out _, new IndexRange(1, 2), style: style);
        Assert.Equal([1_000, 250, 250, 250, 1_000], Rules(page).Select(rule => rule.Area.Height.Milli));
        var tints = page.Page.Items.OfType<FilledRect>().Where(rect => rect.Role == ItemRole.Background).ToList();
        // The head, and the second of three rows.
        Assert.Equal(2, tints.Count);
        Assert.Equal(tints[0].Area.X + new Pt(4_500), Cells(page)[0].Origin.X);
        Assert.All(Cells(page), cell => Assert.True(cell.Origin.X + cell.Width <= tints[0].Area.Right - new Pt(4_499)));
    }

    [Fact]
    public void Dots_lead_from_word_to_word_below_one_another_and_there_are_no_rules()
    {
        var table = Table([["06:00", "朝闻天下"], ["12:00", "新闻三十分钟"]]).Table with
        {
            HasLeaders = true,
            HeadRows = 0,
            Columns = [CellAlign.Left, CellAlign.Right],
        };
        var page = Made(new TableContent(table), out var findings, new IndexRange(1, 2));
        Assert.Empty(findings);
        Assert.Empty(Rules(page));
        var cells = Cells(page);
        Assert.Equal(6, cells.Length);
        var dots = cells.Where(cell => cell.Text.StartsWith('…')).ToList();
        Assert.Equal(2, dots.Count);
        Assert.Equal(0, (dots[0].Origin.X - dots[1].Origin.X).Milli % 9_000);
        Assert.True(dots[0].Text.Length > dots[1].Text.Length);
        Assert.Single(cells.Where(cell => cell.Text.StartsWith('朝') || cell.Text.StartsWith('新'))
            .Select(cell => cell.Origin.X + cell.Width).Distinct());
    }

    [Theory]
    [InlineData(FigurePlace.Top)]
    [InlineData(FigurePlace.Middle)]
    [InlineData(FigurePlace.Foot)]
    [InlineData(FigurePlace.First)]
    public void At_every_place_its_ink_keeps_to_its_rows(FigurePlace place)
    {
        var page = Made(Table(Prices), out var findings, new IndexRange(2, 2), place: place);
        Assert.Empty(findings);
        var row = TestPages.Master.Row;
        var (top, bottom) = (Rules(page)[0].Area.Y, Rules(page)[^1].Area.Bottom);
        foreach (var body in Lines(page, ItemRole.Body).Where(line => line.Origin.X >= Cells(page)[0].Origin.X))
        {
            // No line of the column stands within a third of a row of the table.
            Assert.True(body.Origin.Y + (row / 3) < top || body.Origin.Y - new Pt(9_000) > bottom, body.Text);
        }
    }

    private static Pt PointOf(MadePage page, LineGeometry cell)
    {
        var run = (GlyphRun)page.Page.Items[cell.FirstItem];
        return run.Origin.X + run.Glyphs[run.Text.IndexOf('.', StringComparison.Ordinal)].X;
    }

    private static ImmutableArray<FilledRect> Rules(MadePage page) =>
        [.. page.Page.Items.OfType<FilledRect>().Where(rect => rect.Role == ItemRole.Rule && rect.Story == "a")];

    private static ImmutableArray<LineGeometry> Cells(MadePage page) => Lines(page, ItemRole.Table);

    private static ImmutableArray<LineGeometry> Lines(MadePage page, ItemRole role) =>
        [.. page.Page.Geometry!.Lines.Where(line => line.Role == role)];

    private static TableContent Table(string[][] rows) => new(TableBlock.Of(
        [.. rows.Select(row => row.Select(cell => cell.Length == 0 ? null : TestPages.Text(cell)).ToImmutableArray())], [], 1)!);

    private MadePage Made(
        TableContent content, out DiagnosticBag findings, IndexRange columns, int? rows = null, FigurePlace place = FigurePlace.Top,
        HouseStyle? style = null)
    {
        var spec = new FigureSpec(columns, rows ?? 1, place, TestPages.At("page.yaml", 5)) { SuitsFigure = rows is null };
        var layout = TestPages.Layout(TestPages.Module("a", 1, 2, 1, 40) with { Figures = [spec] });
        if (style is not null) layout = layout with { Style = style };
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 740))) with
        {
            Figures = [new Figure("table", null, null, null, null, TestPages.At("a.md", 3)) { Content = content }],
        };
        var all = new DiagnosticBag();
        var page = pages.Make(all, layout, story);
        // Whether the text fills the module is not the matter here.
        findings = new DiagnosticBag();
        foreach (var found in all)
        {
            if (found.Code is not (DiagnosticCodes.Underset or DiagnosticCodes.Overset or DiagnosticCodes.GreyArea
                or DiagnosticCodes.LoneCharacter)) findings.Report(found);
        }

        return page;
    }
}
