using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>Pull quotes that look like pull quotes.</summary>
public sealed class PullQuoteTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly Pt Row = TestPages.Master.Row;

    [Fact]
    public void A_quote_with_a_leading_of_its_own_takes_whole_rows()
    {
        // 18 characters of 12 pt are two lines of 117 pt: 36 pt of three rows, and one of white.
        var page = Made(style => style with { Size = new Pt(12_000), Leading = new Pt(18_000) }, out var findings);
        Assert.Empty(findings);
        var quote = Lines(page, ItemRole.PullQuote);
        Assert.Equal([9, 9], quote.Select(line => line.Text.Length));
        Assert.Equal(new Pt(18_000), quote[1].Origin.Y - quote[0].Origin.Y);
        Assert.Equal(Row * 5, Gap(page));
    }

    [Fact]
    public void Its_rows_are_at_least_those_of_its_style() =>
        Assert.Equal(Row * 8, Gap(Made(style => style with { Size = new Pt(12_000), Leading = new Pt(18_000), Rows = 7 }, out _)));

    [Fact]
    public void A_bar_is_a_rule_above_and_one_below()
    {
        var page = Made(style => style with { Size = new Pt(12_000), Leading = new Pt(18_000), Bar = new CmykValue(0, 0, 0, 1000) }, out _);
        var rules = page.Page.Items.OfType<FilledRect>().Where(rect => rect.Role == ItemRole.Rule && rect.Story == "a").ToList();
        Assert.Equal(2, rules.Count);
        var body = Lines(page, ItemRole.Body);
        var quote = Lines(page, ItemRole.PullQuote);
        Assert.True(body[^2].Origin.Y < rules[0].Area.Y && rules[0].Area.Bottom < quote[0].Origin.Y - new Pt(9_000));
        Assert.True(quote[^1].Origin.Y < rules[1].Area.Y && rules[1].Area.Bottom < body[^1].Origin.Y);
        Assert.Equal(Row * 6, Gap(page));
    }

    [Fact]
    public void A_quote_of_the_grid_is_set_as_a_paragraph()
    {
        var page = Made(style => style with { Size = new Pt(9_000), Leading = Row }, out _);
        Assert.Empty(Lines(page, ItemRole.PullQuote));
        Assert.Equal("乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙", string.Concat(Lines(page, ItemRole.Body).Select(line => line.Text)).Trim('甲', '丙'));
    }

    [Fact]
    public void It_goes_whole_into_the_next_leg()
    {
        for (var depth = 5; depth < 9; depth++)
        {
            var page = Made(style => style with { Size = new Pt(12_000), Leading = new Pt(18_000) }, out _, columns: 2, depth);
            Assert.Single(Lines(page, ItemRole.PullQuote).Select(line => line.Origin.X).Distinct());
        }
    }

    /// <summary>From the last line above the quote to the first below it.</summary>
    private static Pt Gap(MadePage page)
    {
        var body = Lines(page, ItemRole.Body);
        return body[^1].Origin.Y - body[^2].Origin.Y;
    }

    private static ImmutableArray<LineGeometry> Lines(MadePage page, ItemRole role) =>
        [.. page.Page.Geometry.Lines.Where(line => line.Role == role)];

    private MadePage Made(Func<TypeStyle, TypeStyle> change, out DiagnosticBag findings, int columns = 1, int depth = 60)
    {
        var all = new DiagnosticBag();
        var article = TestPages.Article(
            "a", TestPages.Paragraph(new string('甲', 24)), new PullQuoteBlock(TestPages.Text(new string('乙', 18))),
            TestPages.Paragraph(new string('丙', 8)));
        var layout = TestPages.Layout(TestPages.Module("a", 1, columns, 1, depth)) with { Style = TestPages.With("pull-quote", change) };
        var page = pages.Make(all, layout, article);
        findings = new DiagnosticBag();
        // The module of a test is deeper than its story.
        foreach (var finding in all.Where(finding => finding.Code != DiagnosticCodes.Underset)) findings.Report(finding);
        return page;
    }
}
