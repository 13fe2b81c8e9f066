using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C16.8: sub- and superscripts, typed as characters of their own or marked up.</summary>
public sealed class SmallCharacterTests
{
    [Theory]
    [InlineData("CO₂"), InlineData("PM₂.₅"), InlineData("H₂O")]
    [InlineData("10⁻⁶"), InlineData("xₙ"), InlineData("SO₄²⁻"), InlineData("a₀₉₊₍")]
    public void Small_characters_are_Western_text_of_the_first_face(string text)
    {
        using var composer = new Composer();
        var shaped = composer.Shape($"为{text}的");
        Assert.Empty(composer.Findings);
        Assert.Equal($"为{text}的", shaped.Text);
        Assert.Equal(text.Length + 2, shaped.Clusters.Length);
        foreach (var cluster in shaped.Clusters.Skip(1).SkipLast(1))
        {
            Assert.Equal(CharacterClass.Western, cluster.Class);
            Assert.True(cluster.Body.Milli < 10_000);
        }

        // The gap of Han and Western text stands behind the whole of it.
        Assert.Equal(SpaceKind.HanWestern, shaped.Spaces[^1].Kind);
    }

    [Theory]
    [InlineData("₂", -110, -60), InlineData("⁶", 300, 480)]
    [InlineData("⁻⁶", 300, 480), InlineData("ₙ", -110, -60), InlineData("⁺", 300, 480)]
    public void What_the_face_lacks_is_made_smaller_and_moved(string text, int least, int most)
    {
        using var composer = new Composer();
        var shaped = composer.Shape("x" + text);
        foreach (var cluster in shaped.Clusters.Skip(1))
        {
            Assert.InRange(cluster.GlyphSize.Milli, 5500, 7000);
            Assert.InRange(shaped.Glyphs[cluster.GlyphStart].Y.Milli / 10, least, most);
        }
    }

    [Fact]
    public void What_the_face_has_is_its_own()
    {
        using var composer = new Composer();
        var shaped = composer.Shape("29μg/m³");
        Assert.All(shaped.Clusters, cluster => Assert.Equal(Pt.Zero, cluster.GlyphSize));
    }

    [Theory]
    [InlineData("二氧化碳CO₂排放", 4), InlineData("PM₂.₅浓度", 3), InlineData("面积9m²的", 2), InlineData("10⁻⁶米", 2), InlineData("H₂O和", 1)]
    public void No_line_starts_with_a_small_character(string text, int least)
    {
        using var composer = new Composer();
        foreach (var line in composer.Lines(text, least * 1000 + 500).Skip(1))
            Assert.DoesNotContain(line[0], "₂²³₅⁻⁶.");
    }

    [Theory]
    [InlineData("CO", "2", ScriptPosition.Subscript, "排放")]
    [InlineData("m", "2", ScriptPosition.Superscript, "的"), InlineData("x", "n+1", ScriptPosition.Subscript, "")]
    [InlineData("注", "1", ScriptPosition.Superscript, "，")]
    [InlineData("注", "[12]", ScriptPosition.Superscript, "的"), InlineData("E", "—", ScriptPosition.Superscript, "")]
    [InlineData("a", "甲", ScriptPosition.Subscript, "乙")]
    public void Marked_up_characters_are_small(string before, string small, ScriptPosition position, string behind)
    {
        using var face = TestFonts.Open(TestFonts.Serif);
        var stack = new FontStack("body", [face]);
        var style = new RunStyle(stack, stack, new Pt(10_000));
        using var shaper = new ParagraphShaper();
        TextRun Run(string text, RunStyle runStyle) => new(ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)), runStyle);
        var findings = new DiagnosticBag();
        var shaped = shaper.Shape(
            new ParagraphText(
                [Run(before, style), Run(small, style with { Script = position }), Run(behind, style)],
                new SpacingStyle(), LanguageRegistry.Default),
            findings);
        Assert.Empty(findings);
        Assert.Equal(before + small + behind, shaped.Text);
        foreach (var cluster in shaped.Clusters.Where(cluster => cluster.Style == 1))
        {
            Assert.True(cluster.GlyphSize != Pt.Zero || shaped.Text[cluster.TextStart] == '2' || shaped.Text[cluster.TextStart] == '1');
            Assert.True(cluster.Body.Milli <= 7000);
        }

        // It stays with what stands before it, and a note has no gap before it.
        Assert.False(shaped.CanBreakAfter[before.Length - 1]);
        Assert.NotEqual(SpaceKind.HanWestern, shaped.Spaces[before.Length - 1].Kind);
    }
}
