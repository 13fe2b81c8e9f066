using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Layout.Charts;

namespace PrintLayout.Tests.Layout.Charts;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(0, 1618, 5, 0, 2000, 500)]
    [InlineData(0, 100, 5, 0, 100, 20)]
    [InlineData(0, 7, 5, 0, 8, 2)]
    [InlineData(98.2, 98.9, 5, 98.2, 99, 0.2)]
    [InlineData(-6.2, 32.4, 5, -10, 40, 10)]
    [InlineData(0, 0, 5, 0, 1, 0.2)]
    [InlineData(5, 5, 5, 0, 5, 1)]
    [InlineData(-1, 1, 2, -1, 1, 1)]
    public void Its_steps_are_those_a_draughtsman_takes(double least, double most, int steps, double low, double high, double step)
    {
        var scale = ChartScale.Of((decimal)least, (decimal)most, steps);
        Assert.Equal(((decimal)low, (decimal)high, (decimal)step), (scale.Least, scale.Most, scale.Step));
    }

    [Fact]
    public void It_holds_all_values_in_few_steps() => Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[0, 1_000_000_000],
        Gen.Int[0, 12], Gen.Int[2, 8]).Sample((start, span, power, steps) =>
    {
        var factor = (decimal)Math.Pow(10, -power);
        var (least, most) = (start * factor, (start + span) * factor);
        var scale = ChartScale.Of(least, most, steps);
        Assert.True(scale.Least <= least && scale.Most >= most);
        Assert.True(scale.Least < scale.Most);
        Assert.InRange(scale.Numbers().Count(), 2, steps + 1);
        Assert.Equal(Pt.Zero, scale.Place(scale.Least, new Pt(90_000)));
        Assert.Equal(new Pt(90_000), scale.Place(scale.Most, new Pt(90_000)));
    });
}
