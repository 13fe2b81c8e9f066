using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Pages;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>Two legs of three rows, filled to the last row, so that nothing can give way.</summary>
public sealed class KeepValidatorTests(TestPages pages) : IClassFixture<TestPages>
{
    [Theory]
    [InlineData(new[] { 3, 3 }, 0, 0, 0)]
    [InlineData(new[] { 2, 4 }, 0, 1, 0)]
    [InlineData(new[] { 4, 2 }, 1, 0, 0)]
    [InlineData(new[] { 3, 0, 1 }, 0, 0, 0)]
    [InlineData(new[] { 1, 0, 3 }, 0, 0, 1)]
    public void Widows_orphans_and_crossheads_at_a_foot_are_counted_and_told(int[] lines, int widows, int orphans, int crossheads)
    {
        var page = ValidatedPage.Of(pages, ValidatedPage.Small(2, 3), (TestPages.Module("a", 1, 2, 1, 3), ValidatedPage.Lines(lines)));
        var metrics = page.Metrics;
        Assert.Equal((widows, orphans, crossheads), (metrics.Widows, metrics.Orphans, metrics.CrossheadsAtFoot));
        Assert.Equal(widows + orphans + crossheads, page.All(DiagnosticCodes.KeepBroken).Length);
        Assert.Equal(0, page.Made.Report.Modules[0].OversetLines);
    }

    [Fact]
    public void An_orphan_points_to_its_line()
    {
        var page = ValidatedPage.Of(pages, ValidatedPage.Small(2, 3), (TestPages.Module("a", 1, 2, 1, 3), ValidatedPage.Lines(2, 4)));
        var told = Assert.Single(page.All(DiagnosticCodes.KeepBroken));
        Assert.Equal(TestPages.At("a.md", 2), told.Span);
        Assert.Contains("the first line of its paragraph, alone", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_before_a_jump_is_a_foot_too()
    {
        // Two rows of three hold text, the last one the jump line: one line of the second paragraph stays.
        var findings = new DiagnosticBag();
        var layout = TestPages.Layout(TestPages.Module("a", 1, 1, 1, 3)) with { Master = TestPages.Master with { Columns = 1, Rows = 3 } };
        var edition = new Edition("edition.yaml", At("样报"), new DateOnly(2026, 1, 20), "zh-Hans", []);
        var stories = new Dictionary<string, Article> { ["a"] = ValidatedPage.Lines(1, 40) };
        var jumps = new Dictionary<string, StoryJump> { ["a"] = new("A2", At("A3")) };
        var made = PageMaker.Make(
            edition, TestPages.Page("a"), layout, stories, pages.Fonts, findings, new MakeUpOptions { Jumps = jumps })!;
        Assert.NotEmpty(made.Rests);
        Assert.Equal((0, 1), (made.Report.Metrics.Widows, made.Report.Metrics.Orphans));
    }

    [Theory]
    [InlineData("McDonald’s。", 0)]
    [InlineData("2026年", 0)]
    [InlineData("AI。", 1)]
    public void A_word_that_is_wide_is_no_lone_character(string last, int lone)
    {
        // The author ends the first line, so nothing can come down.
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 11) + '\n' + last));
        var page = ValidatedPage.Of(pages, (TestPages.Module("a", 1, 1, 1, 2), story));
        Assert.Equal(lone, page.All(DiagnosticCodes.LoneCharacter).Length);
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public void A_paragraph_that_ends_in_one_character_is_told(int characters, int lone)
    {
        // Two text columns of 6 em: behind the indent the first line holds four.
        var module = TestPages.Module("a", 1, 1, 1, 1) with { TextColumns = 2 };
        var page = ValidatedPage.Of(
            pages, ValidatedPage.Small(1, 1), (module, TestPages.Article("a", TestPages.Paragraph(new string('新', characters)))));
        Assert.Equal(lone, page.Made.Report.Modules[0].Quality.LoneCharacters);
        Assert.Equal(lone, page.All(DiagnosticCodes.LoneCharacter).Length);
    }

    private static Located<string> At(string value) => new(value, TestPages.At("edition.yaml", 1));
}
