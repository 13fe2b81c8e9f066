using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout.House;

/// <summary>The decisions of a house about composition on a page.</summary>
public sealed class HousePageTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string Text = "一二三四五六七八九十一，二三四五六七八九十一二三四五。六七八九";
    private static readonly Pt Em = new(9_000);
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_hung_stop_stands_outside_its_column_and_is_no_fault_there()
    {
        var lines = Lines(new CompositionStyle { Hanging = HangingStops.Allow }, TestPages.Module("a", 1, 1, 1, 20));
        Assert.Equal("一二三四五六七八九十一，", lines[0].Text);
        Assert.True(lines[0].Traits.HasFlag(LineTraits.Hangs));
        Assert.Equal((Em * 13, Em * 13), (lines[0].Width, lines[0].Measure));
        Assert.DoesNotContain(_findings, found => found.Code is "PL2011" or "PL3047" or "PL3007");
    }

    [Fact]
    public void Beside_the_last_column_of_the_page_a_stop_may_hang_too()
    {
        var lines = Lines(new CompositionStyle { Hanging = HangingStops.Allow }, TestPages.Module("a", 8, 8, 1, 20));
        Assert.True(lines[0].Traits.HasFlag(LineTraits.Hangs));
        Assert.DoesNotContain(_findings, found => found.Code is "PL2011" or "PL3047");
    }

    [Fact]
    public void A_column_rule_in_a_gutter_of_one_em_is_too_near()
    {
        Lines(new CompositionStyle { Hanging = HangingStops.Force }, TestPages.Module("a", 1, 2, 1, 2) with { ColumnRules = true }, 2);
        var found = Assert.Single(_findings, found => found.Code == "PL2011");
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal(("a.md", 1), (found.Span.File, found.Span.Line));
        Assert.Contains("hanging: off", found.Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_an_em_away_is_far_enough()
    {
        Lines(
            new CompositionStyle { Hanging = HangingStops.Force },
            TestPages.Module("a", 1, 1, 1, 20) with { Border = BorderForm.Frame });
        Assert.DoesNotContain(_findings, found => found.Code == "PL2011");
    }

    [Fact]
    public void A_narrow_gutter_is_too_near()
    {
        var master = TestPages.Master with { Gutter = new Em(750) };
        var lines = Lines(new CompositionStyle { Hanging = HangingStops.Force }, TestPages.Module("a", 1, 1, 1, 20), 1, master);
        Assert.Contains(lines, line => line.Traits.HasFlag(LineTraits.Hangs));
        Assert.Single(_findings, found => found.Code == "PL2011");
    }

    [Theory]
    [InlineData(LineStrictness.Gb, LineBreakLevel.Gb), InlineData(LineStrictness.Strict, LineBreakLevel.Strict)]
    [InlineData(LineStrictness.Normal, LineBreakLevel.Normal), InlineData(LineStrictness.Loose, LineBreakLevel.Loose)]
    internal void The_level_of_line_breaking_is_that_of_the_house(LineStrictness asked, LineBreakLevel level)
    {
        var house = TestPages.Style with { Composition = new CompositionStyle { LineBreak = asked } };
        using var context = pages.Context(_findings, house);
        Assert.Equal(level, context.Styles.Text(TestPages.Text("文"), context.Styles[StyleNames.Body]).Level);
        Assert.Equal(level, context.Styles.Text(TestPages.Text("题"), context.Styles[StyleNames.Headline]).Level);
    }

    [Fact]
    public void A_house_style_that_says_nothing_gives_the_lines_it_always_gave()
    {
        var silent = Lines(CompositionStyle.Standard, TestPages.Module("a", 1, 1, 1, 20));
        Assert.All(silent, line => Assert.False(line.Traits.HasFlag(LineTraits.Hangs)));
        Assert.Equal(
            silent.Select(line => (line.Text, line.Width)),
            Lines(new CompositionStyle(), TestPages.Module("a", 1, 1, 1, 20)).Select(line => (line.Text, line.Width)));
    }

    private LineGeometry[] Lines(
        CompositionStyle house, ModuleSpec module, int textColumns = 1, PrintLayout.Plan.Masters.PageMaster? master = null)
    {
        var layout = TestPages.Layout(module with { TextColumns = new CountRange(textColumns, textColumns) }) with
        {
            Style = TestPages.Style with { Composition = house },
            Master = master ?? TestPages.Master,
        };
        var page = pages.Make(_findings, layout, TestPages.Article("a", TestPages.Paragraph(Text)));
        return [.. page.Page.Geometry.Lines.Where(line => line.Role == ItemRole.Body)];
    }
}
