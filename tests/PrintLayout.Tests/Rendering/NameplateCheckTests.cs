using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Tests.Rendering;

/// <summary>A nameplate that an edition gives and no page shows.</summary>
[Slow]
public sealed class NameplateCheckTests
{
    private const string Pages = "pages:\n  - page: A1\n    layout: page.yaml\n    articles: [one.md, two.md]\n";

    [Theory]
    [InlineData("", 1)]
    [InlineData("furniture: none\n", 1)]
    [InlineData("furniture: nameplate\n", 0)]
    [InlineData("furniture: what\n", 0)]
    public void It_is_told_once_for_the_edition(string furniture, int told)
    {
        using var edition = new SmallEdition();
        edition.Write("edition.yaml", "paper: 样报\ndate: 2026-01-20\nnameplate: { issue: \"2718\" }\n" + Pages);
        edition.Write("page.yaml", furniture + SmallEdition.Layout("one", "1-2", "11-22") + SmallEdition.Module("two", "3-4", "11-22"));
        using var made = edition.Compose();
        Assert.Equal(told, made.Diagnostics.Count(finding => finding.Code == DiagnosticCodes.NoFolioForText));
        edition.Render();
        Assert.Equal(told == 1, edition.Messages.Contains("edition.yaml:3:1: warning PL3055", StringComparison.Ordinal)
            || edition.Messages.Contains("edition.yaml:3:12: warning PL3055", StringComparison.Ordinal));
        // A second run leaves the pages alone and says the same.
        edition.Render();
        Assert.Equal(told == 1, edition.Messages.Contains("PL3055", StringComparison.Ordinal));
    }

    [Fact]
    public void It_keeps_its_place_when_a_setting_completes_it()
    {
        var mine = new NameplateText { Issue = new Located<string>("2719", SourceSpan.None) };
        var given = new NameplateText { Span = new SourceSpan("edition.yaml", 3, 1) };
        Assert.Equal(given.Span, mine.Or(given).Span);
        var placed = mine with { Span = new SourceSpan("a.yaml", 9, 1) };
        Assert.Equal(placed.Span, placed.Or(given).Span);
    }
}
