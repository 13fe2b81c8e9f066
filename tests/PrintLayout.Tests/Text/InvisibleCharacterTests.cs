using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C1.26 and C16.10: characters that are never seen, and those that choose a form.</summary>
public sealed class InvisibleCharacterTests
{
    [Theory]
    [InlineData("\u200B"), InlineData("\u200C"), InlineData("\u200D"), InlineData("\u200E"), InlineData("\u200F"), InlineData("\u202A")]
    [InlineData("\u202E"), InlineData("\u2060"), InlineData("\u2061"), InlineData("\u2064"), InlineData("\u2066"), InlineData("\u2069")]
    [InlineData("\uFEFF"), InlineData("\uFE0F"), InlineData("\uFE0E"), InlineData("\u034F"), InlineData("\u061C"), InlineData("\U000E0041")]
    public void A_character_that_is_never_seen_takes_no_place(string invisible)
    {
        using var composer = new Composer();
        foreach (var (left, right) in new[] { ("汉", "字"), ("汉", "A"), ("A", "汉"), ("a", "b"), ("。", "”"), ("5", "℃") })
        {
            // U+200B may end a line: a number does not hold its unit there, and no gap stands beside Han (C6.9).
            if (invisible == "\u200B" && (right == "℃" || left + right is "汉A" or "A汉")) continue;
            var (found, plain) = (composer.Shape($"汉{left}{invisible}{right}字"), composer.Shape($"汉{left}{right}字"));
            Assert.Equal(plain.Text, found.Text);
            Assert.Equal(plain.Clusters, found.Clusters);
            Assert.Equal(plain.Glyphs, found.Glyphs);
            Assert.Equal(plain.Spaces, found.Spaces);
        }

        Assert.Empty(composer.Findings);
    }

    [Theory]
    [InlineData("葛\U000E0100城", 1), InlineData("版权©\uFE0F", 0), InlineData("电话\u200E010-1", 0), InlineData("辻\U000E0101、辻\U000E0100", 2)]
    [InlineData("\U000E0100葛", 0), InlineData("葛\U000E0100\U000E0101", 1), InlineData("葛\uFE00", 1)]
    public void A_form_that_the_face_lacks_is_a_warning_and_the_usual_form_is_set(string text, int warnings)
    {
        using var composer = new Composer();
        var shaped = composer.Shape(text);
        Assert.Equal(warnings, composer.Findings.Count(found => found.Code == "PL2009"));
        Assert.All(composer.Findings, found => Assert.Equal(DiagnosticSeverity.Warning, found.Severity));
        Assert.All(shaped.Clusters, cluster => Assert.Equal(1, cluster.GlyphCount));
        Assert.DoesNotContain(shaped.Glyphs, glyph => glyph.GlyphId == 0);
    }

    [Fact]
    public void A_form_that_the_face_has_is_set_without_a_word()
    {
        const int japanese = 0;
        using var face = SystemFaces.Open(SystemFaces.NotoSerif, japanese);
        Assert.True(face.TryGetVariant('葛', 0xE0100, out var first) | face.TryGetVariant('葛', 0xE0101, out var second));
        Assert.NotEqual(first, second);
        var stack = new FontStack("body", [face]);
        var run = new TextRun(
            ManuscriptText.Plain("葛\U000E0100葛\U000E0101", new SourceSpan("a.md", 1, 1)), new RunStyle(stack, stack, new Pt(10_000)));
        using var shaper = new ParagraphShaper();
        var findings = new DiagnosticBag();
        var shaped = shaper.Shape(new ParagraphText([run], new SpacingStyle(), LanguageRegistry.Default), findings);
        Assert.Empty(findings);
        Assert.Equal(2, shaped.Clusters.Length);
        Assert.Equal(2, shaped.Glyphs.Length);
        Assert.NotEqual(shaped.Glyphs[0].GlyphId, shaped.Glyphs[1].GlyphId);
    }

    [Theory]
    [InlineData("😀"), InlineData("👨\u200D👩"), InlineData("❤\uFE0F")]
    public void A_picture_that_no_face_has_stays_an_error(string text)
    {
        using var composer = new Composer();
        composer.Shape(text);
        Assert.Contains(composer.Findings, found => found.Code == "PL2002");
    }
}
