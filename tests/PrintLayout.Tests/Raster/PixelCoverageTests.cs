using CsCheck;
using PrintLayout.Raster.Drawing;

namespace PrintLayout.Tests.Raster;

public sealed class PixelCoverageTests
{
    [Fact]
    public void The_parts_follow_each_other_and_add_up_to_the_stretch() =>
        Gen.Select(Gen.Int[-50_000, 50_000], Gen.Int[0, 20_000]).Sample((from, length) =>
        {
            var parts = new PixelCoverage[3];
            PixelCoverage.Split(from, from + length, parts);

            Assert.Equal(length, parts.Sum(p => p.Count * p.Amount));
            Assert.Equal((long)Math.Floor(from / 1024.0), parts[0].First);
            Assert.All(parts, p => Assert.InRange(p.Amount, 0, PixelCoverage.Steps));
            var drawn = parts.Where(p => p.Count > 0 && p.Amount > 0).ToArray();
            for (var i = 1; i < drawn.Length; i++) Assert.Equal(drawn[i - 1].First + drawn[i - 1].Count, drawn[i].First);
        });
}
