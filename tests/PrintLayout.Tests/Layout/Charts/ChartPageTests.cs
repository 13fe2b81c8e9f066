using System.Collections.Immutable;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Layout.Charts;

/// <summary>Charts drawn from data: what their marks measure, what stands beside them, what is said where they cannot be drawn.</summary>
public sealed class ChartPageTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string Years = "年,产值\n2023年,100\n2024年,150\n2025年,200\n";

    [Fact]
    public void Columns_are_as_high_as_their_numbers_and_carry_them()
    {
        var page = Made("column", Years, out var findings);
        Assert.Empty(findings);
        var columns = Contours(page)[0];
        Assert.Equal(3, columns.Length);
        Assert.Single(columns.Select(column => column.Bottom).Distinct());
        Assert.InRange(columns[0].Height.Milli * 2, columns[2].Height.Milli - 2, columns[2].Height.Milli + 2);
        Assert.InRange(columns[1].Height.Milli * 4, columns[2].Height.Milli * 3 - 4, columns[2].Height.Milli * 3 + 4);
        Assert.Equal(["100", "150", "200", "2023年", "2024年", "2025年"], Labels(page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_number_below_zero_hangs_from_the_line_and_no_number_is_no_column()
    {
        var page = Made("column", "月,值\n甲,40\n乙,-20\n丙,—\n丁,0\n", out var findings);
        Assert.Empty(findings);
        // Nothing is drawn for zero, nor where there is no value.
        var columns = Contours(page)[0];
        Assert.Equal(2, columns.Length);
        Assert.Equal(columns[0].Bottom, columns[1].Y);
        Assert.InRange(columns[1].Height.Milli * 2, columns[0].Height.Milli - 2, columns[0].Height.Milli + 2);
        Assert.Contains("0", Labels(page));
        Assert.DoesNotContain("—", Labels(page));
    }

    [Fact]
    public void Where_numbers_have_no_room_an_axis_has_them()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(month => $"{month}月,{month * 100_000},{month * 50_000}\n"));
        var page = Made("column", "月,甲,乙\n" + rows, out var findings);
        Assert.Empty(findings);
        var labels = Labels(page);
        var numbers = labels.Where(label => label == "0" || label.EndsWith('万'));
        Assert.Equal(["0", "100万", "150万", "50万"], numbers.Order(StringComparer.Ordinal));
        // Of a row of months some stand alone; both names stand in the key.
        Assert.Contains("1月", labels);
        Assert.DoesNotContain("2月", labels);
        Assert.Contains("甲", labels);
        Assert.Contains("乙", labels);
    }

    [Fact]
    public void Stacked_columns_stand_one_on_another()
    {
        var page = Made("stacked", "季,铁路,公路\n一季度,30,20\n二季度,50,40\n", out var findings);
        Assert.Empty(findings);
        var upper = Contours(page).Single(contours => contours.Length == 2 && contours[0].Width > new Pt(20_000)
            && contours[0].Height < contours[1].Height && contours[0].Bottom > contours[1].Bottom);
        var all = Contours(page).SelectMany(contours => contours).ToList();
        Assert.All(upper, column => Assert.Contains(all, below => below.X == column.X && below.Y == column.Bottom));
    }

    [Fact]
    public void Bars_reach_to_both_sides_of_zero()
    {
        var page = Made("bar", "行业,同比\n新能源汽车,30%\n水泥,-10%\n", out var findings);
        Assert.Empty(findings);
        var bars = Contours(page)[0];
        Assert.Equal(bars[0].X, bars[1].Right);
        Assert.InRange(bars[1].Width.Milli * 3, bars[0].Width.Milli - 3, bars[0].Width.Milli + 3);
        Assert.Equal(["30%", "−10%", "新能源汽车", "水泥"], Labels(page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_has_a_hole_where_a_value_lacks_and_its_name_at_its_end()
    {
        const string Data = "月,甲,乙\n1月,10,30\n2月,20,\n3月,15,35\n4月,25,36\n";
        var page = Made("line", Data, out var findings);
        Assert.Empty(findings);
        var labels = Labels(page);
        Assert.Contains("甲", labels);
        Assert.Contains("乙", labels);
        Assert.DoesNotContain("36", labels);
        var whole = Made("line", Data.Replace("2月,20,\n", "2月,20,31\n", StringComparison.Ordinal), out _);
        // Dashes over two gaps between months less.
        Assert.True(Contours(page).Sum(contours => contours.Length) < Contours(whole).Sum(contours => contours.Length));
    }

    [Fact]
    public void Shares_of_a_pie_add_up_to_a_hundred()
    {
        var page = Made("pie", "项,值\n甲,1\n乙,1\n丙,1\n", out var findings);
        Assert.Empty(findings);
        Assert.Equal(["丙33%", "乙33%", "甲34%"], Labels(page).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("column", "年,值\n甲,x\n", "PL1060 Error 2:3")]
    [InlineData("column", "年,值\n甲,NaN\n", "PL1060 Error 2:3")]
    [InlineData("column", "年,值\n甲,1e400\n", "PL1060 Error 2:3")]
    [InlineData("column", "年,值\n甲,99999999999999999999999\n", "PL1060 Error 2:3")]
    [InlineData("column", "年,值\n", "PL1061 Error 3:32")]
    [InlineData("column", "年\n甲\n", "PL1061 Error 3:32")]
    [InlineData("column", "年,值\n甲,—\n乙,\n", "PL1061 Error 3:32")]
    [InlineData("pie", "年,值\n甲,1\n乙,-1\n", "PL1061 Error 3:32")]
    [InlineData("pie", "年,值\n甲,0\n", "PL1061 Error 3:32")]
    [InlineData("pie", "年,值,值二\n甲,1,2\n", "PL1061 Error 3:32")]
    [InlineData("stacked", "年,值,值二\n甲,1,-2\n", "PL1061 Error 3:32")]
    [InlineData("round", Years, "PL1006 Error 3:51")]
    public void What_no_chart_can_show_is_told_at_its_place(string type, string csv, string expected)
    {
        using var project = new TempProject();
        Read(project, type, csv);
        Assert.Equal(expected, project.Bag.Select(found => $"{found.Code} {found.Severity} {found.Span.Line}:{found.Span.Column}").First());
    }

    [Theory]
    [InlineData("column")]
    [InlineData("bar")]
    [InlineData("stacked")]
    [InlineData("pie")]
    public void Ten_thousand_rows_are_not_drawn_and_the_finding_says_so(string type)
    {
        var csv = "项,值\n" + string.Concat(Enumerable.Range(1, 4_900).Select(i => $"项{i},{i}\n"));
        Made(type, csv, out var findings);
        Assert.Contains(findings, found => found.Severity == DiagnosticSeverity.Error && found.Code is "PL3060" or "PL3061" or "PL3009");
    }

    [Theory]
    [InlineData("column", "年,值\n甲,5\n")]
    [InlineData("line", "年,值\n甲,5\n")]
    [InlineData("bar", "年,值\n甲,0\n")]
    [InlineData("stacked", "年,值\n甲,0\n")]
    [InlineData("pie", "年,值\n甲,5\n")]
    [InlineData("line", "年,值\n甲,0.0001\n乙,0.0002\n丙,0.0003\n")]
    [InlineData("column", "年,值\n甲,-100000000000\n乙,300000000000\n")]
    public void One_row_and_odd_numbers_are_drawn(string type, string csv)
    {
        var page = Made(type, csv, out var findings);
        Assert.Empty(findings);
        Assert.Contains(page.Page.Items, item => item is FilledPath);
    }

    [Fact]
    public void A_long_row_of_dates_is_a_line()
    {
        var csv = "日,值\n" + string.Concat(Enumerable.Range(1, 4_900).Select(i => $"第{i}天,{i % 97}\n"));
        var page = Made("line", csv, out var findings);
        Assert.Empty(findings);
        Assert.InRange(Labels(page).Count(label => label.EndsWith('天')), 2, 10);
    }

    [Fact]
    public void A_chart_that_is_too_narrow_says_what_would_do_and_that_does()
    {
        var csv = "单位,值\n" + string.Concat("甲乙丙丁戊己庚".Select(c => $"{c}市统计局,10\n"));
        Made("column", csv, out var findings, new IndexRange(1, 1));
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.TableTooWide, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Made("bar", csv, out var bars, new IndexRange(1, 1));
        Assert.Empty(bars);
    }

    [Fact]
    public void Without_data_it_stays_a_placeholder()
    {
        using var project = new TempProject();
        project.With("articles/a.md", "---\nheadline: 题\nfigures: [{ kind: chart, caption: 图 }]\n---\n\n文。\n");
        var article = ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default)!;
        Assert.Null(article.Figures[0].Content);
        Assert.Empty(project.Bag);
    }

    private static Article Read(TempProject project, string type, string csv)
    {
        project.With("data.csv", Encoding.UTF8.GetBytes(csv));
        project.With("articles/a.md", $"---\nheadline: 题\nfigures: [{{ kind: chart, data: ../data.csv, type: {type} }}]\n---\n\n文。\n");
        return ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default)!;
    }

    private static IReadOnlyList<string> Labels(MadePage page) =>
        [.. page.Page.Geometry!.Lines.Where(line => line.Role == ItemRole.Figure).Select(line => line.Text)];

    /// <summary>The boxes of the contours of each outline, in painting order.</summary>
    private static ImmutableArray<PtRect[]> Contours(MadePage page) =>
    [
        .. page.Page.Items.OfType<FilledPath>().Select(path => path.Steps
            .Aggregate(new List<List<PathStep>>(), (contours, step) =>
            {
                if (step.Verb == PathVerb.Move) contours.Add([]);
                contours[^1].Add(step);
                return contours;
            })
            .Select(steps => FilledPath.BoundsOf([.. steps])).ToArray()),
    ];

    private MadePage Made(string type, string csv, out DiagnosticBag findings, IndexRange? columns = null)
    {
        using var project = new TempProject();
        var figure = Read(project, type, csv).Figures[0];
        Assert.Empty(project.Bag);
        var across = columns ?? new IndexRange(1, 2);
        var spec = new FigureSpec(across, 1, FigurePlace.Top, TestPages.At("page.yaml", 5)) { SuitsFigure = true };
        var layout = TestPages.Layout(TestPages.Module("a", 1, 2, 1, 40) with { Figures = [spec] });
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 740))) with { Figures = [figure] };
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
