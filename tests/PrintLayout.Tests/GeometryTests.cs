using PrintLayout.Geometry;

namespace PrintLayout.Tests;

public sealed class GeometryTests
{
    [Fact]
    public void A_millimetre_is_72_over_25_4_points()
    {
        Assert.Equal(new Pt(1105512), new Mm(390_000).ToPt());
        Assert.Equal(new Mm(25_400), Mm.FromPt(new Pt(72_000)));
    }

    [Fact]
    public void An_em_takes_its_length_from_the_font_size() =>
        Assert.Equal(new Pt(117_000), Em.Whole(13).At(new Pt(9_000)));

    [Fact]
    public void Scaling_rounds_half_away_from_zero_on_both_sides()
    {
        Assert.Equal(new Pt(2), new Pt(3).Scale(1, 2));
        Assert.Equal(new Pt(-2), new Pt(-3).Scale(1, 2));
    }

    [Fact]
    public void Touching_rectangles_do_not_overlap()
    {
        var left = new PtRect(Pt.Zero, Pt.Zero, new Pt(10), new Pt(10));
        Assert.False(left.Overlaps(left with { X = new Pt(10) }));
        Assert.True(left.Overlaps(left with { X = new Pt(9) }));
    }
}
