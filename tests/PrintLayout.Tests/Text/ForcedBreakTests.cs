using PrintLayout.Geometry;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

/// <summary>Line ends of the author (UAX #14, class BK).</summary>
public sealed class ForcedBreakTests
{
    [Theory]
    [InlineData("床前明月光，\n疑是地上霜。", 12, "床前明月光，", "疑是地上霜。")]
    [InlineData("一\n二\n三", 12, "一", "二", "三")]
    [InlineData("一二三四五六七八\n九", 4, "一二三四", "五六七八", "九")]
    [InlineData("\n一二\n", 4, "一二")]
    [InlineData("line one\nline two", 12, "line one", "line two")]
    [InlineData("地址：某路1号\n电话：010-12345678", 14, "地址：某路1号", "电话：010-12345678")]
    public void A_line_ends_where_its_author_ends_it(string text, int em, params string[] lines) =>
        LineScenario.Measure(em).Story(text).ExpectLines(lines);

    [Fact]
    public void The_line_before_a_break_is_not_stretched_and_the_next_has_no_indent()
    {
        using var composer = new Composer();
        var lines = composer.Set("一二三\n四五六七八九十一二三四五", 6_000, 2_000);
        Assert.Equal(["一二三", "四五六七八九", "十一二三四五"], lines.Select(line => line.Text));
        Assert.Equal(Composer.Size * 2, lines[0].X[0]);
        Assert.Equal(Pt.Zero, lines[1].X[0]);
    }

    [Theory]
    [InlineData("一二三\n四五六", 3, true)]
    [InlineData("一二三\n四五六", 2, false)]
    [InlineData("一二三\n四五六", 6, true)]
    [InlineData("一二三四五六", 3, false)]
    public void A_forced_end_is_an_end_by_nature(string text, int end, bool expected)
    {
        using var composer = new Composer();
        Assert.Equal(expected, composer.Shape(text).EndsByNature(end));
    }

    [Fact]
    public void Breaks_are_kept_where_a_paragraph_is_set_a_line_longer()
    {
        using var composer = new Composer();
        var shaped = composer.Shape("春眠不觉晓，处处闻啼鸟。\n夜来风雨声，花落知多少。");
        var request = new BreakRequest(Composer.Size * 13, Pt.Zero);
        var breaker = new LineBreaker();
        var natural = breaker.Break(shaped, request);
        var (tighter, looser) = breaker.BreakOtherwise(shaped, request, natural.Lines.Length);
        foreach (var broken in (BrokenParagraph?[])[natural, tighter, looser])
        {
            if (broken is not null) Assert.Contains(broken.Lines, line => line.End == shaped.ForcedEnds[0]);
        }
    }

    [Fact]
    public void Display_text_is_broken_by_those_who_set_it()
    {
        using var composer = new Composer();
        Assert.Empty(composer.Shape("一二\n三四", isDisplay: true).ForcedEnds);
    }
}
