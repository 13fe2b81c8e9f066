using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>A layout defends what it means to do.</summary>
public sealed class AcceptanceTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly AcceptSpec Cut = new(LayoutFinding.ThroughCut, "two halves", TestPages.At("page.yaml", 9));

    [Fact]
    public void A_finding_that_the_page_defends_is_a_note_with_the_reason_and_still_counted()
    {
        var page = Halves(TestPages.Layout() with { Accept = [Cut] });
        var told = Assert.Single(page.All(DiagnosticCodes.ThroughCut));
        Assert.Equal(DiagnosticSeverity.Info, told.Severity);
        Assert.EndsWith("(断版); accepted: two halves", told.Message, StringComparison.Ordinal);
        Assert.Equal(1, page.Metrics.ThroughCuts);
        Assert.Equal(("through-cut", "two halves"), (page.Metrics.Accepted[0].Finding, page.Metrics.Accepted[0].Reason));
        Assert.Empty(page.All(DiagnosticCodes.UnusedAcceptance));
    }

    [Fact]
    public void A_finding_that_nobody_defends_is_a_warning()
    {
        var page = Halves(TestPages.Layout());
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(page.All(DiagnosticCodes.ThroughCut)).Severity);
        Assert.Empty(page.Metrics.Accepted);
    }

    [Fact]
    public void A_module_defends_its_own_findings_only()
    {
        var accept = new AcceptSpec(LayoutFinding.Orphan, "short legs", TestPages.At("page.yaml", 4));
        var module = TestPages.Module("a", 1, 2, 1, 3);
        var page = ValidatedPage.Of(
            pages,
            ValidatedPage.Small(4, 3),
            (module with { Accept = [accept] }, ValidatedPage.Lines(2, 4)),
            (module with { Columns = new IndexRange(3, 4) }, ValidatedPage.Lines(2, 4)));
        Assert.Equal(
            [DiagnosticSeverity.Info, DiagnosticSeverity.Warning], page.All(DiagnosticCodes.KeepBroken).Select(told => told.Severity));
        Assert.Equal(2, page.Metrics.Orphans);
    }

    [Fact]
    public void A_defence_of_what_is_not_there_is_told()
    {
        var page = Halves(TestPages.Layout() with { Accept = [Cut, Cut with { Finding = LayoutFinding.Widow }] });
        var told = Assert.Single(page.All(DiagnosticCodes.UnusedAcceptance));
        Assert.Equal((DiagnosticSeverity.Info, 9), (told.Severity, told.Span.Line));
        Assert.Contains("accepts widow", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_lost_cannot_be_defended()
    {
        AcceptSpec[] all = [.. Enum.GetValues<LayoutFinding>().Select(finding => Cut with { Finding = finding })];
        var page = ValidatedPage.Of(
            pages, ValidatedPage.Small(1, 2) with { Accept = [.. all] }, (TestPages.Module("a", 1, 1, 1, 2), ValidatedPage.Lines(3)));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(page.All(DiagnosticCodes.Overset)).Severity);
    }

    private ValidatedPage Halves(PageLayout layout) => ValidatedPage.Of(
        pages, layout, (TestPages.Module("a", 1, 8, 1, 54), ValidatedPage.Lines(1)),
        (TestPages.Module("b", 1, 8, 56, 110), ValidatedPage.Lines(1)));
}
