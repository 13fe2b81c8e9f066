using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Tests.Layout;

/// <summary>Tables inside a story, on the page.</summary>
public sealed class TablePageTests(TestPages pages) : IClassFixture<TestPages>
{
    [Fact]
    public void Decimal_points_stand_below_one_another()
    {
        var page = Made([["品种", "价格"], ["猪肉", "28.5"], ["鸡蛋", "9.86"], ["大米", "1,086"]], out var findings);
        Assert.Empty(findings);
        var points = Cells(page).Where(cell => cell.Text is "28.5" or "9.86" or "1,086").Select(cell => PointOf(page, cell)).Distinct();
        Assert.Single(points);
        // The widest part behind the point ends at the right edge.
        Assert.Equal(Measure, Cells(page).Max(cell => cell.Origin.X + cell.Width) - Left(page));
    }

    [Fact]
    public void Numbers_stand_flush_right_and_words_flush_left()
    {
        var page = Made([["队", "胜"], ["上海海港", "8"], ["北京", "16"]], out _);
        var cells = Cells(page).ToDictionary(cell => cell.Text, StringComparer.Ordinal);
        Assert.Equal(cells["上海海港"].Origin.X, cells["北京"].Origin.X);
        Assert.Equal(cells["8"].Origin.X + cells["8"].Width, cells["16"].Origin.X + cells["16"].Width);
    }

    [Theory]
    [InlineData("12:30", "9:05")]
    [InlineData("3-1", "12-0")]
    [InlineData("8℃", "晴")]
    public void What_is_no_column_of_numbers_stands_flush_left(string one, string other)
    {
        var cells = Cells(Made([["甲", "乙"], ["甲", one], ["乙", other]], out _));
        Assert.Equal(cells.Single(cell => cell.Text == one).Origin.X, cells.Single(cell => cell.Text == other).Origin.X);
    }

    [Fact]
    public void A_column_stands_as_its_second_line_says()
    {
        var page = Made([["一", "二"], ["甲乙丙", "1"], ["丁", "22"]], out _, [CellAlign.Right, CellAlign.Left]);
        var cells = Cells(page).ToDictionary(cell => cell.Text, StringComparer.Ordinal);
        Assert.Equal(cells["甲乙丙"].Origin.X + cells["甲乙丙"].Width, cells["丁"].Origin.X + cells["丁"].Width);
        Assert.Equal(cells["1"].Origin.X, cells["22"].Origin.X);
    }

    [Fact]
    public void A_row_of_white_stands_round_it_and_rules_above_below_and_under_the_head()
    {
        var page = Made([["队", "胜"], ["上海", "8"], ["北京", "16"]], out _);
        var lines = Lines(page, ItemRole.Body);
        var (above, below) = (lines[^2].Origin.Y, lines[^1].Origin.Y);
        // Three rows of the table, one of white above and one below, and the step to the next line.
        Assert.Equal(TestPages.Master.Row * 6, below - above);
        var rules = page.Page.Items.OfType<FilledRect>().Where(rect => rect.Role == ItemRole.Rule && rect.Story == "a").ToList();
        Assert.Equal(3, rules.Count);
        Assert.All(rules, rule => Assert.Equal(Measure, rule.Area.Width));
        Assert.All(rules, rule => Assert.InRange(rule.Area.Y.Milli, above.Milli, below.Milli));
    }

    [Fact]
    public void A_cell_has_several_lines_where_its_column_is_narrow()
    {
        var page = Made([["品种", "说明"], ["大米", "东北五常今年新收的稻花香"], ["油", "散装"]], out var findings);
        Assert.Empty(findings);
        Assert.Equal("东北五常今年新收的稻花香", string.Concat(
            Cells(page).Where(cell => cell.Text is not ("品种" or "说明" or "大米" or "油" or "散装")).Select(cell => cell.Text)));
        AssertApart(page);
    }

    [Fact]
    public void A_long_head_breaks_rather_than_the_numbers_below_it()
    {
        var page = Made([["品种", "本周（元/公斤）", "上周（元/公斤）", "升降"], ["黄瓜", "2.42", "2.17", "+11.5%"]], out var findings);
        Assert.DoesNotContain(DiagnosticCodes.TableTooWide, findings.Select(finding => finding.Code));
        Assert.Equal(["黄瓜", "2.42", "2.17", "+11.5%"], Cells(page).TakeLast(4).Select(cell => cell.Text));
    }

    [Fact]
    public void A_table_that_its_column_cannot_hold_is_reported()
    {
        var page = Made(
            [["甲", "乙", "丙", "丁"], ["1,000,000.00", "2,000,000.00", "3,000,000.00", "4,000,000.00"]], out var findings);
        Assert.Contains(DiagnosticCodes.TableTooWide, findings.Select(finding => finding.Code));
        Assert.Equal("甲乙丙丁1,000,000.002,000,000.003,000,000.004,000,000.00", TextOf(page));
    }

    [Fact]
    public void Every_cell_is_on_the_page_in_order_and_none_stands_on_another()
    {
        var word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 9]).SelectMany((columns, rows) => word.Array[columns].Array[rows]).Sample(
            rows =>
            {
                if (rows.All(row => row.All(cell => cell.Length == 0))) return;
                var page = Made(rows, out var findings);
                Assert.Equal(string.Concat(rows.SelectMany(row => row)), TextOf(page));
                if (findings.Any(finding => finding.Code == DiagnosticCodes.TableTooWide)) return;
                AssertApart(page);
                Assert.All(Cells(page), cell =>
                    Assert.InRange((cell.Origin.X + cell.Width - Left(page)).Milli, 0, Measure.Milli));
            },
            iter: 200, threads: 1);
    }

    [Fact]
    public void A_leg_may_end_between_two_rows_but_not_behind_the_head()
    {
        for (var depth = 12; depth < 22; depth++)
        {
            string[][] rows = [["队", "胜"], .. Enumerable.Range(1, 14).Select(i => new[] { $"第{i}队", $"{i}" })];
            var page = Made(rows, out _, [], columns: 2, depth);
            Assert.Equal(string.Concat(rows.SelectMany(row => row)), TextOf(page));
            var head = Cells(page).Single(cell => cell.Text == "队");
            var first = Cells(page).Single(cell => cell.Text == "第1队");
            Assert.Equal(head.Origin.X, first.Origin.X);
        }
    }

    private static readonly string[] Words =
        ["上海", "晴转多云", "28.5", "1,086.00亿元", "-0.45%", "3级", "", "Beijing", "12:30", "乌鲁木齐市", "—"];

    private static Pt Measure => new(13 * 9_000);

    private static Pt PointOf(MadePage page, LineGeometry cell)
    {
        var run = (GlyphRun)page.Page.Items[cell.FirstItem];
        var point = run.Text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? cell.Origin.X + cell.Width : run.Origin.X + run.Glyphs[point].X;
    }

    private static Pt Left(MadePage page) => Lines(page, ItemRole.Body)[^1].Origin.X;

    private static ImmutableArray<LineGeometry> Cells(MadePage page) => Lines(page, ItemRole.Table);

    private static ImmutableArray<LineGeometry> Lines(MadePage page, ItemRole role) =>
        [.. page.Page.Geometry!.Lines.Where(line => line.Role == role)];

    /// <summary>The text of the runs of all cells.</summary>
    private static string TextOf(MadePage page) =>
        string.Concat(page.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Table).Select(run => run.Text));

    private static void AssertApart(MadePage page)
    {
        foreach (var row in Cells(page).GroupBy(cell => cell.Origin.Y))
        {
            var sorted = row.OrderBy(cell => cell.Origin.X).ToList();
            foreach (var (left, right) in sorted.Zip(sorted.Skip(1))) Assert.True(left.Origin.X + left.Width <= right.Origin.X);
        }
    }

    private MadePage Made(
        string[][] rows, out DiagnosticBag findings, CellAlign?[]? align = null, int columns = 1, int depth = 60)
    {
        var all = new DiagnosticBag();
        var texts = new List<ManuscriptText>();
        var made = new List<TableRow>();
        var at = 0;
        foreach (var row in rows.Where(row => row.Any(cell => cell.Length > 0)))
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            foreach (var cell in row)
            {
                if (cell.Length == 0)
                {
                    cells.Add(default);
                    continue;
                }

                texts.Add(ManuscriptText.Plain(cell, TestPages.At("a.md", made.Count + 1)));
                cells.Add(new TableCell(at, cell.Length));
                at += cell.Length + 1;
            }

            made.Add(new TableRow(cells.ToImmutable()));
        }

        var table = new TableBlock(ManuscriptText.Join(texts, '\n'))
        {
            Rows = [.. made],
            HeadRows = 1,
            Columns = [.. Enumerable.Range(0, rows[0].Length).Select(i => i < (align?.Length ?? 0) ? align![i] : null)],
        };
        var article = TestPages.Article("a", TestPages.Paragraph(new string('新', 40)), table, TestPages.Paragraph(new string('闻', 10)));
        var page = pages.Make(all, TestPages.Layout(TestPages.Module("a", 1, columns, 1, depth)), article);
        // The module of a test is deeper than its story.
        findings = new DiagnosticBag();
        foreach (var finding in all.Where(finding => finding.Code != DiagnosticCodes.Underset)) findings.Report(finding);
        return page;
    }
}
