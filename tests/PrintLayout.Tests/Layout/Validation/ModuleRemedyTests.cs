using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Modules;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>What is offered to make a module full is followed here, and the module is full then.</summary>
public sealed class ModuleRemedyTests(TestPages pages) : IClassFixture<TestPages>
{
    private const int PageRows = 60;

    [Fact]
    public void A_story_that_is_short_is_offered_the_rows_that_it_fills()
    {
        // 20 lines in one column of 30 rows: 20 rows are full without a blemish.
        var page = Page(ValidatedPage.Lines(12, 8), 1, 1, 31, 60);
        Assert.Equal(-10, Copyfit(page).Lines);
        Assert.Equal(new IndexRange(31, 50), Copyfit(page).Remedies.Rows);
        Assert.Contains("rows 31-50 would fit", page.All(DiagnosticCodes.Underset)[0].Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_is_over_at_the_foot_of_the_page_is_offered_rows_above()
    {
        var page = Page(ValidatedPage.Lines(12, 18), 1, 1, 41, 60);
        Assert.Equal(new IndexRange(31, 60), Copyfit(page).Remedies.Rows);
        Assert.Contains("rows 31-60 would fit", page.All(DiagnosticCodes.Overset)[0].Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_longer_than_the_page_is_offered_no_rows()
    {
        var page = Page(ValidatedPage.Lines(50, 40), 1, 1, 1, 60);
        Assert.Null(Copyfit(page).Remedies.Rows);
        Assert.Contains("cut the text", page.All(DiagnosticCodes.Overset)[0].Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_fits_is_offered_nothing() =>
        Assert.True(Copyfit(Page(ValidatedPage.Lines(12, 8), 1, 1, 1, 20)).Remedies.IsEmpty);

    [Fact]
    public void The_ways_are_said_in_words() => Assert.Equal(
        "rows 92-105 would fit, or figure 2 of 23 rows, or 5 text columns",
        new ModuleRemedies(new IndexRange(92, 105), [new FigureRemedy(2, 23)], 5).Describe());

    [Fact]
    public void Each_way_that_is_offered_makes_the_module_full()
    {
        var (rows, figures) = (0, 0);
        Gen.Select(Gen.Int[1, 14].Array[1, 8], Gen.Int[1, 4], Gen.Int[10, 50], Gen.Bool).Sample(
            (lengths, width, depth, hasFigure) =>
            {
                var story = ValidatedPage.Lines(lengths);
                if (hasFigure) story = story with { Figures = [Chart] };
                var spec = TestPages.Module("a", 1, width, 1, depth);
                if (hasFigure) spec = spec with { Figures = [Place(width, Math.Min(14, depth - 2))] };
                var remedies = Copyfit(Page(story, spec)).Remedies;
                if (remedies.Rows is { } other) Assert.Equal(StoryCopyfit.Fits, Copyfit(Page(story, spec with { Rows = other }, ref rows)));
                foreach (var figure in remedies.Figures)
                {
                    var full = spec with { Figures = [Place(width, figure.Rows)] };
                    Assert.Equal(StoryCopyfit.Fits, Copyfit(Page(story, full, ref figures)));
                }
            },
            iter: 150, threads: 1);
        // Each way was offered, so the property was not empty.
        Assert.True(rows > 20 && figures > 3, $"{rows} rows, {figures} figures");
    }

    [Fact]
    public void Other_text_columns_that_are_offered_make_the_module_full()
    {
        // Fifteen characters and the indent are two lines of 13 em and one of 20.
        var story = TestPages.Article("a", [.. Enumerable.Repeat(TestPages.Paragraph(new string('新', 15)), 20)]);
        var offered = 0;
        for (var depth = 8; depth < 30; depth++)
        {
            var spec = TestPages.Module("a", 1, 3, 1, depth);
            if (Copyfit(Page(story, spec)).Remedies.TextColumns is not { } count) continue;
            Assert.Equal(StoryCopyfit.Fits, Copyfit(Page(story, spec with { TextColumns = count }, ref offered)));
        }

        Assert.True(offered > 0);
    }

    private static Figure Chart => new("chart", null, null, TestPages.Text("说明"), null, SourceSpan.None);

    private static FigureSpec Place(int columns, int rows) =>
        new(new IndexRange(1, columns), new CountRange(rows, rows), FigurePlace.Top, SourceSpan.None);

    private static StoryCopyfit Copyfit(ValidatedPage page) => page.Made.Report.Modules[0].Copyfit;

    private ValidatedPage Page(Article story, int firstColumn, int lastColumn, int firstRow, int lastRow) =>
        Page(story, TestPages.Module("a", firstColumn, lastColumn, firstRow, lastRow));

    private ValidatedPage Page(Article story, ModuleSpec spec, ref int count)
    {
        count++;
        return Page(story, spec);
    }

    private ValidatedPage Page(Article story, ModuleSpec spec) =>
        ValidatedPage.Of(pages, ValidatedPage.Small(4, PageRows), (spec, story));
}
