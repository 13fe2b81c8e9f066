using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text.House;

/// <summary>composition.md C12.1: an emphasis mark that no face has is named, and every face of the house has all of them.</summary>
public sealed class EmphasisMarkTests
{
    [Theory]
    [InlineData(EmphasisMark.Circle), InlineData(EmphasisMark.Sesame), InlineData(EmphasisMark.OpenSesame)]
    public void A_mark_that_no_face_has_is_named_once(EmphasisMark mark)
    {
        using var synthetic = SyntheticFace.Open(SyntheticVariant.Mainland);
        var found = Shape(synthetic, mark);
        var told = Assert.Single(found);
        Assert.Equal((DiagnosticCodes.EmphasisMarkLost, 2), (told.Code, told.Span.Column));
        using var serif = TestFonts.Open(TestFonts.Serif);
        Assert.Empty(Shape(serif, mark));
    }

    private static DiagnosticBag Shape(FontFace face, EmphasisMark mark)
    {
        using var shaper = new ParagraphShaper();
        var stack = new FontStack("body", [face]);
        var style = new RunStyle(stack, stack, new Pt(10_000));
        var text = ManuscriptText.Plain("一二三四", new SourceSpan("a.md", 1, 1));
        TextRun[] runs =
        [
            new(text.Slice(0, 1), style), new(text.Slice(1, 2), style with { HasEmphasisDots = true }), new(text.Slice(3, 1), style),
        ];
        var findings = new DiagnosticBag();
        shaper.Shape(
            new ParagraphText([.. runs], new SpacingStyle(), LanguageRegistry.Default) { Composition = new() { EmphasisMark = mark } },
            findings);
        return findings;
    }
}
