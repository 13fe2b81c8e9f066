using CsCheck;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Text.House;

/// <summary>composition.md C5.17: stops that hang outside the measure.</summary>
public sealed class HangingStopTests
{
    private static readonly CompositionStyle Allow = new() { Hanging = HangingStops.Allow };
    private static readonly CompositionStyle Force = new() { Hanging = HangingStops.Force };

    private static readonly Gen<string> Texts =
        Gen.OneOf("汉字", "一二三", "，", "。", "、", "（", "）", "“", "”", "AI", "2026", "；", "——", "、《").Array[1, 24].Select(string.Concat);

    [Theory]
    // Five Han fill the line: the stop hangs at 5 em, its half em outside.
    [InlineData("一二三四五，六七八九"), InlineData("一二三四五。六七八九"), InlineData("一二三四五、六七八九")]
    public void A_stop_hangs_that_the_line_cannot_hold(string text)
    {
        var set = LineScenario.Measure(5).House(Allow).Story(text);
        set.ExpectLines(text[..6], text[6..]).ExpectSpaces(0, 0, 0, 0, 0, 0).ExpectWidth(0, 5000).ExpectBodyAt(0, 5, 5000);
        Assert.Equal(LineScenario.Em / 2, set.Lines[0].Hang.Milli);
        Assert.Equal(set.Lines[0].Width, set.Lines[0].Natural);
    }

    [Theory]
    [InlineData("一二三四五，六七八九"), InlineData("一二三四五。六七八九")]
    public void None_hangs_unless_the_house_wants_it(string text)
    {
        var set = LineScenario.Measure(5).Story(text);
        Assert.All(set.Lines, line => Assert.Equal(0, line.Hang.Milli));
        set.ExpectLines("一二三四", text[4..9], text[9..]);
    }

    [Fact]
    public void What_squeezing_brings_in_does_not_hang_where_hanging_is_allowed()
    {
        // The first comma gives its half em, and the second stands inside.
        var set = LineScenario.Measure(5.5m).House(Allow).Story("一，二三四，五六七八九");
        set.ExpectLines("一，二三四，", "五六七八九").ExpectWidth(0, 5500);
        Assert.Equal(0, set.Lines[0].Hang.Milli);
        // One Han more is more than it has to give.
        var full = LineScenario.Measure(5.5m).House(Allow).Story("一，二三四五，六七八九十");
        full.ExpectLines("一，二三四五，", "六七八九十").ExpectWidth(0, 5500).ExpectBodyAt(0, 6, 5500);
        Assert.Equal(LineScenario.Em / 2, full.Lines[0].Hang.Milli);
    }

    [Fact]
    public void Every_stop_at_a_line_end_hangs_where_hanging_is_forced()
    {
        // Four Han open to the measure, and the stop stands outside it.
        var set = LineScenario.Measure(4.15m).House(Force).Story("一二三四，五六七八");
        set.ExpectLines("一二三四，", "五六七八").ExpectSpaces(0, 50, 50, 50, 0).ExpectWidth(0, 4150).ExpectBodyAt(0, 4, 4150);
    }

    [Theory]
    // A run of marks does not hang, nor any mark but the stops asked for.
    [InlineData("一二三四”，五六七八", 5), InlineData("一二三四五；六七八九", 5), InlineData("一二三四五）六七八九", 5), InlineData("一二三四五！六七八九", 5)]
    [InlineData("一二三四五．六七八九", 5), InlineData("一二三四……六七八九", 6)]
    public void Nothing_else_hangs(string text, int measure) =>
        Assert.All(LineScenario.Measure(measure).House(Force).Story(text).Lines, line => Assert.Equal(0, line.Hang.Milli));

    [Fact]
    public void A_house_says_which_marks_hang()
    {
        var point = LineScenario.Measure(5).House(Force with { HangingMarks = "．" }).Story("一二三四五．六七八九");
        point.ExpectLines("一二三四五．", "六七八九").ExpectBodyAt(0, 5, 5000);
        var comma = LineScenario.Measure(5).House(Force with { HangingMarks = "．" }).Story("一二三四五，六七八九");
        Assert.All(comma.Lines, line => Assert.Equal(0, line.Hang.Milli));
    }

    [Fact]
    public void Eleven_Han_and_a_comma_fill_the_first_line_behind_the_indent() =>
        LineScenario.Measure(13).Indent(2).House(Allow).Story("一二三四五六七八九十一，二三四五六七八九十一二三四")
            .ExpectLines("一二三四五六七八九十一，", "二三四五六七八九十一二三四").ExpectWidth(0, 13_000).ExpectBodyAt(0, 11, 13_000);

    [Fact]
    public void The_last_line_hangs_only_what_it_cannot_hold()
    {
        var inside = LineScenario.Measure(5).House(Force).Story("一二三四五六七八九。");
        Assert.Equal(0, inside.Lines[^1].Hang.Milli);
        inside.ExpectBodyAt(1, 4, 4000);
        var outside = LineScenario.Measure(5).House(Force).Story("一二三四五六七八九十。");
        outside.ExpectLines("一二三四五", "六七八九十。").ExpectBodyAt(1, 5, 5000);
    }

    [Fact]
    public void Headlines_hang_nothing() =>
        Assert.All(
            LineScenario.Measure(5).Display().House(Force).Story("一二三四五，六七八九").Lines, line => Assert.Equal(0, line.Hang.Milli));

    [Fact]
    public void Whatever_hangs_the_rest_keeps_to_the_measure() => Gen.Select(Texts, Gen.Int[4, 13], Gen.Bool).Sample(
        (text, measure, isForced) =>
    {
        var set = LineScenario.Measure(measure).House(isForced ? Force : Allow).Story(text);
        foreach (var line in set.Lines)
        {
            Assert.True(line.Width <= set.Measure || line.IsEmergency, text);
            if (line.Hang.Milli == 0) continue;
            Assert.Equal(LineScenario.Em / 2, line.Hang.Milli);
            Assert.True(line.X[^1] == line.Width, text);
            Assert.True("、，。".Contains(line.Text[^1], StringComparison.Ordinal), text);
        }
    }, iter: 300);
}
