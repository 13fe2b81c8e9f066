using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Pages;

public sealed class DisplayListDumpTests : IDisposable
{
    private readonly FontFace _face = TestFonts.Open(TestFonts.Serif);

    public void Dispose() => _face.Dispose();

    [Fact]
    public void An_empty_page_is_its_header_and_its_boxes() => Assert.Equal(
        """
        page "A2" title="测试日报" language="zh-Hans" date=2025-03-01
        media 0.000,0.000 220.000x120.000
        bleed 0.000,0.000 220.000x120.000
        trim 10.000,10.000 200.000x100.000

        """,
        DisplayListDump.ToText(PageSamples.Page()));

    [Fact]
    public void Every_item_is_one_line_in_page_order()
    {
        var run = PageSamples.TextRun(_face, "中文", 20.5m, 30) with { Source = new SourceSpan("articles/a.md", 7, 3, 2) };
        var ids = run.Glyphs.Select(g => g.GlyphId.ToString(CultureInfo.InvariantCulture)).ToArray();
        var fill = new FilledRect(ItemRole.Background, "", SourceSpan.None, PageSamples.Rect(0, 0, 5, 0.25m), new Ink(0, 125, 1000, 50));
        var frame = PageSamples.Frame(PageSamples.Rect(1, 2, 3, 4), 0.5m);

        var lines = Items(fill, run, frame);

        Assert.Equal(
            [
                "fill Background story=\"\" from=- area=0.000,0.000 5.000x0.250 ink=[0 0.125 1 0.05]",
                $"run Body story=\"s1\" from=\"articles/a.md\":7:3+2 face=\"NotoSerifSC-Regular\" size=10.000 ink=[0 0 0 1] "
                    + $"at=20.500,30.000 text=\"中文\" glyphs=[{ids[0]}@0.000,0.000 {ids[1]}@10.000,0.000]",
                "frame Background story=\"s1\" from=\"articles/a.md\":1:1+1 area=1.000,2.000 3.000x4.000 weight=0.500 ink=[0 0 0 1]",
            ],
            lines);
    }

    [Fact]
    public void An_image_says_what_is_seen_of_it_and_which_content_it_is()
    {
        var file = new ImageFile("pictures/a.jpg", "0f0e", new ImageHeader(ImageFormat.Jpeg, 600, 400, ImageColour.Cmyk, 8));
        var item = new PlacedImage(
            ItemRole.Figure, "s1", new SourceSpan("a.md", 3, 5, 2), file, PageSamples.Rect(1, 2, 30, 20), PageSamples.Rect(0, 2, 33, 22));
        Assert.Equal(
            ["image Figure story=\"s1\" from=\"a.md\":3:5+2 area=1.000,2.000 30.000x20.000 whole=0.000,2.000 33.000x22.000 sha256=0f0e"],
            Items(item));
        Assert.Equal(600 * 72 / 33, item.EffectivePpi);
    }

    [Fact]
    public void A_glyph_that_is_not_one_unit_of_text_says_which_text_it_stands_for()
    {
        var run = PageSamples.TextRun(_face, "abc", 0, 0) with
        {
            Glyphs =
            [
                new PositionedGlyph(7, Pt.Zero, Pt.Zero, 0, 2),
                new PositionedGlyph(8, new Pt(-5), new Pt(1500), 0, 0),
                new PositionedGlyph(9, new Pt(9000), Pt.Zero, 2, 1),
            ],
        };

        Assert.EndsWith("glyphs=[7@0.000,0.000/0+2 8@-0.005,1.500/0+0 9@9.000,0.000/2+1]", Items(run)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_break_a_line_or_cannot_be_seen_is_escaped()
    {
        var run = PageSamples.TextRun(_face, "a", 0, 0) with { Text = "甲\u3000乙 \"\\\n\r\t\u0085\u2028\u2029\u200B\u00A0\uD840\u0007" };
        var expected = "text=\"甲\u3000乙 \\\"\\\\\\n\\r\\t\\u0085\\u2028\\u2029\\u200B\\u00A0\\uD840\\u0007\"";

        Assert.Contains(expected, Assert.Single(Items(run)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_caller_changes_nothing()
    {
        var page = PageSamples.Page(PageSamples.TextRun(_face, "中", -20.5m, 30));
        var plain = DisplayListDump.ToText(page);
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = comma;
        try
        {
            Assert.Equal(plain, DisplayListDump.ToText(page));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static string[] Items(params DisplayItem[] items)
    {
        var lines = DisplayListDump.ToText(PageSamples.Page(items)).Split('\n');
        Assert.Equal(string.Empty, lines[^1]);
        return lines[4..^1];
    }
}
