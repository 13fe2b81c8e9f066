using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Layout.Charts;

namespace PrintLayout.Tests.Layout.Charts;

public sealed class LabelStackTests
{
    private static readonly Pt Height = new(10_000);

    [Fact]
    public void Labels_with_room_stay()
    {
        Pt[] wanted = [new(30_000), new(5_000), new(60_000)];
        Assert.Equal(wanted, LabelStack.Place([.. wanted], Height, Pt.Zero, new Pt(100_000)));
    }

    [Fact]
    public void No_two_stand_on_one_another_and_all_stay_inside() =>
        Gen.Int[0, 90_000].Array[1, 10].Sample(tops =>
        {
            var placed = LabelStack.Place([.. tops.Select(top => new Pt(top))], Height, Pt.Zero, new Pt(100_000));
            var sorted = placed.OrderBy(top => top.Milli).ToList();
            Assert.True(sorted[0] >= Pt.Zero && sorted[^1] + Height <= new Pt(100_000));
            for (var i = 1; i < sorted.Count; i++) Assert.True(sorted[i] - sorted[i - 1] >= Height);
        });
}
