using PrintLayout.Plan.Styles;
using PrintLayout.Testing.SyntheticFont;

namespace PrintLayout.Tests.Text.House;

/// <summary>composition.md C5.13: the three styles of widths of marks.</summary>
public sealed class MarkStyleTests
{
    private static readonly CompositionStyle Full = new() { Marks = MarkStyle.FullWidth };
    private static readonly CompositionStyle Kaiming = new() { Marks = MarkStyle.Kaiming };

    [Fact]
    public void The_standard_is_half_width_at_line_ends()
    {
        var standard = LineScenario.Measure(5).Story("一二三四，五六七八九");
        Assert.Equal(0, standard.Lines[0].EndBlank.Milli);
        standard.ExpectLines("一二三四，", "五六七八九").ExpectWidth(0, 5000).ExpectBodyAt(0, 4, 4500);
    }

    [Theory]
    // 4 Han and an em for the mark: the line is full, nothing opens.
    [InlineData("一二三四，五六七八九", "，"), InlineData("一二三四。五六七八九", "。"), InlineData("一二三四！五六七八九", "！")]
    [InlineData("一二三四）五六七八九", "）"), InlineData("一二三四；五六七八九", "；"), InlineData("一二三四”五六七八九", "”")]
    public void A_full_width_mark_keeps_its_em_at_a_line_end(string text, string mark)
    {
        var set = LineScenario.Measure(5).House(Full).Story(text);
        set.ExpectLines("一二三四" + mark, "五六七八九").ExpectSpaces(0, 0, 0, 0, 0).ExpectBodyAt(0, 4, 4000).ExpectWidth(0, 4500);
        Assert.Equal(LineScenario.Em / 2, set.Lines[0].EndBlank.Milli);
    }

    [Fact]
    public void The_blank_at_the_line_end_goes_first_when_a_line_is_too_long()
    {
        // 4.5 em hold four Han and the body of the mark; the comma inside keeps its em.
        var set = LineScenario.Measure(5.5m).House(Full).Story("一，二三四，五六七八九");
        set.ExpectLines("一，二三四，", "五六七八九").ExpectSpaces(0, 0, 500, 0, 0, 0).ExpectWidth(0, 5500);
        Assert.Equal(0, set.Lines[0].EndBlank.Milli);
    }

    [Fact]
    public void A_part_of_the_blank_stays_where_there_is_room_for_a_part()
    {
        var set = LineScenario.Measure(4.75m).House(Full).Story("一二三四，五六七八");
        Assert.Equal(2500, set.Lines[0].EndBlank.Milli);
        set.ExpectSpaces(0, 0, 0, 0, 0).ExpectWidth(0, 4500);
    }

    [Fact]
    public void A_line_with_more_room_opens_and_keeps_the_blank() =>
        // 3 Han and an em in 4.2: the two places between Han share 0.2; the mark stays at its character.
        LineScenario.Measure(4.2m).House(Full).Story("一二三，四五六七")
            .ExpectLines("一二三，", "四五六七").ExpectSpaces(0, 100, 100, 0).ExpectWidth(0, 3700);

    [Theory]
    // Pairs are those of the standard (C5.5 to C5.11).
    [InlineData("汉）（汉", 3500), InlineData("汉。”汉", 3500), InlineData("汉：“汉", 3500), InlineData("汉》、《汉", 4000), InlineData("汉，汉", 3000)]
    public void Inside_a_line_full_width_marks_are_those_of_the_standard(string text, int width) =>
        LineScenario.Measure(1000).House(Full).Story(text).ExpectWidth(0, width);

    [Theory]
    // C5.13: only the marks that end a sentence have an em.
    [InlineData("汉，汉", 2500), InlineData("汉、汉", 2500), InlineData("汉；汉", 2500), InlineData("汉：汉", 2500), InlineData("汉（汉", 2500)]
    [InlineData("汉》汉", 2500), InlineData("汉“汉", 2500), InlineData("汉。汉", 3000), InlineData("汉！汉", 3000), InlineData("汉？汉", 3000)]
    [InlineData("汉：“汉", 3000), InlineData("汉。”汉", 3000), InlineData("汉。“汉", 3500), InlineData("汉”，汉", 3000), InlineData("汉》《汉", 3000)]
    [InlineData("汉？！汉", 4000), InlineData("汉——汉", 4000), InlineData("汉·汉", 2500), InlineData("汉，", 1500), InlineData("汉。", 1500)]
    public void A_kaiming_mark_is_half_an_em_wide_unless_it_ends_a_sentence(string text, int width) =>
        LineScenario.Measure(1000).House(Kaiming).Story(text).ExpectWidth(0, width);

    [Fact]
    public void Kaiming_stops_still_give_their_blank() =>
        LineScenario.Measure(5.5m).House(Kaiming).Story("一。二三四五六七八九")
            .ExpectLines("一。二三四五", "六七八九").ExpectSpaces(0, 0, 0, 0, 0, 0);

    [Fact]
    public void A_kaiming_mark_that_fills_its_cell_keeps_it() =>
        LineScenario.Measure(1000).Han(SyntheticVariant.CentredStops).House(Kaiming).Story("汉，汉").ExpectWidth(0, 3000);

    [Fact]
    public void Headlines_have_widths_of_their_own_in_every_style()
    {
        var standard = LineScenario.Measure(20).Display().Story("标题，副题（三）").Lines[0].Width;
        foreach (var house in new[] { Full, Kaiming })
            Assert.Equal(standard, LineScenario.Measure(20).Display().House(house).Story("标题，副题（三）").Lines[0].Width);
    }
}
