using PrintLayout.Codes;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Tests.Codes;

/// <summary>The outline of a code: it covers dark modules once and light ones not at all, whatever the code.</summary>
public sealed class ModuleOutlineTests
{
    private static readonly Pt Module = new(1_134);

    [Theory]
    [InlineData("https://example.com/a", QrLevel.Medium, 2)]
    [InlineData("A", QrLevel.Low, 1)]
    [InlineData("扫码看视频", QrLevel.High, 3)]
    [InlineData("https://news.example.cn/2026/01/20/content_1234567890.html?from=print", QrLevel.Quartile, 6)]
    public void It_covers_each_dark_module_once(string text, QrLevel level, int version)
    {
        var code = QrMatrix.Of(text, level);
        Assert.Equal(version, code.Version);
        var corner = new PtPoint(new Pt(10_007), new Pt(20_011));
        var steps = ModuleOutline.Of(code, corner, Module);
        Assert.True(FilledPath.IsWhole(steps.AsSpan()));
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                var middle = new PtPoint(corner.X + (Module * x) + (Module / 2), corner.Y + (Module * y) + (Module / 2));
                Assert.Equal(code.IsDark(x, y) ? 1 : 0, Winding(steps.AsSpan(), middle));
            }
        }
    }

    [Fact]
    public void Modules_that_touch_have_no_edge_between_them()
    {
        var code = QrMatrix.Of("https://example.com/a", QrLevel.Medium);
        var steps = ModuleOutline.Of(code, default, Module);
        // The three finder patterns alone have 3 × 3 contours of four corners; single modules would have four steps each at least.
        var dark = Enumerable.Range(0, code.Size).Sum(y => Enumerable.Range(0, code.Size).Count(x => code.IsDark(x, y)));
        Assert.InRange(steps.Length, 36, dark * 4);
        Assert.InRange(steps.Count(step => step.Verb == PathVerb.Move), 9, dark / 2);
        Assert.All(steps, step => Assert.Equal((0, 0), (step.To.X.Milli % Module.Milli, step.To.Y.Milli % Module.Milli)));
    }

    [Fact]
    public void The_longest_text_fits_at_every_level()
    {
        foreach (var level in Enum.GetValues<QrLevel>())
        {
            Assert.InRange(QrMatrix.Of(new string('a', PrintLayout.Copy.Codes.QrContent.MostBytes), level).Version, 20, 40);
            Assert.InRange(QrMatrix.Of(new string('é', PrintLayout.Copy.Codes.QrContent.MostBytes / 2), level).Version, 20, 40);
        }
    }

    /// <summary>How often an outline of upright and level lines turns round a point.</summary>
    private static int Winding(ReadOnlySpan<PathStep> steps, PtPoint point)
    {
        var winding = 0;
        PtPoint start = default, at = default;
        foreach (var step in steps)
        {
            var to = step.Verb == PathVerb.Close ? start : step.To;
            if (step.Verb == PathVerb.Move) start = to;
            else if (at.X == to.X && at.X > point.X && (at.Y > point.Y) != (to.Y > point.Y)) winding += to.Y > at.Y ? 1 : -1;
            at = to;
        }

        return winding;
    }
}
