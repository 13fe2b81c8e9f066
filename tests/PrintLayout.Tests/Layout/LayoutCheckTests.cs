using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Checking;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Every fault of a layout that is told before anything is set.</summary>
public sealed class LayoutCheckTests
{
    [Fact]
    public void Modules_that_touch_but_do_not_overlap_are_sound() => Expect(
        ["a", "b", "c"],
        [TestPages.Module("a", 1, 4, 1, 54), TestPages.Module("b", 5, 8, 1, 54), TestPages.Module("c", 1, 8, 55, 110)]);

    [Theory]
    [InlineData(8, 9, 1, 10)]
    [InlineData(1, 2, 100, 111)]
    public void A_module_off_the_page_is_told(int firstColumn, int lastColumn, int firstRow, int lastRow) =>
        Expect(["a"], [TestPages.Module("a", firstColumn, lastColumn, firstRow, lastRow)], DiagnosticCodes.ModuleOffPage);

    [Fact]
    public void Modules_that_share_one_row_of_one_column_are_told() => Expect(
        ["a", "b"],
        [TestPages.Module("a", 1, 4, 1, 54), TestPages.Module("b", 4, 8, 54, 110)],
        DiagnosticCodes.ModulesOverlap);

    [Fact]
    public void A_module_of_an_article_that_the_page_has_not_is_told_with_the_names_it_has()
    {
        var told = Expect(["a"], [TestPages.Module("a", 1, 4, 1, 54), TestPages.Module("b", 5, 8, 1, 54)], DiagnosticCodes.UnknownArticle);
        Assert.Contains("write one of: a", told[0].Hints);
    }

    [Fact]
    public void An_article_in_no_module_is_told_where_the_edition_names_it()
    {
        var told = Expect(["a", "b"], [TestPages.Module("a", 1, 4, 1, 54)], DiagnosticCodes.ArticleNotPlaced);
        Assert.Equal("edition.yaml", told[0].Span.File);
        Assert.Contains("no module", told[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_two_modules_is_told()
    {
        var told = Expect(
            ["a"], [TestPages.Module("a", 1, 4, 1, 54), TestPages.Module("a", 5, 8, 1, 54)], DiagnosticCodes.ArticleNotPlaced);
        Assert.Contains("in 2 modules", told[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_article_that_could_not_be_read_stops_the_page_without_another_word()
    {
        var findings = new DiagnosticBag();
        var layout = TestPages.Layout(TestPages.Module("a", 1, 4, 1, 54));
        Assert.False(LayoutCheck.Check(TestPages.Page("a"), layout, new Dictionary<string, Article>(), findings));
        Assert.Empty(findings);
    }

    private static DiagnosticBag Expect(string[] articles, ModuleSpec[] modules, params string[] codes)
    {
        var findings = new DiagnosticBag();
        var read = articles.ToDictionary(id => id, id => TestPages.Article(id), StringComparer.Ordinal);
        Assert.Equal(codes.Length == 0, LayoutCheck.Check(TestPages.Page(articles), TestPages.Layout(modules), read, findings));
        Assert.Equal(codes, findings.Select(finding => finding.Code));
        return findings;
    }
}
