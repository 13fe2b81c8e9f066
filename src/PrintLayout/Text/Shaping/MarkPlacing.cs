using System.Collections.Immutable;
using HarfBuzzSharp;
using PrintLayout.Fonts;
using PrintLayout.Languages;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Puts marks over and under their letter where the face does not (composition.md C16.7). Many Han faces have combining marks for pinyin
/// only, whose ink stands somewhere beside the letter.
/// </summary>
internal static class MarkPlacing
{
    /// <summary>White between a letter and a mark, in thousandths of an em.</summary>
    private const int Gap = 45;

    /// <summary>White at each side of a mark that stands alone, in thousandths of an em.</summary>
    private const int Bearing = 50;

    /// <summary>
    /// Height of a mark's ink above which the mark is drawn to stand alone, as the tones of bopomofo are, in thousandths of an em.
    /// It is set smaller, to this height.
    /// </summary>
    private const int MostHeight = 220;

    private const int Overlay = 1;
    private const int Attached = 202;

    /// <summary>Whether shaping put every mark over or under the first glyph.</summary>
    /// <param name="face">The face.</param>
    /// <param name="infos">Glyphs of one letter with its marks.</param>
    /// <param name="positions">Their positions.</param>
    public static bool IsPlaced(FontFace face, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        if (infos.IsEmpty || infos[0].Codepoint == 0) return false;
        var letter = face.InkBoxOf(infos[0].Codepoint);
        var tolerance = face.UnitsPerEm / 20;
        var pen = positions[0].XAdvance;
        for (var i = 1; i < infos.Length; i++)
        {
            var ink = face.InkBoxOf(infos[i].Codepoint);
            var middle = pen + positions[i].XOffset + (ink.Left + ink.Right) / 2;
            var foot = positions[i].YOffset + ink.Bottom;
            var isAbove = foot > (letter.Bottom + letter.Top) / 2;
            if (infos[i].Codepoint == 0 || positions[i].XAdvance > tolerance) return false;
            if (middle < letter.Left - tolerance || middle > letter.Right + tolerance) return false;
            if (isAbove && foot < letter.Top - face.UnitsPerEm / 50) return false;
            pen += positions[i].XAdvance;
        }

        // A mark alone has no letter to stand over.
        return infos.Length > 1 || positions[0].XAdvance > 0;
    }

    /// <summary>A letter with its marks, each centred above or below the ink of those before it.</summary>
    /// <param name="shape">The cluster.</param>
    /// <param name="glyphs">Receives the glyphs.</param>
    /// <param name="lost">The first mark that the face lacks; 0 when none.</param>
    public static Cluster Build(in ClusterShape shape, ImmutableArray<ShapedGlyph>.Builder glyphs, out int lost)
    {
        lost = 0;
        var face = shape.Face;
        var parts = PartsOf(face, shape.Text.AsSpan(shape.Start, shape.Length));
        var first = glyphs.Count;
        var (body, stack) = (0, default(InkBox));
        var scale = ScaleOf(face, parts);
        for (var i = 0; i < parts.Count; i++)
        {
            var isLetter = i == 0 && !ComposedText.IsMark(parts[0]);
            if (!(isLetter ? face.TryGetGlyph(parts[i], out var glyph) : ClusterFaces.TryGetMark(face, parts[i], out glyph)))
            {
                if (!ComposedText.IsVariationSelector(parts[i])) lost = lost == 0 ? parts[i] : lost;
                continue;
            }

            var ink = Scaled(face.InkBoxOf(glyph), body == 0 ? 1000 : scale);
            if (body == 0)
            {
                // A mark without a letter takes the place of its ink.
                var bearing = face.UnitsPerEm * Bearing / 1000;
                var x = isLetter ? 0 : bearing - ink.Left;
                body = isLetter ? face.AdvanceOf(glyph) : ink.Right - ink.Left + 2 * bearing;
                stack = new InkBox(ink.Left + x, ink.Bottom, ink.Right + x, ink.Top);
                glyphs.Add(GlyphAt(shape, glyph, x, 0));
                continue;
            }

            var right = (stack.Left + stack.Right - ink.Left - ink.Right) / 2;
            var up = Rise(ComposedText.CombiningClass(parts[i]), ink, ref stack, face.UnitsPerEm);
            glyphs.Add(GlyphAt(shape, glyph, right, up));
        }

        var letterClass = shape.Item.Kind == ItemKind.Western ? CharacterClass.Western : CharacterClass.Han;
        return new Cluster(
            shape.Start, shape.Length, letterClass, shape.Item.Style, face, first, glyphs.Count - first,
            Geometry.Pt.Zero, shape.Style.Size.Scale(body, face.UnitsPerEm), Geometry.Pt.Zero,
            letterClass == CharacterClass.Western && ClusterBuilder.AsksForGap(shape, shape.Start, -1),
            letterClass == CharacterClass.Western && ClusterBuilder.AsksForGap(shape, shape.Start + shape.Length - 1, 1))
        {
            MarkSize = glyphs.Count - first > 1 ? shape.Style.Size.Scale(scale, 1000) : Geometry.Pt.Zero,
        };
    }

    /// <summary>Size of the marks above a letter, in thousandths of its own.</summary>
    private static int ScaleOf(FontFace face, List<int> parts)
    {
        var scale = 1000;
        foreach (var part in parts)
        {
            if (ComposedText.CombiningClass(part) != 230 || !ClusterFaces.TryGetMark(face, part, out var glyph)) continue;
            var ink = face.InkBoxOf(glyph);
            var height = (ink.Top - ink.Bottom) * 1000 / face.UnitsPerEm;
            if (height > MostHeight) scale = Math.Min(scale, MostHeight * 1000 / height);
        }

        return scale;
    }

    private static InkBox Scaled(InkBox ink, int scale) =>
        new(ink.Left * scale / 1000, ink.Bottom * scale / 1000, ink.Right * scale / 1000, ink.Top * scale / 1000);

    /// <summary>The letter and its marks as the face has them: a composed letter that it lacks is taken apart.</summary>
    private static List<int> PartsOf(FontFace face, ReadOnlySpan<char> cluster)
    {
        var parts = new List<int>();
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (parts.Count == 0) AddLetter(face, rune.Value, parts);
            else parts.Add(rune.Value);
        }

        return parts;
    }

    private static void AddLetter(FontFace face, int letter, List<int> parts)
    {
        if (face.TryGetGlyph(letter, out _) || !ComposedText.TryTakeApart(letter, out var first, out var mark))
        {
            parts.Add(letter);
            return;
        }

        AddLetter(face, first, parts);
        if (mark != 0) parts.Add(mark);
    }

    /// <summary>How far a mark moves up. It keeps the height that the face gives it where that is clear of the ink below.</summary>
    private static int Rise(int combiningClass, InkBox ink, ref InkBox stack, int unitsPerEm)
    {
        var gap = unitsPerEm * Gap / 1000;
        switch (combiningClass)
        {
            case 0 or Overlay:
                return 0;
            case Attached:
                var touching = stack.Bottom + unitsPerEm / 100 - ink.Top;
                stack = stack with { Bottom = ink.Bottom + touching };
                return touching;
            case >= 218 and <= 222 or 233 or 240:
                var down = Math.Min(0, stack.Bottom - gap - ink.Top);
                stack = stack with { Bottom = ink.Bottom + down };
                return down;
            default:
                // A mark that was made smaller has come down with its ink.
                var up = Math.Max(0, stack.Top + gap - ink.Bottom);
                stack = stack with { Top = ink.Top + up };
                return up;
        }
    }

    private static ShapedGlyph GlyphAt(in ClusterShape shape, uint glyph, int right, int up) =>
        new(glyph, shape.Style.Size.Scale(right, shape.Face.UnitsPerEm), shape.Style.Size.Scale(up, shape.Face.UnitsPerEm));
}
