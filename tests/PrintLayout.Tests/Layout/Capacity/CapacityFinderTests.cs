using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Capacity;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Capacity;

/// <summary>What a module is said to hold, it holds, and not one character more.</summary>
public sealed class CapacityFinderTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_module_holds_its_rows_times_its_measure()
    {
        var module = TestPages.Module("a", 1, 2, 1, 10);
        var capacity = Find(module);
        Assert.Equal((20, 20, 260, 260), (capacity.TextRows.Least, capacity.TextRows.Most, capacity.Body.Least, capacity.Body.Most));
        Assert.Empty(capacity.Headlines);
        // The indent takes two of the 260.
        Assert.Equal((0, 0), Filled(module, 258));
        Assert.Equal((1, 0), Filled(module, 259));
    }

    [Fact]
    public void Ranges_give_the_least_and_the_most_of_all_forms()
    {
        // Rows 1-30 of two columns of 13 em or one of 27 em; the figure takes 12 to 16 rows of all of them.
        var capacity = Find(TestPages.Module("a", 1, 2, 1, 30) with
        {
            TextColumns = new CountRange(1, 2),
            Figures = [new FigureSpec(new IndexRange(1, 1), new CountRange(12, 16), FigurePlace.Top, SourceSpan.None)],
        });
        // One column: 14 to 18 rows of 27 em. Two: 30 rows beside 14 to 18, of 13 em.
        Assert.Equal((14, 48), (capacity.TextRows.Least, capacity.TextRows.Most));
        Assert.Equal((14 * 27, 48 * 13), (capacity.Body.Least, capacity.Body.Most));
        // 13 em in captions of 9 pt.
        Assert.Equal([13], capacity.Captions);
    }

    [Theory]
    [InlineData(1, 4, 30)]
    [InlineData(1, 1, 22)]
    [InlineData(1, 8, 48)]
    public void A_headline_line_holds_what_is_said(int first, int last, int points)
    {
        var module = TestPages.Module("a", first, last, 1, 20) with { Head = new HeadSpec { Size = new Pt(points * 1000), Lines = 1 } };
        var headline = Assert.Single(Find(module).Headlines);
        Assert.Equal((new Pt(points * 1000), (CountRange)1), (headline.Size, headline.Lines));
        Assert.DoesNotContain(Made(headline.CharactersPerLine), finding => finding.Code == DiagnosticCodes.HeadlineTooWide);
        Assert.Contains(Made(headline.CharactersPerLine + 1), finding => finding.Code == DiagnosticCodes.HeadlineTooWide);

        DiagnosticBag Made(int characters)
        {
            var findings = new DiagnosticBag();
            pages.Make(findings, TestPages.Layout(module),
                TestPages.Article("a", TestPages.Paragraph("新闻")) with { Headline = TestPages.Text(new string('题', characters)) });
            return findings;
        }
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 8)]
    [InlineData(4, 10)]
    [InlineData(4, 5)]
    public void A_place_for_a_figure_holds_a_box_of_so_many_characters(int columns, int rows)
    {
        var place = new FigureSpec(new IndexRange(1, columns), rows, FigurePlace.Top, TestPages.At("page.yaml", 4));
        var module = TestPages.Module("a", 1, 4, 1, 40) with { Figures = [place] };
        var holds = Assert.Single(Find(module).Boxes);
        // The indent takes two.
        Assert.False(IsTooDeep(holds - 2));
        Assert.True(IsTooDeep(holds - 1));

        bool IsTooDeep(int characters)
        {
            var findings = new DiagnosticBag();
            var content = new BoxContent(BoxKind.Facts, null, [TestPages.Paragraph(new string('框', characters))]);
            pages.Make(findings, TestPages.Layout(module), TestPages.Article("a", TestPages.Paragraph(new string('新', 900))) with
            {
                Figures = [new Figure(FigureKinds.Box, null, null, null, null, TestPages.At("a.md", 3)) { Content = content }],
            });
            return findings.Any(found => found.Code == DiagnosticCodes.ElementTooDeep);
        }
    }

    [Fact]
    public void More_headline_lines_leave_less_for_text()
    {
        var capacity = Find(TestPages.Module("a", 1, 4, 1, 30) with
        {
            Head = new HeadSpec { Size = new SizeRange(new Pt(24_000), new Pt(30_000)), Lines = new CountRange(1, 2) },
        });
        // One line of 24 on 28.8 pt takes 3 rows, two of 30 on 36 pt 6.
        Assert.Equal((4 * 24, 4 * 27), (capacity.TextRows.Least, capacity.TextRows.Most));
        Assert.Equal([24, 30], capacity.Headlines.Select(headline => headline.Size.Points));
        Assert.All(capacity.Headlines, headline => Assert.Equal(new CountRange(1, 2), headline.Lines));
        // 55 em of 9 pt are 495 pt.
        Assert.Equal([20, 16], capacity.Headlines.Select(headline => headline.CharactersPerLine));
    }

    [Fact]
    public void A_module_that_cannot_be_built_is_told_and_left_out()
    {
        var found = CapacityFinder.Find(TestPages.Layout(Headed(1, 4, 1, 2), TestPages.Module("b", 5, 8, 1, 2)), pages.Fonts, _findings);
        Assert.Equal("b", Assert.Single(found!.Modules).Article);
        Assert.Equal(DiagnosticCodes.ModuleTooSmall, Assert.Single(_findings).Code);
    }

    [Fact]
    public void Modules_that_overlap_have_no_capacity()
    {
        Assert.Null(CapacityFinder.Find(
            TestPages.Layout(TestPages.Module("a", 1, 4, 1, 9), TestPages.Module("b", 4, 8, 9, 20)), pages.Fonts, _findings));
        Assert.Equal(DiagnosticCodes.ModulesOverlap, Assert.Single(_findings).Code);
    }

    [Fact]
    public void Labels_and_crossheads_are_told_by_their_rows()
    {
        var found = CapacityFinder.Find(TestPages.Layout(TestPages.Module("a", 1, 4, 1, 20)), pages.Fonts, _findings)!;
        Assert.Equal((2, 2), (found.LabelRows, found.CrossheadRows));
    }

    private static ModuleSpec Headed(int firstColumn, int lastColumn, int firstRow, int lastRow) =>
        TestPages.Module("a", firstColumn, lastColumn, firstRow, lastRow) with { Head = new HeadSpec() };

    private ModuleCapacity Find(ModuleSpec module)
    {
        var found = CapacityFinder.Find(TestPages.Layout(module), pages.Fonts, _findings);
        Assert.Empty(_findings);
        return Assert.Single(found!.Modules);
    }

    private (int Overset, int Underset) Filled(ModuleSpec module, int characters)
    {
        var made = pages.Make(
            _findings, TestPages.Layout(module), TestPages.Article("a", TestPages.Paragraph(new string('新', characters))));
        return (made.Report.Modules[0].OversetLines, made.Report.Modules[0].UndersetLines);
    }
}
