using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

public sealed class LineAdjusterTests : IDisposable
{
    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    /// <summary>201 Han have 200 gaps; the two em that are missing are 20,000 thousandths of a point, 100 a gap.</summary>
    [Fact]
    public void A_line_far_longer_than_those_of_a_newspaper_is_set_the_same_way()
    {
        var paragraph = _composer.Shape(new string('国', 201));
        var line = LineAdjuster.Set(paragraph, new LineSpan(0, 201, false), Em.Whole(203).At(Composer.Size), Pt.Zero, justify: true);
        Assert.Equal(Enumerable.Range(0, 201).Select(i => new Pt(i * 10_100)), line.X);
    }

    /// <summary>Three pause stops of half an em each give 7,001: the odd thousandths come from the first ones.</summary>
    [Fact]
    public void What_cannot_be_shared_equally_is_taken_from_the_first_spaces()
    {
        var paragraph = _composer.Shape("国，国，国，国");
        var line = LineAdjuster.Set(paragraph, new LineSpan(0, 7, false), new Pt(70_000 - 7_001), Pt.Zero, justify: true);
        var natural = LineAdjuster.Set(paragraph, new LineSpan(0, 7, false), new Pt(70_000), Pt.Zero, justify: true);
        Assert.Equal(70_000 - 7_001, line.Width.Milli);
        Assert.Equal(2_334, (natural.X[2] - line.X[2]).Milli);
        Assert.Equal(2_334 + 2_334, (natural.X[4] - line.X[4]).Milli);
        Assert.Equal(7_001, (natural.X[6] - line.X[6]).Milli);
    }
}
