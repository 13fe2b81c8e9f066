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
    // Shrink 2 and 3: brackets and pause stop give alike, 0.3 of their 1.5, then 1.2, then all.
    [InlineData(12.15, new[] { 200, 0, 250, 0, 400, 0, 0, 400, 0, 400, 0, 500, 0 })]
    [InlineData(11.25, new[] { 200, 0, 250, 0, 100, 0, 0, 100, 0, 100, 0, 500, 0 })]
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
    // Stretch c: 0.06 em over the six places that are neither inside a word (C7.4) nor a gap nor before a stop or closer (C7.15).
    [InlineData(12.89, new[] { 330, 0, 510, 0, 510, 0, 0, 510, 0, 510, 0, 510, 10 })]
    public void Kinds_are_used_up_in_their_order(double measure, int[] spaces) =>
        LineScenario.Measure((decimal)measure).OneLine(OfEachKind).ExpectSpaces(0, spaces).ExpectWidth(0, (int)Math.Round(measure * 1000));

    [Fact]
    public void Spaces_of_one_kind_give_alike() =>
        LineScenario.Measure(6.7m).OneLine("一，二，三，四").ExpectSpaces(0, 0, 400, 0, 400, 0, 400);

    [Theory]
    // C7.3: no comma stands at its full width beside a mark that has lost its blank.
    [InlineData("一“二”三，四", 6.5, new[] { 333, 0, 0, 333, 0, 333 })]
    [InlineData("一，“二”三，四", 7.0, new[] { 0, 333, 0, 0, 333, 0, 333 })]
    [InlineData("一、二《三》四", 6.4, new[] { 0, 300, 300, 0, 0, 300 })]
    [InlineData("一（二）：三", 5.0, new[] { 250, 0, 0, 0, 250 })]
    [InlineData("一，二、三；四：五", 8.6, new[] { 0, 400, 0, 400, 0, 400, 0, 400 })]
    [InlineData("一，二。三", 4.8, new[] { 0, 300, 0, 500 })]
    public void Marks_inside_a_sentence_give_alike_and_before_final_stops(string text, double measure, int[] spaces) =>
        LineScenario.Measure((decimal)measure).OneLine(text).ExpectSpaces(0, spaces);

    [Theory]
    // C7.15. 0.2 em over two places; 三| before the stop stays shut.
    [InlineData("一二三，", 3.7, new[] { 100, 100, 0 })]
    // Beyond a tenth the place before the stop follows, to a tenth.
    [InlineData("一二三，", 3.75, new[] { 100, 100, 50 })]
    [InlineData("一二三，", 4.1, new[] { 250, 250, 100 })]
    // Nothing is left to choose.
    [InlineData("一二三，", 5.5, new[] { 666, 666, 666 })]
    // Behind an opener and before a closer: 一“ · “二 · 二” · ”三 · 三四.
    [InlineData("一“二”三四", 6.15, new[] { 550, 0, 0, 550, 50 })]
    // A stop stands at its number as at Han.
    [InlineData("国%、国", 3.6, new[] { 50, 0, 550 })]
    // The gap stops at 0.33 while Han can open to a tenth.
    [InlineData("一二A三四", 5.36, new[] { 100, 330, 330, 100 })]
    [InlineData("一二A三四", 5.76, new[] { 300, 330, 330, 300 })]
    // Only when nothing else can give it goes on, as all others do.
    [InlineData("一二A三四", 6.22, new[] { 430, 430, 430, 430 })]
    public void Places_before_stops_and_gaps_open_last(string text, double measure, int[] spaces) =>
        LineScenario.Measure((decimal)measure).OneLine(text).ExpectSpaces(0, spaces);

    [Theory]
    // C7.13, C7.15: no hole opens before a stop, even where nothing else could open.
    [InlineData("AI，"), InlineData("国。"), InlineData("“国”"), InlineData("2026）"), InlineData("AI」。")]
    public void A_line_that_could_open_before_a_stop_only_stays_short(string text)
    {
        var natural = LineScenario.Natural(text).Lines[0].Width;
        Assert.Equal(natural, LineScenario.Measure(8).OneLine(text).Lines[0].Width);
    }

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
