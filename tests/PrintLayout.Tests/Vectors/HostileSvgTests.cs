using System.Diagnostics;
using System.Text;
using CsCheck;
using PrintLayout.Vectors;
using PrintLayout.Vectors.Reading;

namespace PrintLayout.Tests.Vectors;

/// <summary>Files that are meant to hurt: each ends in a drawing or in a reason, soon, and opens nothing outside of itself.</summary>
public sealed class HostileSvgTests
{
    private const string Head = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>";

    [Theory]
    [InlineData("", false)]
    [InlineData("<", false)]
    [InlineData("<svg", false)]
    [InlineData("<html/>", false)]
    [InlineData("<svg/>", false)]
    [InlineData("<svg viewBox='0 0 NaN 1'/>", false)]
    [InlineData("<svg viewBox='0 0 0 0'/>", false)]
    [InlineData("<svg viewBox='0 0 1e300 1e300'/>", false)]
    [InlineData("<svg width='-1' height='5'/>", false)]
    [InlineData("<?xml version='1.0' encoding='no-such'?><svg viewBox='0 0 1 1'/>", false)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'><g id='&a;'/></svg>", false)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&a;</svg>", false)]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'><svg viewBox='0 0 1 1'/>", true)]
    [InlineData("<svg viewBox='0 0 1 1'><g id='&amp;&#65;'/></svg>", true)]
    public void Broken_files_have_a_reason(string file, bool isDrawn)
    {
        var art = SvgReader.Read(Encoding.UTF8.GetBytes(file), out var fault, out var isTooLarge);
        Assert.Equal((isDrawn, isDrawn, false), (art is not null, fault is null, isTooLarge));
    }

    [Fact]
    public void Depth_is_bounded()
    {
        Over(Head + string.Concat(Enumerable.Repeat("<g>", 100_000)));
        Over(Head + string.Concat(Enumerable.Repeat("<g>", 70)) + string.Concat(Enumerable.Repeat("</g>", 70)) + "</svg>");
    }

    [Fact]
    public void Elements_and_attributes_are_bounded()
    {
        Over(Head + string.Concat(Enumerable.Repeat("<g/>", 100_001)) + "</svg>");
        Over(Head + string.Concat(Enumerable.Repeat("<rect width='1' height='1'/>", 20_002)) + "</svg>");
        Over(Head + "<path d='M0 0" + string.Concat(Enumerable.Repeat("h1", 1_000_001)) + "'/></svg>");
    }

    [Fact]
    public void Rules_of_style_are_bounded()
    {
        Over(Head + "<style>" + string.Concat(Enumerable.Repeat("g{fill:red}", 10_001)) + "</style></svg>");
        Over(Head + "<style>" + string.Concat(Enumerable.Repeat("*{fill:red}", 9_000)) + "</style>"
            + string.Concat(Enumerable.Repeat("<g/>", 90_000)) + "</svg>");
        // A text in many pieces, and a sheet of many names, take time by their length.
        var rules = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"<![CDATA[.c{i}{{fill:#{i:d6}}}]]><!-- -->"));
        var art = Drawn(Head + "<style>" + rules + "</style><rect class='c12 c8999' width='1' height='1'/></svg>");
        Assert.Equal(0x008999, Assert.Single(art.Shapes).Paint.Rgb);
    }

    [Fact]
    public void Dashes_that_leave_nothing_count()
    {
        const string Line = "<path d='M0 0H100' stroke='#000' stroke-dasharray='0 1e-4'/>";
        Over(Head + string.Concat(Enumerable.Repeat(Line, 500)) + "</svg>");
    }

    [Fact]
    public void Use_in_use_is_bounded()
    {
        var laughs = new StringBuilder(Head).Append("<defs><rect id='a0' width='1' height='1'/>");
        for (var i = 1; i < 12; i++)
            laughs.Append($"<g id='a{i}'>").Insert(laughs.Length, $"<use href='#a{i - 1}'/>", 10).Append("</g>");
        Over(laughs.Append("</defs><use href='#a11'/></svg>").ToString());
        // A row of uses, each of the one before.
        var row = new StringBuilder(Head).Append("<defs><rect id='a0' width='1' height='1'/>");
        for (var i = 1; i < 1_000; i++) row.Append($"<use id='a{i}' href='#a{i - 1}'/>");
        Over(row.Append("</defs><use href='#a999'/></svg>").ToString());
    }

    [Theory]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<use id='a' href='#a'/>")]
    [InlineData("<defs><g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></defs><use href='#a'/>")]
    [InlineData("<symbol id='a'><use href='#a'/></symbol><use href='#a'/>")]
    public void A_use_of_itself_is_said(string content)
    {
        var art = Drawn(Head + content + "</svg>");
        Assert.Contains(art.Faults, fault => fault.Message.Contains("stands inside of what it repeats", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<rect width='1e308' height='1e308'/>")]
    [InlineData("<rect width='NaN' height='Infinity'/>")]
    [InlineData("<path d='M1e9 1e9L-1e9 5z'/>")]
    [InlineData("<path d='M9999999 0l9999999 0'/>")]
    [InlineData("<g transform='scale(1e7)'><g transform='scale(1e7)'><rect width='9' height='9'/></g></g>")]
    [InlineData("<rect width='9' height='9' transform='matrix(1 2 3)'/>")]
    [InlineData("<rect width='9' height='9' transform='rotate(NaN)'/>")]
    [InlineData("<rect width='9' height='9' transform='scale(9999999)'/>")]
    public void Numbers_without_sense_are_said(string content) => Assert.NotEmpty(Drawn(Head + content + "</svg>").Faults);

    [Theory]
    [InlineData("<path d='M0 0H100' stroke='#000' stroke-dasharray='1e-7'/>")]
    [InlineData("<path d='M0 0H100' stroke='#000' stroke-dasharray='0 0 1e-9 0'/>")]
    [InlineData("<path d='M0 0H100' stroke='#000' stroke-dasharray='1' stroke-dashoffset='-9999999'/>")]
    [InlineData("<g transform='scale(0)'><path d='M0 0C9 9 1 1 5 5' stroke='#000'/></g>")]
    [InlineData("<g transform='matrix(1e-7 0 0 1e-7 0 0)'><path d='M0 0C9 9 1 1 5 5' stroke='#000' stroke-dasharray='1e-7'/></g>")]
    [InlineData("<path d='M0 0A1e-7 1e7 45 1 1 5 5 0 0 0 1 1 9 9Z' stroke='#000'/>")]
    [InlineData("<path d='M5 5ZM5 5L5 5ZL9 9' stroke='#000' stroke-linecap='round'/>")]
    public void Odd_lines_end_soon(string content)
    {
        var clock = Stopwatch.StartNew();
        var art = SvgReader.Read(Encoding.UTF8.GetBytes(Head + content + "</svg>"), out var fault, out _);
        Assert.True(art is null != fault is null);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        if (art is not null) Assert.All(art.Shapes, shape => Assert.True(SvgReaderTests.IsWhole(shape)));
    }

    [Fact]
    public void Outlines_that_cross_a_million_times_end_soon()
    {
        var clock = Stopwatch.StartNew();
        var points = string.Join(' ', Enumerable.Range(0, 40_000).Select(i => $"{i * 7919 % 100},{i * 104_729 % 100}"));
        var art = Drawn(Head + $"<polygon fill-rule='evenodd' points='{points}'/></svg>");
        Assert.NotEmpty(art.Faults);
        var nested = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"M0 {i / 200.0}H99V{(i / 200.0) + 0.004}H0Z"));
        Drawn(Head + $"<path fill-rule='evenodd' d='{nested}'/></svg>");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Any_text_in_any_attribute_is_survived()
    {
        var attribute = OneOf(
            "d", "points", "transform", "style", "class", "fill", "stroke", "stroke-width", "stroke-dasharray", "viewBox", "width", "x",
            "href");
        var element = OneOf("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "g", "use", "svg", "style", "text");
        var value = Gen.OneOf(
            Gen.String[Gen.Char["0123456789.,-+eEmMlLhHvVcCsSqQtTaAzZ ()#%url:;{}"], 0, 60],
            OneOf("M0 0", "rotate(45)", "url(#a)", "#a", "1e7", "inherit", "none", "50%", "fill:red;stroke:blue"));
        var attributes = Gen.Dictionary(attribute, value)[0, 6];
        Gen.Select(element, attributes).Array[1, 12].Sample(
            elements =>
            {
                var content = string.Concat(elements.Select(one =>
                    $"<{one.Item1} id='a' {string.Join(' ', one.Item2.Select(pair => $"{pair.Key}='{pair.Value}'"))}/>"));
                var art = SvgReader.Read(Encoding.UTF8.GetBytes(Head + content + "</svg>"), out var fault, out _);
                Assert.True(art is null != fault is null);
                if (art is not null) Assert.All(art.Shapes, shape => Assert.True(SvgReaderTests.IsWhole(shape)));
            },
            iter: 2_000, threads: 1);
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static void Over(string file)
    {
        Assert.Null(SvgReader.Read(Encoding.UTF8.GetBytes(file), out var fault, out var isTooLarge));
        Assert.True(isTooLarge, fault);
    }

    private static VectorArt Drawn(string file)
    {
        var art = SvgReader.Read(Encoding.UTF8.GetBytes(file), out var fault, out _);
        Assert.True(art is not null, fault);
        return art;
    }
}
