using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Pages;

/// <summary>Small pages made by hand, in whole points.</summary>
internal static class PageSamples
{
    /// <summary>A page of 200 by 100 pt trim with 10 pt bleed all round: the trim starts at 10, 10.</summary>
    public static PageDisplayList Page(params DisplayItem[] items) => new(
        "A2",
        "测试日报",
        "zh-Hans",
        new DateOnly(2025, 3, 1),
        new PageBoxes(Rect(0, 0, 220, 120), Rect(0, 0, 220, 120), Rect(10, 10, 200, 100)),
        [.. items]);

    public static PtRect Rect(decimal x, decimal y, decimal width, decimal height) =>
        new(Points(x), Points(y), Points(width), Points(height));

    public static Pt Points(decimal points) => Pt.FromPoints(points);

    /// <summary>Text set solid: each character on its own em, baseline origin at x, y.</summary>
    public static GlyphRun TextRun(
        FontFace face, string text, decimal x, decimal y, decimal size = 10, ItemRole role = ItemRole.Body,
        string story = "s1", int line = 1)
    {
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!face.TryGetGlyph(text[i], out var glyph)) throw new InvalidOperationException($"no glyph for {text[i]}");
            glyphs.Add(new PositionedGlyph(glyph, Points(size) * i, Pt.Zero, i, 1));
        }

        var at = new PtPoint(Points(x), Points(y));
        return new GlyphRun(role, story, At(line), face, Points(size), Ink.SolidBlack, at, glyphs.ToImmutable(), text);
    }

    public static FilledRect Fill(ItemRole role, PtRect area, string story = "s1", int line = 1) =>
        new(role, story, At(line), area, Ink.BlackTint(200));

    public static StrokedRect Frame(PtRect area, decimal weight, string story = "s1", int line = 1) =>
        new(ItemRole.Background, story, At(line), area, Points(weight), Ink.SolidBlack);

    private static SourceSpan At(int line) => new("articles/a.md", line, 1, 1);
}
