namespace PrintLayout.Tests.Text;

/// <summary>composition.md C7.3: kinds of space are used up one after the other, equally inside a kind.</summary>
public sealed class JustificationTests
{
    /// <summary>One of each kind: gap 0.2, word space 0.28, two brackets' blanks, a pause stop's, a final stop's: 12.48 em.</summary>
    private const string OfEachKind = "一AI go《二》三，四。五六";

    [Theory]
    // C7.3, shrinking. Places: 一A · AI · I g · go · o《 · 《二 · 二》 · 》三 · 三， · ，四 · 四。 · 。五 · 五六.
    [InlineData(12.48, new[] { 200, 0, 280, 0, 500, 0, 0, 500, 0, 500, 0, 500, 0 })]
    // Shrink 1: the word space gives its 0.03.
    [InlineData(12.45, new[] { 200, 0, 250, 0, 500, 0, 0, 500, 0, 500, 0, 500, 0 })]
    // Shrink 2: the brackets give 0.4, half each; then all of their 1.0.
    [InlineData(12.05, new[] { 200, 0, 250, 0, 300, 0, 0, 300, 0, 500, 0, 500, 0 })]
    [InlineData(11.45, new[] { 200, 0, 250, 0, 0, 0, 0, 0, 0, 500, 0, 500, 0 })]
    // Shrink 3: the pause stop.
    [InlineData(11.15, new[] { 200, 0, 250, 0, 0, 0, 0, 0, 0, 200, 0, 500, 0 })]
    [InlineData(10.95, new[] { 200, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0 })]
    // Shrink 4: the gap, to an eighth.
    [InlineData(10.9, new[] { 150, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0 })]
    [InlineData(10.875, new[] { 125, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0 })]
    // Shrink 5: the final stop.
    [InlineData(10.575, new[] { 125, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 200, 0 })]
    [InlineData(10.375, new[] { 125, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    // Stretch a: the word space to 0.5.
    [InlineData(12.58, new[] { 200, 0, 380, 0, 500, 0, 0, 500, 0, 500, 0, 500, 0 })]
    // Stretch b: the gap to 0.33.
    [InlineData(12.83, new[] { 330, 0, 500, 0, 500, 0, 0, 500, 0, 500, 0, 500, 0 })]
    // Stretch c: 0.11 em over the eleven places outside words (C7.4).
    [InlineData(12.94, new[] { 340, 0, 510, 0, 510, 10, 10, 510, 10, 510, 10, 510, 10 })]
    public void Kinds_are_used_up_in_their_order(double measure, int[] spaces) =>
        LineScenario.Measure((decimal)measure).OneLine(OfEachKind).ExpectSpaces(0, spaces).ExpectWidth(0, (int)Math.Round(measure * 1000));

    [Fact]
    public void Spaces_of_one_kind_give_alike() =>
        LineScenario.Measure(6.7m).OneLine("一，二，三，四").ExpectSpaces(0, 0, 400, 0, 400, 0, 400);

    [Fact]
    public void A_smaller_space_gives_what_it_has_and_the_larger_gives_the_rest() =>
        // Blanks of 0.5 and 1.0 em in 8 em; 1.2 em are missing: 0.5 from the first, 0.7 from the second.
        LineScenario.Measure(6.8m).OneLine(("一，", 1), ("二，三", 2)).ExpectSpaces(0, 0, 0, 0, 300);

    [Fact]
    public void Every_line_but_the_last_is_flush()
    {
        // C7.1, with marks, words and gaps about.
        var result = LineScenario.Measure(7).Story("一二三，四五六七AI八九十，甲乙丙丁戊己庚2026辛壬癸，子丑寅卯辰巳午");
        Assert.All(result.Lines[..^1], line => Assert.Equal(result.Measure, line.Width));
        Assert.Equal(result.Lines[^1].Natural, result.Lines[^1].Width);
    }

    [Fact]
    public void Of_two_equal_changes_shrinking_is_taken() =>
        // C7.2: the first line is 6 em, half an em short, or 7 em, half an em too long.
        LineScenario.Measure(6.5m).Story("一，二三四五六七八九十甲").ExpectLines("一，二三四五六", "七八九十甲");

    [Fact]
    public void A_pause_stop_gives_before_a_final_stop() =>
        // C7.3 and C7.5: 0.5 em are missing and ， has just that; the blank of 。 stays whole.
        LineScenario.Measure(7).Story("一。二，三四五六七八九十甲乙").ExpectLines("一。二，三四五", "六七八九十甲乙")
            .ExpectSpaces(0, 0, 500, 0, 500, 0, 0);

    [Fact]
    public void A_line_that_nothing_fills_opens_and_says_how_far()
    {
        // C7.7: the number does not fit beside 五 and is not split; 0.5 em over four places.
        var result = LineScenario.Measure(5.5m).Story("一二三四五20000000000六七").ExpectLines("一二三四五", "20000000000", "六七");
        Assert.Equal(125, result.Lines[0].HanOpening);
        Assert.DoesNotContain(result.Lines, line => line.IsEmergency);
    }

    [Fact]
    public void A_line_that_ends_in_a_mark_looks_for_another_half_em() =>
        // C7.6: 13 em: 12 Han and 。 leave 0.5 to spread; with the blank behind ， the 13th Han and its 。 come in.
        LineScenario.Measure(13).Story("一二三四五，六七八九十甲乙。丙丁戊己庚").ExpectLines("一二三四五，六七八九十甲乙。", "丙丁戊己庚");
}
