using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Vectors;
using PrintLayout.Vectors.Outlines;
using PrintLayout.Vectors.Reading;

namespace PrintLayout.Tests.Vectors;

/// <summary>What is drawn of SVG, and what is said of the rest.</summary>
public sealed class SvgReaderTests
{
    [Theory]
    [InlineData("<path d='M10 10H30V30H10Z'/>", 10, 10, 30, 30)]
    [InlineData("<path d='m10,10 20,0 0,20-20,0z'/>", 10, 10, 30, 30)]
    [InlineData("<path d='M10 10 l20 0 v20 h-20 z m 0 0'/>", 10, 10, 30, 30)]
    [InlineData("<rect x='10' y='10' width='20' height='20'/>", 10, 10, 30, 30)]
    [InlineData("<rect x='10%' y='10%' width='20%' height='20%' rx='4'/>", 10, 10, 30, 30)]
    [InlineData("<circle cx='20' cy='20' r='10'/>", 10, 10, 30, 30)]
    [InlineData("<ellipse cx='20' cy='20' rx='10' ry='5'/>", 10, 15, 30, 25)]
    [InlineData("<polygon points='10,10 30,10 30,30 10,30'/>", 10, 10, 30, 30)]
    [InlineData("<g transform='translate(10 10) scale(2)'><rect width='10' height='10'/></g>", 10, 10, 30, 30)]
    [InlineData("<g transform='rotate(90 20 20)'><rect x='10' y='10' width='20' height='20'/></g>", 10, 10, 30, 30)]
    [InlineData("<defs><rect id='a' width='20' height='20'/></defs><use href='#a' x='10' y='10'/>", 10, 10, 30, 30)]
    [InlineData("<symbol id='a' transform='translate(10 10)'><rect width='20' height='20'/></symbol><use href='#a'/>", 10, 10, 30, 30)]
    [InlineData("<symbol id='a' viewBox='0 0 2 2'><rect width='2' height='2'/></symbol>"
        + "<use href='#a' x='10' y='10' width='20' height='20'/>", 10, 10, 30, 30)]
    [InlineData("<line x1='10' y1='20' x2='30' y2='20' stroke='#000' stroke-width='4'/>", 10, 18, 30, 22)]
    [InlineData("<line x1='10' y1='20' x2='30' y2='20' stroke='#000' stroke-width='4' stroke-linecap='square'/>", 8, 18, 32, 22)]
    [InlineData("<polyline points='10,30 10,10 30,10' fill='none' stroke='#000' stroke-width='2'/>", 9, 9, 30, 30)]
    [InlineData("<path d='M10 20a10 10 0 0120 0a10 10 0 01-20 0'/>", 10, 10, 30, 30)]
    [InlineData("<style>.a{display:none}.b{fill:none;stroke:#000;stroke-width:2}</style><rect class='a' width='9' height='9'/>"
        + "<path class='b' d='M10 20H30'/>", 10, 19, 30, 21)]
    public void A_shape_covers_what_it_should(string content, double left, double top, double right, double bottom)
    {
        var art = Read(content);
        Assert.Empty(art.Faults);
        var box = BoxOf(art);
        Assert.Equal(left, box.Left, 0.02);
        Assert.Equal(top, box.Top, 0.02);
        Assert.Equal(right, box.Right, 0.02);
        Assert.Equal(bottom, box.Bottom, 0.02);
        Assert.All(art.Shapes, shape => Assert.True(IsWhole(shape)));
    }

    [Fact]
    public void An_arc_keeps_its_radius()
    {
        var art = Read("<path d='M80 50A30 30 0 1 1 50 20L50 50Z'/>");
        foreach (var point in Points(art.Shapes[0]).Where(point => point != new ArtPoint(50, 50)))
            Assert.Equal(30, (point - new ArtPoint(50, 50)).Length, 0.01);
        Assert.Contains(Points(art.Shapes[0]), point => point.X < 21);
    }

    [Fact]
    public void Both_fill_rules_leave_the_same_hole()
    {
        foreach (var path in new[]
        {
            "<path d='M0 0H30V30H0Z M10 10V20H20V10Z'/>", "<path fill-rule='evenodd' d='M0 0H30V30H0Z M10 10H20V20H10Z'/>",
        })
        {
            var art = Read(path);
            Assert.Empty(art.Faults);
            Assert.Equal(0, Winding(art.Shapes[0], new ArtPoint(15, 15)));
            Assert.NotEqual(0, Winding(art.Shapes[0], new ArtPoint(5, 15)));
        }
    }

    [Theory]
    [InlineData("miter", 2, true)]
    [InlineData("bevel", 2, false)]
    [InlineData("miter", 1, false)]
    public void A_corner_is_as_its_join_says(string join, int limit, bool isPointed)
    {
        var line = $"fill='none' stroke='#000' stroke-width='8' stroke-linejoin='{join}' stroke-miterlimit='{limit}'";
        var art = Read($"<path d='M10 40V10H40' {line}/>");
        Assert.Equal(isPointed, Winding(art.Shapes[0], new ArtPoint(6.5, 6.5)) != 0);
        Assert.NotEqual(0, Winding(art.Shapes[0], new ArtPoint(9, 9)));
    }

    [Fact]
    public void A_line_is_covered_whole_and_in_dashes_by_its_lengths()
    {
        var whole = Read("<path d='M10 50C40 10 60 90 90 50' fill='none' stroke='#000' stroke-width='6'/>");
        foreach (var t in Enumerable.Range(0, 101))
        {
            var (s, u) = (t / 100.0, 1 - (t / 100.0));
            var at = new ArtPoint(
                (10 * u * u * u) + (3 * 40 * u * u * s) + (3 * 60 * u * s * s) + (90 * s * s * s),
                (50 * u * u * u) + (3 * 10 * u * u * s) + (3 * 90 * u * s * s) + (50 * s * s * s) + 0.013);
            if (t is > 0 and < 100) Assert.True(Winding(whole.Shapes[0], at) > 0, $"{t}");
        }

        var dashed = Read("<path d='M10 50H70' fill='none' stroke='#000' stroke-width='6' stroke-dasharray='10 5'/>");
        var down = Enumerable.Range(0, 60).Where(x => Winding(dashed.Shapes[0], new ArtPoint(10.5 + x, 50)) > 0).ToList();
        Assert.Equal(40, down.Count);
    }

    [Theory]
    [InlineData("#d7000f", 0xD7000F)]
    [InlineData("#f00", 0xFF0000)]
    [InlineData("rgb(10, 20, 30)", 0x0A141E)]
    [InlineData("rgb(100% 0% 0%)", 0xFF0000)]
    [InlineData("DarkSlateGrey", 0x2F4F4F)]
    [InlineData("currentColor", 0x123456)]
    public void Colours_are_read(string colour, int rgb)
    {
        var art = Read($"<g color='#123456'><rect width='9' height='9' fill='{colour}'/></g>");
        Assert.Empty(art.Faults);
        Assert.Equal(rgb, art.Shapes[0].Paint.Rgb);
    }

    [Theory]
    [InlineData("<text>字</text>", "<text> is not set", true)]
    [InlineData("<image href='a.png'/>", "the picture in the drawing is not placed", true)]
    [InlineData("<script>x()</script>", "<script> is not run", false)]
    [InlineData("<rect width='9' height='9' opacity='.5'/>", "opacity (.5) of <rect> is not drawn", true)]
    [InlineData("<rect width='9' height='9' style='filter:url(#f)'/>", "filter (url(#f)) of <rect> is not drawn", true)]
    [InlineData("<rect width='9' height='9' mask='url(#m)'/>", "mask (url(#m)) of <rect> is not drawn", true)]
    [InlineData("<rect width='9' height='9' clip-path='url(#m)'/>", "clip-path (url(#m)) of <rect> is not drawn", true)]
    [InlineData("<rect width='9' height='9' fill='url(#g)'/>", "the fill of <rect> is the gradient or pattern g, and is not painted", true)]
    [InlineData("<rect width='9' height='9' fill='#0008'/>",
        "the fill of <rect> lets shine through what lies below, and is not drawn so", true)]
    [InlineData("<symbol id='a' opacity='0.5'/><use href='#a'/>", "opacity (0.5) of <symbol> is not drawn", true)]
    [InlineData("<g id='a'/><use href='#a' x='wide'/>", "x of <use> is not understood: wide", true)]
    [InlineData("<use href='b.svg#a'/>", "<use> refers outside the file: b.svg#a", true)]
    [InlineData("<use href='#none'/>", "<use> refers to #none, which is not in the file", true)]
    [InlineData("<rect width='9' height='9'><animate/></rect>", null, false)]
    [InlineData("<animate/>", "<animate> is not shown; the drawing stands as it is written", false)]
    [InlineData("<blink/>", "<blink> is not drawn", true)]
    [InlineData("<path d='M1 1L9 9 x'/>", "the data of <path> go wrong at “x”; it is drawn up to there", true)]
    [InlineData("<style>a>b{fill:red}</style>", "the rule “a>b” of <style> is not followed", true)]
    [InlineData("<rect width='9' height='9' fill='hsl(1 2 3)'/>", "fill of <rect> is not understood: hsl(1 2 3)", true)]
    [InlineData("<path fill-rule='evenodd' d='M0 0L20 20L20 0L0 20Z'/>",
        "the outline of <path> crosses itself and is filled by the even-odd rule; holes may be filled", true)]
    [InlineData("<rect x='90' width='30' height='9'/>", "the shape of line 1 passes the view box, and is not cut there", false)]
    public void What_is_not_drawn_is_said(string content, string? message, bool losesInk)
    {
        var faults = Read(content).Faults;
        if (message is null) Assert.Empty(faults);
        else Assert.Equal((message, losesInk), (Assert.Single(faults).Message, faults[0].LosesInk));
    }

    [Fact]
    public void A_fault_names_its_place()
    {
        var art = Read("\n  <g>\n   <text>x</text></g>");
        Assert.Equal((3, 4), (art.Faults[0].Line, art.Faults[0].Column));
    }

    internal static VectorArt Read(string content)
    {
        var art = SvgReader.Read(Bytes(content), out var fault, out _);
        Assert.Null(fault);
        return art!;
    }

    internal static byte[] Bytes(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>{content}</svg>");

    internal static bool IsWhole(ArtShape shape)
    {
        var length = 0;
        foreach (var step in shape.Steps)
        {
            if (step.Verb == PathVerb.Move != (length == 0)) return false;
            if (step.Verb == PathVerb.Close && length < 2) return false;
            length = step.Verb == PathVerb.Close ? 0 : length + 1;
        }

        return shape.Steps.Length > 0 && length == 0;
    }

    private static IEnumerable<ArtPoint> Points(ArtShape shape) =>
        Polyline.Of([.. shape.Steps], 0.001).SelectMany(line => line.Points);

    private static (double Left, double Top, double Right, double Bottom) BoxOf(VectorArt art)
    {
        var points = art.Shapes.SelectMany(Points).ToList();
        return (points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    }

    /// <summary>How often an outline turns round a point.</summary>
    private static int Winding(ArtShape shape, ArtPoint at)
    {
        var winding = 0;
        foreach (var line in Polyline.Of([.. shape.Steps], 0.001))
        {
            for (var i = 0; i < line.Points.Count; i++)
            {
                var (a, b) = (line.Points[i], line.Points[(i + 1) % line.Points.Count]);
                if (a.Y > at.Y == b.Y > at.Y || at.X >= ((b.X - a.X) * (at.Y - a.Y) / (b.Y - a.Y)) + a.X) continue;
                winding += b.Y > a.Y ? 1 : -1;
            }
        }

        return winding;
    }
}
