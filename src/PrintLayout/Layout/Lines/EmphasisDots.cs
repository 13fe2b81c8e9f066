using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Layout.Lines;

/// <summary>
/// Sets emphasis dots (着重号): a mark at each Han character, in the middle of it, none at punctuation (CLREQ, "Emphasis Dots"). It stands
/// below a horizontal line and right of a vertical one, or on the other side where the house wants it. Marks live in the line gap and
/// never push lines apart.
/// </summary>
internal static class EmphasisDots
{
    /// <summary>Size of the dot's glyph, in thousandths of the character's: a disc of about 0.15 em.</summary>
    private const int DotSize = 180;

    /// <summary>Middle of the mark outside the em box, in thousandths of an em: inside a gap of a third of an em.</summary>
    private const int OutsideEmBox = 110;

    /// <summary>Height of other marks, in thousandths of an em: their lines need more room than the dot.</summary>
    private const int MarkHeight = 210;

    /// <summary>Adds the marks of a horizontal line to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="part">The line.</param>
    /// <param name="story">Story id.</param>
    /// <param name="origin">Where the line's baseline starts on the page.</param>
    public static void Emit(PageItems items, in LinePart part, string story, PtPoint origin)
    {
        var line = part.Line;
        var place = line.Paragraph.Composition.EmphasisPlace;
        for (var i = line.Start; i < line.End; i++)
        {
            var cluster = line.Paragraph.Clusters[i];
            var style = line.Paragraph.Styles[cluster.Style];
            if (!style.HasEmphasisDots || cluster.Class != CharacterClass.Han) continue;
            var footOfEmBox = style.Size.Scale(-cluster.Face.Tables.TypoDescent, cluster.Face.UnitsPerEm);
            var outside = style.Size.Scale(OutsideEmBox, 1000);
            var y = place == InterlinearPlace.Under
                ? footOfEmBox + outside
                : Pt.Zero - EmBox.TopOf(cluster.Face, style.Size) - outside;
            var x = line.X[i - line.Start] + cluster.Body / 2;
            Add(items, line, i, (part.Role, part.Ink), story, new PtPoint(origin.X + x, origin.Y + y));
        }
    }

    /// <summary>Adds the marks of a vertical line to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="line">The line.</param>
    /// <param name="looks">Role and colour.</param>
    /// <param name="story">Story id.</param>
    /// <param name="column">Middle and top of the column on the page.</param>
    public static void EmitVertical(PageItems items, SetLine line, (ItemRole Role, Ink Ink) looks, string story, PtPoint column)
    {
        var place = line.Paragraph.Composition.EmphasisPlace;
        for (var i = line.Start; i < line.End; i++)
        {
            var cluster = line.Paragraph.Clusters[i];
            var style = line.Paragraph.Styles[cluster.Style];
            if (!style.HasEmphasisDots || cluster.Class != CharacterClass.Han) continue;
            var aside = (style.Size / 2) + style.Size.Scale(OutsideEmBox, 1000);
            var x = place == InterlinearPlace.Under ? column.X + aside : column.X - aside;
            Add(items, line, i, looks, story, new PtPoint(x, column.Y + line.X[i - line.Start] + (cluster.Body / 2)));
        }
    }

    /// <summary>Adds the mark of a character with its ink in the middle of a place.</summary>
    private static void Add(
        PageItems items, SetLine line, int index, (ItemRole Role, Ink Ink) looks, string story, PtPoint middle)
    {
        var style = line.Paragraph.Styles[line.Paragraph.Clusters[index].Style];
        var mark = line.Paragraph.Composition.EmphasisMark;
        if (EmphasisFaces.FaceFor(style, mark, out var glyph) is not { } face) return;
        var ink = face.InkBoxOf(glyph);
        var size = mark == EmphasisMark.Dot || ink.Top <= ink.Bottom
            ? style.Size.Scale(DotSize, 1000)
            : style.Size.Scale(MarkHeight, 1000).Scale(face.UnitsPerEm, ink.Top - ink.Bottom);
        var middleX = size.Scale((ink.Left + ink.Right) / 2, face.UnitsPerEm);
        var middleY = size.Scale((ink.Bottom + ink.Top) / 2, face.UnitsPerEm);
        items.Add(new GlyphRun(
            looks.Role, story, line.Paragraph.SpanOf(index), face, size, looks.Ink,
            new PtPoint(middle.X - middleX, middle.Y + middleY),
            [new PositionedGlyph(glyph, Pt.Zero, Pt.Zero, 0, 0)], string.Empty));
    }
}
