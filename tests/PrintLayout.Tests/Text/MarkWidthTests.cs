using PrintLayout.Testing.SyntheticFont;

namespace PrintLayout.Tests.Text;

/// <summary>
/// composition.md C5: widths of marks, exact in the synthetic face; <see cref="PunctuationWidthTests"/> asks the same of the body face.
/// </summary>
public sealed class MarkWidthTests
{
    [Theory]
    // C5.1
    [InlineData("汉，汉", 3000), InlineData("汉（汉", 3000), InlineData("汉）汉", 3000), InlineData("汉·汉", 2500), InlineData("汉～汉", 3000)]
    [InlineData("汉——汉", 4000), InlineData("汉……汉", 4000), InlineData("汉/汉", 2500), InlineData("汉／汉", 2500), InlineData("汉–汉", 2500)]
    // C5.2 and C5.3
    [InlineData("汉，", 1500), InlineData("汉！", 1500), InlineData("（汉", 1500)]
    // C5.5 to C5.10
    [InlineData("汉）（汉", 3500), InlineData("汉（《汉", 3500), InlineData("汉”）汉", 3500), InlineData("汉！”汉", 3500)]
    [InlineData("汉）。汉", 3500), InlineData("汉：“汉", 3500), InlineData("“‘汉", 2000), InlineData("汉》）", 2000), InlineData("汉）。", 2000)]
    // C5.11
    [InlineData("汉。”“汉", 4000), InlineData("汉》、《汉", 4000), InlineData("汉）”，汉", 4000)]
    // C5.12
    [InlineData("汉。、汉", 4000)]
    // C5.15
    [InlineData("汉》——汉", 5000), InlineData("汉——《汉", 5000), InlineData("汉，……汉", 5000), InlineData("汉，A汉", 3700), InlineData("A（汉", 2500)]
    public void A_mark_is_as_wide_as_its_neighbours_let_it(string text, int width) =>
        LineScenario.Natural(text).ExpectWidth(0, width);

    [Theory]
    // The stop fills its cell, also at the line's end; brackets are squeezed as ever.
    [InlineData("汉。汉", 3000), InlineData("汉。", 2000), InlineData("汉，“汉", 4000), InlineData("汉》《汉", 3500), InlineData("汉。”汉", 4000)]
    public void A_face_with_centred_stops_is_not_squeezed(string text, int width) =>
        LineScenario.Measure(1000).Han(SyntheticVariant.CentredStops).Story(text).ExpectWidth(0, width);

    [Fact]
    public void A_centred_stop_gives_nothing_when_a_line_shrinks() =>
        // C2.3: in the Mainland face the blanks of ， give 0.5 em and 五 comes up; centred, nothing gives.
        LineScenario.Measure(5.5m).Han(SyntheticVariant.CentredStops).Story("一，二三四五六七八九").ExpectLines("一，二三四", "五六七八九");

    [Fact]
    public void A_stop_in_its_corner_gives_its_blank_when_a_line_shrinks() =>
        LineScenario.Measure(5.5m).Story("一，二三四五六七八九").ExpectLines("一，二三四五", "六七八九").ExpectSpaces(0, 0, 0, 0, 0, 0);

    [Fact]
    public void An_opener_puts_its_ink_at_the_indent_and_at_the_edge() =>
        // C5.4 on the first line, C5.3 on the second.
        LineScenario.Measure(5.5m).Indent(2).Story("“一二三（四五六七八").ExpectLines("“一二三", "（四五六七八")
            .ExpectBodyAt(0, 0, 2000).ExpectBodyAt(0, 1, 2500).ExpectBodyAt(1, 0, 0).ExpectBodyAt(1, 1, 500);

    [Fact]
    public void Marks_trim_across_a_border_of_styles() =>
        // C5.14, C5.9: same size, two runs, as at a change of face or colour.
        LineScenario.Natural(("汉”", 1), ("，汉", 1)).ExpectSpaces(0, 0, 0, 500).ExpectWidth(0, 3500);

    [Fact]
    public void Marks_trim_across_a_border_of_sizes() =>
        // C5.14: ” 0.5 and ， 0.6 of 1.2; the blank behind ， is 0.6.
        LineScenario.Natural(("汉”", 1), ("，汉", 1.2m)).ExpectSpaces(0, 0, 0, 600).ExpectWidth(0, 3900);

    [Fact]
    public void Of_two_blanks_of_different_sizes_the_larger_stays() =>
        // C5.14, C5.10: half an em behind ，, three quarters before the larger “.
        LineScenario.Natural(("汉，", 1), ("“汉", 1.5m)).ExpectSpaces(0, 0, 750, 0);

    [Fact]
    public void Quotation_marks_of_Chinese_text_are_fullwidth_also_round_Latin() =>
        // C1.5: 说 and “ are Chinese; the companion's marks would be 0.25.
        LineScenario.Measure(1000).WithCompanion().Story("他说“yes”啊").ExpectSpaces(0, 0, 500, 0, 0, 0, 0, 500).ExpectWidth(0, 6500);

    [Fact]
    public void Quotation_marks_of_an_English_sentence_are_the_companions_and_keep_their_word_spaces() =>
        // C1.5: 14 letters, 2 marks of 0.25, 4 word spaces of 0.28.
        LineScenario.Measure(1000).WithCompanion().Story("He said “yes” to me.").ExpectLines("He said “yes” to me.").ExpectWidth(0, 8620);

    [Fact]
    public void An_apostrophe_is_the_companions_also_in_a_Chinese_sentence() =>
        LineScenario.Measure(1000).WithCompanion().Story("他说it’s好").ExpectSpaces(0, 0, 200, 0, 0, 0, 200).ExpectWidth(0, 5150);
}
