using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C1.25, C16.6 and C16.7: letters with marks, in the faces of the body and of headlines.</summary>
public sealed class CombiningMarkTests : IDisposable
{
    private readonly ParagraphShaper _shaper = new();
    private readonly List<FontFace> _faces = [];
    private readonly DiagnosticBag _findings = [];

    [Theory]
    [InlineData("甲Dvořák到访"), InlineData("甲Škoda到访"), InlineData("甲Nguyễn到访"), InlineData("甲lǚ到访"), InlineData("韩国한국的")]
    [InlineData("的Ångström。"), InlineData("Müller到访"), InlineData("Đặng Thị Huệ"), InlineData("Łódź与Győr"), InlineData("が行、パリ")]
    [InlineData("ằṩḗ"), InlineData("Ελλάδα ή"), InlineData("й与ё")]
    public void Decomposed_letters_give_the_page_of_the_composed_ones(string composed)
    {
        var right = Shape(composed, Body());
        var found = Shape(composed.Normalize(NormalizationForm.FormD), Body());
        Assert.Equal(right.Text, found.Text);
        Assert.Equal(right.Clusters, found.Clusters);
        Assert.Equal(right.Glyphs, found.Glyphs);
        Assert.Equal(right.Spaces, found.Spaces);
        Assert.Equal(right.CanBreakAfter, found.CanBreakAfter);
        Assert.Empty(_findings);
    }

    [Theory]
    [InlineData("\u212Bngström", "Ångström"), InlineData("5\u212A", "5K"), InlineData("10\u2126", "10Ω")]
    public void Signs_that_stand_for_a_letter_become_the_letter(string typed, string set) => Assert.Equal(set, Shape(typed, Body()).Text);

    [Fact]
    public void A_compatibility_ideograph_stays_as_typed_beside_a_mark() =>
        Assert.Equal("\uF900é", Shape("\uF900e\u0301", Stack(TestFonts.Serif, TestFonts.Kai)).Text);

    [Theory]
    [InlineData("ê\u0304"), InlineData("ê\u030C"), InlineData("m\u0300")]
    [InlineData("x\u0304"), InlineData("x\u0307"), InlineData("n\u0304")]
    [InlineData("X\u0304"), InlineData("h\u0301"), InlineData("ř"), InlineData("Š"), InlineData("b\u030C\u0304"), InlineData("w\u0302")]
    public void A_mark_stands_over_its_own_letter(string letter)
    {
        foreach (var fonts in new[] { Body(), Stack(TestFonts.Sans, TestFonts.Kai) })
        {
            var shaped = Shape($"甲{letter}到", fonts);
            Assert.Empty(_findings);
            Assert.Equal(3, shaped.Clusters.Length);
            var cluster = shaped.Clusters[1];
            var boxes = Boxes(shaped, cluster);
            Assert.All(boxes, box => Assert.InRange((box.Left + box.Right) / 2, boxes[0].Left - 60, boxes[0].Right + 60));
            // Each mark is clear of what is below it.
            for (var i = 1; i < boxes.Count; i++)
                Assert.True(boxes[i].Bottom >= boxes[i - 1].Top - 20, $"{letter}: {boxes[i]} {boxes[i - 1]}");
        }
    }

    [Theory]
    [InlineData("e\u0323"), InlineData("x\u0323"), InlineData("m\u0323")]
    public void A_mark_below_stands_below(string letter)
    {
        var shaped = Shape(letter, Body());
        var boxes = Boxes(shaped, Assert.Single(shaped.Clusters));
        if (boxes.Count > 1) Assert.True(boxes[1].Top <= boxes[0].Bottom + 20);
    }

    [Theory]
    [InlineData("Dvořák"), InlineData("Škoda"), InlineData("Müller"), InlineData("Čapek"), InlineData("Nguyễn")]
    public void A_name_stands_in_one_face_in_a_headline(string name)
    {
        var black = Stack(TestFonts.Black);
        var shaped = Shape(name, black);
        Assert.Empty(_findings);
        Assert.All(shaped.Clusters, cluster => Assert.Same(black.Primary, cluster.Face));
        Assert.Equal(name.Length, shaped.Clusters.Length);
    }

    [Fact]
    public void Letter_and_mark_come_from_one_face()
    {
        // 思源宋体 has x, but not the diaeresis below; 霞鹜文楷 has both.
        var shaped = Shape("x\u0324y", Stack(TestFonts.Serif, TestFonts.Kai));
        Assert.Equal("y", shaped.Text[shaped.Clusters[1].TextStart..]);
    }

    [Fact]
    public void A_mark_that_no_face_has_is_a_warning_and_the_letter_is_set()
    {
        var shaped = Shape("甲x\u0352乙", Stack(TestFonts.Black));
        Assert.Equal(("PL2008", DiagnosticSeverity.Warning), Assert.Single(_findings.Select(found => (found.Code, found.Severity))));
        Assert.Equal(3, shaped.Clusters.Length);
    }

    [Fact]
    public void A_mark_without_a_letter_takes_room_of_its_own()
    {
        var shaped = Shape("\u0301甲", Body());
        var box = Boxes(shaped, shaped.Clusters[0])[0];
        Assert.True(box.Left >= 0 && box.Right <= shaped.Clusters[0].Body.Milli / 10);
    }

    [Theory]
    [InlineData("甲שלום乙", 1), InlineData("他说مرحبا بالعالم。", 1), InlineData("אבג，地دهو", 2), InlineData("\u0627", 1)]
    [InlineData("A\u05D0B", 1)]
    public void Text_from_right_to_left_is_refused_once_a_run(string text, int count)
    {
        Shape(text, Stack(TestFonts.Serif, TestFonts.Kai));
        Assert.Equal(count, _findings.Count(found => found.Code == "PL2010" && found.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Long_rows_of_marks_are_set_in_linear_time()
    {
        var text = "x" + new string('\u0301', 20_000) + "甲";
        Assert.Equal('甲', Shape(text, Body()).Text[^1]);
    }

    public void Dispose()
    {
        _shaper.Dispose();
        foreach (var face in _faces) face.Dispose();
    }

    private FontStack Body() => Stack(TestFonts.Serif, TestFonts.Kai, TestFonts.Sans);

    private FontStack Stack(params string[] files)
    {
        var faces = files.Select(file => TestFonts.Open(file)).ToArray();
        _faces.AddRange(faces);
        return new FontStack("body", [.. faces]);
    }

    private ShapedParagraph Shape(string text, FontStack fonts)
    {
        // Faces are compared by reference, so one text is set with the same ones.
        var known = _stacks.FirstOrDefault(stack => stack.Faces.Select(f => f.Path).SequenceEqual(fonts.Faces.Select(f => f.Path)));
        if (known is null) _stacks.Add(known = fonts);
        var run = new TextRun(ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)), new RunStyle(known, known.Western, new Pt(10_000)));
        return _shaper.Shape(new ParagraphText([run], new SpacingStyle(), LanguageRegistry.Default), _findings);
    }

    private readonly List<FontStack> _stacks = [];

    /// <summary>Ink of the glyphs of a cluster, in thousandths of an em.</summary>
    private static List<InkBox> Boxes(ShapedParagraph shaped, Cluster cluster)
    {
        var boxes = new List<InkBox>();
        for (var g = cluster.GlyphStart; g < cluster.GlyphStart + cluster.GlyphCount; g++)
        {
            var (ink, glyph) = (cluster.Face.InkBoxOf(shaped.Glyphs[g].GlyphId), shaped.Glyphs[g]);
            var (x, y) = (glyph.X.Milli / 10, glyph.Y.Milli / 10);
            var size = g == cluster.GlyphStart || cluster.MarkSize == Pt.Zero ? 1000 : cluster.MarkSize.Milli / 10;
            int At(int units, int move) => units * size / 1000 + move;
            boxes.Add(new InkBox(At(ink.Left, x), At(ink.Bottom, y), At(ink.Right, x), At(ink.Top, y)));
        }

        return boxes;
    }
}
