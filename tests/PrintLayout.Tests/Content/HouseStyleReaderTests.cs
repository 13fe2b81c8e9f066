using PrintLayout.Diagnostics;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

/// <summary>What a house style says under <c>composition</c> and <c>spacing</c>.</summary>
public sealed class HouseStyleReaderTests
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_style_that_says_nothing_has_the_standard()
    {
        Assert.Equal(CompositionStyle.Standard, Read("")!.Composition);
        Assert.Equal(CompositionStyle.Standard, Read("composition: { marks: half-line-end, hanging: off, line-break: gb }")!.Composition);
    }

    [Fact]
    public void Every_decision_is_read()
    {
        var read = Read(
            "composition: { marks: kaiming, hanging: force, hanging-marks: 。．, line-break: strict, upright-numbers: stacked, "
            + "hyphenation: { words: none, shortest: 8, before: 3, behind: 4, never: [Shenzhen, block] } }")!.Composition;
        Assert.Equal((MarkStyle.Kaiming, HangingStops.Force, "。．"), (read.Marks, read.Hanging, read.HangingMarks));
        Assert.Equal((LineStrictness.Strict, UprightNumbers.Stacked), (read.LineBreak, read.UprightNumbers));
        var division = read.Hyphenation;
        Assert.Equal((WordDivision.None, 8, 3, 4), (division.Words, division.Shortest, division.Before, division.Behind));
        Assert.Equal(["block", "Shenzhen"], division.Never.Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(StringComparer.OrdinalIgnoreCase, division.Never.Comparer);
    }

    [Theory]
    [InlineData("composition: { marks: narrow }", "PL1006"), InlineData("composition: { hanging: yes }", "PL1006")]
    [InlineData("composition: { hanging-marks: ，！ }", "PL1006"), InlineData("composition: { line-break: 5 }", "PL1006")]
    [InlineData("composition: { hyphenation: { shortest: 4 } }", "PL1006")]
    [InlineData("composition: { hyphenation: { before: 1 } }", "PL1006")]
    [InlineData("composition: { hyphenation: { never: [re-do] } }", "PL1047"), InlineData("composition: { mark: kaiming }", "PL1004")]
    [InlineData("composition: { upright-numbers: wide }", "PL1006"), InlineData("composition: kaiming", "PL1006")]
    [InlineData("spacing: { han-western-gap: 0.1em, han-western-gap-least: 0.2em }", "PL1046")]
    [InlineData("spacing: { han-western-gap: 0.2em, han-western-gap-most: 0.1em }", "PL1046")]
    [InlineData("spacing: { han-western-gap-least: 0.3em }", "PL1046")]
    public void What_a_style_cannot_mean_is_an_error(string text, string code)
    {
        Read(text);
        Assert.Equal([(code, DiagnosticSeverity.Error)], _findings.Select(found => (found.Code, found.Severity)));
    }

    [Theory]
    [InlineData("0em", 0, 0, 0), InlineData("0.1em", 100, 100, 330), InlineData("0.25em", 250, 125, 330)]
    [InlineData("0.5em", 500, 125, 500)]
    public void The_limits_of_the_gap_follow_it(string gap, int optimum, int least, int most)
    {
        var spacing = Read($"spacing: {{ han-western-gap: {gap} }}")!.Spacing;
        Assert.Equal(
            (optimum, least, most),
            (spacing.HanWesternGap.Milli, spacing.HanWesternGapLeast.Milli, spacing.HanWesternGapMost.Milli));
    }

    private HouseStyle? Read(string text) => HouseStyleReader.Read(
        TempProject.Session(text + "\nstyles: { body: { font: song, size: 9pt, leading: 12pt } }\n", _findings));
}
