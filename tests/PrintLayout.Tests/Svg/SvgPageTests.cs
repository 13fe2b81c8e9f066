using System.Xml.Linq;
using PrintLayout.Images.Magick;
using PrintLayout.Pages.Items;
using PrintLayout.Svg;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Svg;

/// <summary>The sample pages as SVG: every glyph in its place, every character in its story, the same bytes each time.</summary>
[Slow]
public sealed class SvgPageTests(SamplePages pages) : IClassFixture<SamplePages>
{
    private static readonly SvgOptions Type = new() { Decoder = new MagickImageDecoder() };
    private static readonly SvgOptions Outlines = Type with { OutlineText = true };

    public static TheoryData<string, string> Names => SamplePages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_glyph_stands_where_the_display_list_puts_it(string edition, string page)
    {
        var list = pages[edition, page];
        var expected = Sorted(SvgReading.Expected(list));
        Assert.NotEmpty(expected);
        foreach (var options in new[] { Type, Outlines })
        {
            using var svg = SvgReading.Of(list, options);
            var shown = Sorted(svg.Glyphs());
            Assert.Equal(expected.Count, shown.Count);
            for (var i = 0; i < shown.Count; i++)
            {
                Assert.Equal(expected[i] with { Ink = default }, shown[i] with { Ink = default });
                Assert.InRange(Farthest(expected[i].Ink, shown[i].Ink), 0, 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_taken_out_is_the_manuscript_story_by_story_and_role_by_role(string edition, string page)
    {
        var list = pages[edition, page];
        using var svg = SvgReading.Of(list, Type);
        var expected = list.Items.OfType<GlyphRun>().Where(run => run.Text.Length > 0)
            .GroupBy(run => (run.Story, Role: run.Role.ToString().ToLowerInvariant()))
            .ToDictionary(group => group.Key, group => string.Concat(group.Select(run => run.Text)));
        var found = svg.Texts
            .GroupBy(text => (Story: text.Parent!.Parent!.Attribute("data-story")?.Value ?? string.Empty,
                Role: text.Parent!.Attribute("data-role")!.Value))
            .ToDictionary(group => group.Key, group => string.Concat(group.Select(text => text.Value)));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_dash_of_two_characters_is_one_glyph_and_its_hyphens_have_no_text()
    {
        var list = pages["seeds/a2", "A2"];
        using var svg = SvgReading.Of(list, Type);
        var unseen = svg.Root.Descendants(SvgReading.Namespace + "tspan").Where(span => span.Attribute("class")?.Value == "u").ToList();
        Assert.NotEmpty(unseen);
        Assert.All(unseen, span => Assert.All(span.Value, c => Assert.Contains(c, "—…")));
    }

    [Fact]
    public void Outlines_need_no_font_and_no_style_sheet_and_draw_each_glyph_once()
    {
        var list = pages["seeds/a2", "A2"];
        using var svg = SvgReading.Of(list, Outlines);
        Assert.DoesNotContain(
            svg.Root.Descendants(), element => element.Name.LocalName is "text" or "style" || element.Attribute("class") is not null);
        var glyphs = list.Items.OfType<GlyphRun>().SelectMany(run => run.Glyphs.Select(glyph => (run.Face, glyph.GlyphId)))
            .Distinct().Count(glyph => !glyph.Face.InkBoxOf(glyph.GlyphId).IsEmpty);
        Assert.Equal(glyphs, svg.Root.Element(SvgReading.Namespace + "defs")!.Elements().Count());
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes_on_any_thread()
    {
        var list = pages["seeds/tabloid", "A1"];
        foreach (var options in new[] { Type, Outlines })
        {
            var once = SvgReading.Write(list, options);
            var many = new byte[4][];
            Parallel.For(0, many.Length, i => many[i] = SvgReading.Write(list, options));
            Assert.All(many, bytes => Assert.Equal(once, bytes));
        }
    }

    [Fact]
    public void The_picture_has_the_size_of_the_sheet_and_says_what_it_is()
    {
        using var svg = SvgReading.Of(pages["seeds/a2", "A2"], Type);
        string Of(string name) => svg.Root.Attribute(name)!.Value;
        // 390 × 540 mm are 1105.512 × 1530.709 pt.
        Assert.Equal(("390mm", "540mm", "0 0 1105.512 1530.709"), (Of("width"), Of("height"), Of("viewBox")));
        Assert.Equal("zh-Hans", svg.Root.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(pages["seeds/a2", "A2"].Title, svg.Root.Element(SvgReading.Namespace + "title")!.Value);
    }

    [Fact]
    public void Xmllint_finds_both_forms_well_formed()
    {
        foreach (var options in new[] { Type, Outlines })
            Assert.Equal(string.Empty, Pdf.OutsideTool.RunOn(
                SvgReading.Write(pages["seeds/a2", "A2"], options), ".svg", null, "xmllint", "--noout", "--huge", "{}"));
    }

    [Fact]
    public void A_story_can_be_shown_by_itself()
    {
        var list = pages["seeds/a2", "A2"];
        var excerpt = StoryExcerpt.Of(list, "hisense");
        Assert.NotNull(excerpt);
        Assert.Null(StoryExcerpt.Of(list, "no-such-story"));
        var module = list.Geometry.Modules.Single(module => module.Stories.Contains("hisense"));
        Assert.True(excerpt.Area.Contains(module.Area));
        using var svg = SvgReading.Of(excerpt.Page, Type with { Region = excerpt.Area });
        Assert.Equal(
            ["hisense"], svg.Root.Descendants().Select(element => element.Attribute("data-story")?.Value).OfType<string>().Distinct());
        Assert.Equal(
            string.Concat(list.Items.OfType<GlyphRun>().Where(run => run.Story == "hisense").Select(run => run.Text)),
            string.Concat(svg.Texts.Select(text => text.Value)));
    }

    private static List<ShownGlyph> Sorted(IEnumerable<ShownGlyph> glyphs) =>
        [.. glyphs.OrderBy(g => g.X).ThenBy(g => g.Y).ThenBy(g => g.Size).ThenBy(g => g.Ink.Right).ThenBy(g => g.Ink.Top)];

    private static int Farthest(PrintLayout.Fonts.InkBox a, PrintLayout.Fonts.InkBox b) =>
        new[] { a.Left - b.Left, a.Bottom - b.Bottom, a.Right - b.Right, a.Top - b.Top }.Max(Math.Abs);
}
