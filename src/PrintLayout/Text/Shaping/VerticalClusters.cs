using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Builds the clusters of vertical lines. Lengths run down the line; glyph places are counted from the middle of the column
/// (x, to the right) and from the top of the cluster's body (y, upwards, so below it is negative).
/// </summary>
internal static class VerticalClusters
{
    private const int InkTolerance = 30;

    /// <summary>An upright cluster, shaped from top to bottom.</summary>
    public static Cluster Upright(
        in ClusterShape shape, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        Rune.DecodeFromUtf16(shape.Text.AsSpan(shape.Start), out var rune, out _);
        var kind = shape.Item.Kind == ItemKind.Western ? CharacterClass.Western : shape.Classes.Of(rune.Value);
        var size = shape.Style.Size;
        var unitsPerEm = shape.Face.UnitsPerEm;
        var pen = 0;
        for (var i = 0; i < infos.Length; i++) pen += AdvanceOf(shape.Face, infos[i], positions[i]);
        var advance = size.Scale(pen, unitsPerEm);
        var offset = OffsetOf(shape.Face, infos[0], positions[0]);
        var (lead, body, trail, shift) = CellOf(kind, rune.Value, shape, infos[0].Codepoint, offset, advance);
        var first = glyphs.Count;
        var down = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            var y = size.Scale(OffsetOf(shape.Face, infos[i], positions[i]) - down, unitsPerEm) + shift;
            glyphs.Add(new ShapedGlyph(infos[i].Codepoint, size.Scale(positions[i].XOffset, unitsPerEm), y));
            down += AdvanceOf(shape.Face, infos[i], positions[i]);
        }

        return new Cluster(
            shape.Start, shape.Length, kind, shape.Item.Style, shape.Face, first, infos.Length, lead, body, trail, false, false);
    }

    /// <summary>How far the pen moves down: as the face shapes it, or an em where it does not say.</summary>
    private static int AdvanceOf(FontFace face, in GlyphInfo info, in GlyphPosition position) =>
        face.Tables.HasVerticalMetrics && position.YAdvance < 0 ? -position.YAdvance : face.VerticalAdvanceOf(info.Codepoint);

    private static int OffsetOf(FontFace face, in GlyphInfo info, in GlyphPosition position) =>
        face.Tables.HasVerticalMetrics ? position.YOffset : -face.VerticalOriginOf(info.Codepoint);

    /// <summary>
    /// Most that the characters of a cell may be wide at their full size, in thousandths of an em: a tenth of an em then stands out on each
    /// side, less the white of the digits, which the distance of the lines has room for.
    /// </summary>
    private const int WidestCell = 1_200;

    /// <summary>Whether two characters are too wide to share a cell at their full height, so that they stand in one each.</summary>
    /// <param name="text">The characters; three of them are narrowed or set smaller instead.</param>
    /// <param name="positions">Their glyphs.</param>
    /// <param name="face">Their face.</param>
    public static bool IsTooWide(ReadOnlySpan<char> text, ReadOnlySpan<GlyphPosition> positions, FontFace face) =>
        text.Length == 2 && (long)WidthOf(positions) * 1000 > (long)WidestCell * face.UnitsPerEm;

    /// <summary>The most characters that share a cell.</summary>
    private const int LongestInCell = 3;

    private static int WidthOf(ReadOnlySpan<GlyphPosition> positions)
    {
        var width = 0;
        foreach (var position in positions) width += position.XAdvance;
        return width;
    }

    /// <summary>
    /// Several characters side by side in one cell; three that would be wider than it are narrowed at their full height, or set smaller
    /// where the house does not narrow.
    /// </summary>
    public static Cluster Combined(
        in ClusterShape shape, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions,
        UprightNumbers numbers, ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        var em = shape.Style.Size;
        var width = WidthOf(positions);
        var natural = em.Scale(width, shape.Face.UnitsPerEm);
        var isNarrowed = numbers == UprightNumbers.Condensed && shape.Length == LongestInCell && natural > em;
        var scale = isNarrowed ? (int)(1000L * em.Milli / natural.Milli) : 1000;
        var isFullHeight = isNarrowed || (long)natural.Milli * 1000 <= (long)em.Milli * WidestCell;
        var size = isFullHeight ? em : em.Scale(em.Milli, natural.Milli);
        var first = glyphs.Count;
        var along = size.Scale(scale, 1000);
        var pen = along.Scale(-width, shape.Face.UnitsPerEm * 2);
        // The middle of the capitals stands in the middle of the cell.
        var capitals = shape.Face.Tables.CapHeight > 0 ? shape.Face.Tables.CapHeight : shape.Face.UnitsPerEm * 7 / 10;
        var baseline = -(em / 2) - size.Scale(capitals, shape.Face.UnitsPerEm * 2);
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs.Add(new ShapedGlyph(infos[i].Codepoint, pen + along.Scale(positions[i].XOffset, shape.Face.UnitsPerEm), baseline));
            pen += along.Scale(positions[i].XAdvance, shape.Face.UnitsPerEm);
        }

        return new Cluster(
            shape.Start, shape.Length, CharacterClass.Western, shape.Item.Style, shape.Face, first, infos.Length,
            Pt.Zero, em, Pt.Zero, false, false)
        { Orientation = ClusterOrientation.Combined, GlyphSize = size, GlyphScale = isNarrowed ? scale : 0 };
    }

    /// <summary>
    /// 、，。 and closers keep to the upper half of the cell, openers to the lower, and the other half can be squeezed; ：；！？ take
    /// their em and are never squeezed (composition.md C11.2). Whether the half is blank is asked of the ink.
    /// </summary>
    private static (Pt Lead, Pt Body, Pt Trail, Pt Shift) CellOf(
        CharacterClass kind, int codePoint, in ClusterShape shape, uint glyph, int yOffset, Pt advance)
    {
        var em = shape.Style.Size;
        var half = em / 2;
        var ink = shape.Face.InkBoxOf(glyph);
        var top = (yOffset + ink.Top) * 1000 / shape.Face.UnitsPerEm;
        var bottom = (yOffset + ink.Bottom) * 1000 / shape.Face.UnitsPerEm;
        var isWhole = shape.Classes.IsWholeInVertical(codePoint);
        return kind switch
        {
            CharacterClass.Opener when top <= -500 + InkTolerance => (half, advance - half, Pt.Zero, half),
            CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Closer when !isWhole && bottom >= -500 - InkTolerance =>
                (Pt.Zero, half, advance - half, Pt.Zero),
            CharacterClass.Interpunct => (Pt.Zero, half, Pt.Zero, (advance - half) / 2),
            CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Opener or CharacterClass.Closer
                or CharacterClass.Han or CharacterClass.Western or CharacterClass.Dash or CharacterClass.Ellipsis
                or CharacterClass.Connector or CharacterClass.Space => (Pt.Zero, advance, Pt.Zero, Pt.Zero),
        };
    }
}
