using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Lines;

/// <summary>
/// Sets emphasis dots (着重号): a dot below each Han character, centred on it, none below marks (CLREQ, "Emphasis Dots"). They live
/// in the line gap and never push lines apart.
/// </summary>
internal static class EmphasisDots
{
    private const int Dot = 0x25CF;

    /// <summary>Size of the dot's glyph, in thousandths of the character's: a disc of about 0.15 em.</summary>
    private const int DotSize = 180;

    /// <summary>Middle of the dot below the foot of the em box, in thousandths of an em: inside a gap of a third of an em.</summary>
    private const int BelowEmBox = 110;

    /// <summary>Adds the dots of a line to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="part">The line.</param>
    /// <param name="story">Story id.</param>
    /// <param name="origin">Where the line's baseline starts on the page.</param>
    public static void Emit(PageItems items, in LinePart part, string story, PtPoint origin)
    {
        var line = part.Line;
        for (var i = line.Start; i < line.End; i++)
        {
            var cluster = line.Paragraph.Clusters[i];
            var style = line.Paragraph.Styles[cluster.Style];
            if (!style.HasEmphasisDots || cluster.Class != CharacterClass.Han) continue;
            if (style.Han.FaceFor(Dot, out var glyph) is not { } face) continue;
            var size = style.Size.Scale(DotSize, 1000);
            var ink = face.InkBoxOf(glyph);
            var middleX = size.Scale((ink.Left + ink.Right) / 2, face.UnitsPerEm);
            var middleY = size.Scale((ink.Bottom + ink.Top) / 2, face.UnitsPerEm);
            var footOfEmBox = style.Size.Scale(-cluster.Face.Tables.TypoDescent, cluster.Face.UnitsPerEm);
            var x = origin.X + line.X[i - line.Start] + cluster.Body / 2 - middleX;
            var y = origin.Y + footOfEmBox + style.Size.Scale(BelowEmBox, 1000) + middleY;
            items.Add(new GlyphRun(
                part.Role, story, line.Paragraph.SpanOf(i), face, size, part.Ink, new PtPoint(x, y),
                [new PositionedGlyph(glyph, Pt.Zero, Pt.Zero, 0, 0)], string.Empty));
        }
    }
}
