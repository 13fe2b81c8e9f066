using System.Xml.Linq;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Svg;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Svg;

/// <summary>How runs become text elements: small runs made by hand.</summary>
public sealed class SvgTextTests : IDisposable
{
    private readonly FontFace _serif = TestFonts.Open(TestFonts.Serif);

    public void Dispose() => _serif.Dispose();

    [Fact]
    public void A_line_is_one_element_with_a_place_for_every_character()
    {
        using var svg = SvgReading.Of(PdfSample.Page(PdfSample.Run(_serif, "国家", x: 20_000, y: 50_500, size: 9_000, gap: 111)));
        var text = Assert.Single(svg.Texts);
        Assert.Equal(("国家", "20 29.111", "50.5"), (text.Value, text.Attribute("x")!.Value, text.Attribute("y")!.Value));
        Assert.Empty(text.Elements());
        Assert.Single(svg.Fonts);
    }

    [Fact]
    public void A_character_that_shows_two_glyphs_gets_a_second_font_of_its_face()
    {
        // The dash alone, and as the first half of the two-em dash.
        var list = PdfSample.Page(
            PdfSample.Run(_serif, "一—"),
            PdfSample.Run(_serif, "——一", PdfSample.Glyph(_serif, 0x2E3A, 0, 0, 2), PdfSample.Glyph(_serif, '一', 18_000, 2, 1)));
        using var svg = SvgReading.Of(list);
        Assert.Equal(["f0", "f1"], svg.Fonts.Keys);
        Assert.Equal(["一—", "——一"], svg.Texts.Select(text => text.Value));
        Assert.Equal(SvgReading.Expected(list), svg.Glyphs());
        // 一 is in the first font already and need not be in the second.
        Assert.Equal("f1 s0", svg.Texts.Last().Attribute("class")!.Value);
        Assert.Equal([(null, "—"), ("u", "—"), ("f0", "一")], svg.Texts.Last().Elements().Select(span => (Other(span), span.Value)));

        string? Other(XElement span) => span.Attribute("class")?.Value;
    }

    [Fact]
    public void Glyphs_without_a_character_are_paths_that_readers_pass_over()
    {
        // The hyphen of a divided word stands for nothing.
        var word = PdfSample.Run(_serif, "ab");
        var hyphen = PdfSample.Run(_serif, string.Empty, PdfSample.Glyph(_serif, '-', 0, 0, 0));
        using var svg = SvgReading.Of(PdfSample.Page(word, hyphen));
        Assert.Equal("ab", Assert.Single(svg.Texts).Value);
        var path = Assert.Single(svg.Root.Descendants(SvgReading.Namespace + "use"));
        Assert.Equal("true", path.Parent!.Attribute("aria-hidden")!.Value);
        Assert.Equal(3, svg.Glyphs().Count());
    }

    [Theory]
    [InlineData("e\u0301")] // a base and a mark
    [InlineData("一\uFE00")] // a variation selector
    [InlineData("\u200B")] // a format character
    [InlineData("\r\n")]
    public void What_a_browser_would_set_by_itself_is_drawn_as_paths_and_its_characters_draw_nothing(string text)
    {
        using var svg = SvgReading.Of(PdfSample.Page(PdfSample.Run(_serif, text, PdfSample.Glyph(_serif, '国', 0, 0, text.Length))));
        Assert.Empty(svg.Fonts);
        Assert.All(svg.Texts.Single().Elements(), span => Assert.Equal("u", span.Attribute("class")!.Value));
        Assert.Single(svg.Root.Descendants(SvgReading.Namespace + "use"));
    }

    [Fact]
    public void A_cluster_of_several_glyphs_and_a_missing_glyph_are_paths()
    {
        var cluster = PdfSample.Run(_serif, "ﬁ", PdfSample.Glyph(_serif, 'f', 0, 0, 1), PdfSample.Glyph(_serif, 'i', 3_000, 1, 0));
        var missing = PdfSample.Run(_serif, "?", new PositionedGlyph(0, Pt.Zero, Pt.Zero, 0, 1));
        using var svg = SvgReading.Of(PdfSample.Page(cluster, missing));
        Assert.Equal(["ﬁ", "?"], svg.Texts.Select(text => text.Value));
        Assert.Equal(3, svg.Root.Descendants(SvgReading.Namespace + "use").Count());
    }

    [Fact]
    public void A_character_beyond_the_basic_plane_stands_in_an_element_of_its_own()
    {
        using var kai = TestFonts.Open(TestFonts.Kai);
        var face = new[] { _serif, kai }.First(face => face.TryGetGlyph(0x20BB7, out _));
        using var svg = SvgReading.Of(PdfSample.Page(PdfSample.Run(face, "一𠮷二国")));
        Assert.Equal(["一", "𠮷", "二国"], svg.Texts.Single().Elements().Select(span => span.Value));
        Assert.Equal(4, svg.Glyphs().Count());
    }

    [Fact]
    public void Any_text_and_name_makes_good_xml()
    {
        const string Hostile = "<a&b>\"'\u0000\u0001\t\n\uD800x\uDC00\uFFFE\uFFFF]]>\u0085";
        var glyphs = Hostile.Select((_, i) => PdfSample.Glyph(_serif, '国', i * 9_000, i, 1));
        var run = PdfSample.Run(_serif, Hostile, [.. glyphs]) with { Story = Hostile };
        var list = PdfSample.Page(run) with { Title = Hostile, Name = Hostile, Language = Hostile };
        foreach (var isOutlined in new[] { false, true })
        {
            using var svg = SvgReading.Of(list, new SvgOptions { OutlineText = isOutlined });
            Assert.Equal(Hostile.Length, svg.Glyphs().Count());
            const string Clean = "<a&b>\"'\uFFFD\uFFFD  \uFFFDx\uFFFD\uFFFD\uFFFD]]>\u0085";
            if (!isOutlined) Assert.Equal(Clean, svg.Texts.Single().Value);
            Assert.Equal(Clean, svg.Root.Element(SvgReading.Namespace + "title")!.Value);
        }
    }

    [Fact]
    public void Turned_and_upright_vertical_runs_keep_their_places()
    {
        var turned = PdfSample.Run(_serif, "AI") with { IsRotated = true };
        var upright = PdfSample.Run(
            _serif, "国家", PdfSample.Glyph(_serif, '国', -4_500, 0, 1, 7_920), PdfSample.Glyph(_serif, '家', -4_500, 1, 1, 16_920)) with
        {
            IsVertical = true,
        };
        var list = PdfSample.Page(turned, upright);
        using var svg = SvgReading.Of(list);
        Assert.Equal(SvgReading.Expected(list).Select(g => g with { Ink = default }), svg.Glyphs().Select(g => g with { Ink = default }));
        Assert.Equal(["matrix(0 1 -1 0 20 50)", null], svg.Texts.Select(text => text.Attribute("transform")?.Value));
        Assert.Equal(("15.5 15.5", "57.92 66.92"), (svg.Texts.Last().Attribute("x")!.Value, svg.Texts.Last().Attribute("y")!.Value));
    }

    [Fact]
    public void Pictures_in_one_document_share_no_name()
    {
        var list = PdfSample.Page(
            PdfSample.Run(_serif, "国", ink: Ink.Paper), PdfSample.Run(_serif, string.Empty, PdfSample.Glyph(_serif, '-', 0, 0, 0)));
        using var svg = SvgReading.Of(list, new SvgOptions { Prefix = "p1" });
        var names = svg.Root.Descendants().SelectMany(e => new[] { e.Attribute("id")?.Value, e.Attribute("class")?.Value }).OfType<string>()
            .SelectMany(n => n.Split(' '));
        Assert.All(names.Concat(svg.Fonts.Keys), name => Assert.StartsWith("p1", name));
    }

    [Fact]
    public void A_face_that_must_not_be_embedded_stops_the_text_form_and_not_the_outlines()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ttf");
        File.WriteAllBytes(path, RestrictedFace());
        try
        {
            using var face = FontFace.TryOpen(path, 0, out _);
            Assert.NotNull(face);
            var list = PdfSample.Page(PdfSample.Run(face, "国"));
            var findings = new DiagnosticBag();
            using var output = new MemoryStream();
            Assert.False(SvgWriter.Write(list, new SvgOptions(), output, findings));
            Assert.Equal([DiagnosticCodes.FontNotEmbeddable], findings.Select(finding => finding.Code));
            Assert.Equal(0, output.Length);
            using var svg = SvgReading.Of(list, new SvgOptions { OutlineText = true });
            Assert.Single(svg.Glyphs());
        }
        finally
        {
            File.Delete(path);
        }
    }

    // fsType 2 in the eighth byte of OS/2 (the second of its field).
    private static byte[] RestrictedFace()
    {
        var font = File.ReadAllBytes(TestFonts.PathOf(TestFonts.Serif));
        for (var i = 12; ; i += 16)
        {
            if (!font.AsSpan(i, 4).SequenceEqual("OS/2"u8)) continue;
            var offset = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(i + 8));
            (font[offset + 8], font[offset + 9]) = (0, 2);
            return font;
        }
    }
}
