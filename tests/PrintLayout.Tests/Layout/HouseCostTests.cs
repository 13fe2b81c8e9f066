using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Trials;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Layout;

/// <summary>Costs and thresholds of a house style: read, held within bounds, followed.</summary>
public sealed class HouseCostTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string Head = "styles:\n  body: { font: song, size: 9pt, leading: 12pt }\n";

    [Fact]
    public void The_house_style_daily_gives_the_values_that_hold_without_it()
    {
        var house = Read(RepositoryFiles.Read("layouts/styles/daily.yaml"), new DiagnosticBag())!;
        Assert.Equal(CostStyle.Standard, house.Costs);
        Assert.Equal(new ThresholdStyle(), house.Thresholds);
    }

    [Fact]
    public void A_style_without_the_keys_has_the_standard_ones()
    {
        var house = Read(Head, new DiagnosticBag())!;
        Assert.Equal(CostStyle.Standard, house.Costs);
        Assert.Equal(new ThresholdStyle(), house.Thresholds);
    }

    [Fact]
    public void Every_cost_is_read_into_its_own_place()
    {
        var costs = typeof(CostStyle).GetProperties().Where(property => property.PropertyType == typeof(int)).ToList();
        foreach (var property in costs)
        {
            var key = string.Concat(property.Name.Select((
                c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
            var read = Read($"{Head}costs: {{ {key}: 1234 }}\n", new DiagnosticBag())!.Costs;
            Assert.Equal(1234, property.GetValue(read));
            Assert.All(
                costs.Where(other => other != property), other => Assert.Equal(other.GetValue(CostStyle.Standard), other.GetValue(read)));
        }
    }

    [Theory]
    [InlineData("costs: { widow: -1 }")]
    [InlineData("costs: { widow: 10001 }")]
    [InlineData("costs: { widow: dear }")]
    [InlineData("thresholds: { grey-rows: 0 }")]
    [InlineData("thresholds: { grey-columns: 0 }")]
    [InlineData("costs: { window: 90 }")]
    public void A_cost_out_of_bounds_is_an_error(string line)
    {
        var findings = new DiagnosticBag();
        Read($"{Head}{line}\n", findings);
        Assert.Contains(findings, finding => finding.Severity == DiagnosticSeverity.Error && finding.Span.Line == 3);
    }

    [Fact]
    public void A_paper_that_does_not_mind_orphans_has_full_feet()
    {
        // Of two legs of three rows the first would end in the first line of the second paragraph.
        var units = GalleyUnit.Fixed(LegTrial.Items("p2 p3"));
        ImmutableArray<int> depths = [3, 3];
        Assert.Equal(["fl.", "fml"], LegTrial.Draw(LegFiller.Fill(units, depths, CostStyle.Standard, natural: true), depths));
        var calm = LegFiller.Fill(units, depths, CostStyle.Standard with { Orphan = 0 }, natural: true);
        Assert.Equal(["flf", "ml."], LegTrial.Draw(calm, depths));
        // What a paper does not weigh is still reported.
        Assert.Single(calm.BrokenKeeps);
    }

    [Fact]
    public void A_paper_that_sees_grey_earlier_is_told_earlier()
    {
        Assert.DoesNotContain(Make(new ThresholdStyle()), finding => finding.Code == DiagnosticCodes.GreyArea);
        Assert.Contains(Make(new ThresholdStyle { GreyRows = 20 }), finding => finding.Code == DiagnosticCodes.GreyArea);
        Assert.DoesNotContain(
            Make(new ThresholdStyle { GreyRows = 20, GreyColumns = 5 }), finding => finding.Code == DiagnosticCodes.GreyArea);
    }

    [Fact]
    public void A_paper_says_how_much_text_a_jump_needs_before_it()
    {
        Assert.Contains(Make(new ThresholdStyle { RowsBeforeJump = 100_000 }, jumps: true), ShortBefore);
        Assert.DoesNotContain(Make(new ThresholdStyle { RowsBeforeJump = 24 }, jumps: true), ShortBefore);
    }

    private static bool ShortBefore(Diagnostic finding) =>
        finding.Code == DiagnosticCodes.ShortJump && finding.Message.Contains("before the jump", StringComparison.Ordinal);

    private DiagnosticBag Make(ThresholdStyle thresholds, bool jumps = false)
    {
        var findings = new DiagnosticBag();
        var layout = TestPages.Layout(TestPages.Module("a", 1, 4, 1, 30)) with { Style = TestPages.Style with { Thresholds = thresholds } };
        var stories = new Dictionary<string, Article>
        {
            ["a"] = TestPages.Article("a", TestPages.Paragraph(new string('新', 13 * 4 * (jumps ? 60 : 30) - 4))),
        };
        var options = jumps ? new MakeUpOptions { Jumps = new Dictionary<string, StoryJump> { ["a"] = new("A2", At("A3")) } } : null;
        var edition = new Edition("edition.yaml", At("样报"), new DateOnly(2026, 1, 20), "zh-Hans", []);
        PageMaker.Make(edition, TestPages.Page("a"), layout, stories, pages.Fonts, findings, options);
        return findings;
    }

    private static Located<string> At(string value) => new(value, TestPages.At("edition.yaml", 1));

    private static HouseStyle? Read(string text, DiagnosticBag findings) => HouseStyleReader.Read(TempProject.Session(text, findings));
}
