namespace PrintLayout.Tests.Text;

/// <summary>composition.md C13: how headlines break. Words are not known; what marks, particles and numbers tell is.</summary>
public sealed class HeadingBreakTests
{
    [Fact]
    public void The_fewest_lines_are_alike_and_the_upper_one_is_the_longer() =>
        // C13.4
        LineScenario.Measure(5).Display().Story("一二三四五六七").ExpectLines("一二三四", "五六七");

    [Fact]
    public void Of_three_lines_the_last_is_the_shortest() =>
        LineScenario.Measure(4).Display().Story("一二三四五六七八九十甲").ExpectLines("一二三四", "五六七八", "九十甲");

    [Fact]
    public void A_line_ends_behind_a_stop_rather_than_in_the_middle() =>
        // C13.1: 5 and 3 Han instead of 4 and 4.
        LineScenario.Measure(6).Display().Story("一二三四五，六七八").ExpectLines("一二三四五，", "六七八");

    [Theory]
    // C13.1: these words cling to what stands before them. By length alone 四 would end the line.
    [InlineData("的"), InlineData("了"), InlineData("也"), InlineData("和")]
    public void A_particle_never_starts_a_line(string particle) =>
        LineScenario.Measure(5).Display().Story($"一二三四{particle}五六七").ExpectLines($"一二三四{particle}", "五六七");

    [Fact]
    public void A_particle_starts_a_line_when_there_is_no_other_way() =>
        // The measure holds four; 2 + 4 would leave 的 first as well, and 3 + 3 + 2 is a line more than needed.
        LineScenario.Measure(4).Display().Story("一二三四的五六七").ExpectLines("一二三四", "的五六七");

    [Theory]
    // C13.1: at these measures a line could end behind the number, and would be nearest to the mean there or next to it.
    [InlineData("今年突破9000件创新高"), InlineData("全年进口5000亿元商品"), InlineData("新建学校25所学生三万"), InlineData("老店30年不涨价格")]
    public void A_number_keeps_its_unit(string text)
    {
        for (var measure = 7; measure <= 9; measure++)
        {
            var result = LineScenario.Measure(measure).Display().Story(text);
            Assert.DoesNotContain(result.Lines, line => char.IsAsciiDigit(line.Text[^1]));
        }
    }

    [Fact]
    public void The_prohibitions_hold_in_headlines() =>
        // C13.6: four Han and ， are 4.5 em.
        LineScenario.Measure(4.3m).Display().Story("一二三四，五六").ExpectLines("一二三", "四，五六");

    [Fact]
    public void Brackets_are_squeezed_and_edge_marks_have_no_blank() =>
        // C13.3: 《 flush at 0; a twentieth of an em stays outside a bracket.
        LineScenario.Measure(20).Display().Story("《一二》三四").ExpectBodyAt(0, 0, 0).ExpectSpaces(0, 0, 0, 0, 50, 0);
}
