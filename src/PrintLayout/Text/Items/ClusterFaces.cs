using PrintLayout.Fonts;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>
/// Chooses the face of a letter with its marks as a whole (composition.md C16.6): a face that has all of it, as one glyph or as a letter
/// and its marks, goes before one that must borrow the accent that stands alone (U+02C6 for U+0302), and that before one that lacks a mark.
/// </summary>
internal static class ClusterFaces
{
    /// <summary>The face; null when no face has the letter.</summary>
    /// <param name="kind">Kind of the letter.</param>
    /// <param name="style">Style.</param>
    /// <param name="cluster">The letter and its marks.</param>
    public static FontFace? Find(ItemKind kind, RunStyle style, ReadOnlySpan<char> cluster)
    {
        var (first, second) = kind == ItemKind.Western ? (style.Western, style.Han) : (style.Han, style.Western);
        for (var give = Give.Nothing; give <= Give.Marks; give++)
        {
            if ((Find(first, cluster, give) ?? Find(second, cluster, give)) is { } face) return face;
        }

        return null;
    }

    /// <summary>The first face that knows a character with its selector; else the first with the character; else null.</summary>
    /// <param name="kind">Kind of the character.</param>
    /// <param name="style">Style.</param>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="selector">Unicode scalar value of the selector.</param>
    public static FontFace? FindVariant(ItemKind kind, RunStyle style, int codePoint, int selector)
    {
        var (first, second) = kind == ItemKind.Western ? (style.Western, style.Han) : (style.Han, style.Western);
        foreach (var face in first.Faces)
        {
            if (face.TryGetVariant(codePoint, selector, out _)) return face;
        }

        foreach (var face in second.Faces)
        {
            if (face.TryGetVariant(codePoint, selector, out _)) return face;
        }

        return first.FaceFor(codePoint, out _) ?? second.FaceFor(codePoint, out _);
    }

    /// <summary>The first face that has all of some plain characters; null when none has.</summary>
    /// <param name="style">Style.</param>
    /// <param name="text">The characters.</param>
    public static FontFace? FindAll(RunStyle style, ReadOnlySpan<char> text)
    {
        foreach (var face in style.Western.Faces)
        {
            if (HasAll(face, text)) return face;
        }

        foreach (var face in style.Han.Faces)
        {
            if (HasAll(face, text)) return face;
        }

        return null;
    }

    /// <summary>Whether a face has a glyph for each of some characters.</summary>
    public static bool HasAll(FontFace face, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!face.TryGetGlyph(c, out _)) return false;
        }

        return true;
    }

    /// <summary>The glyph of a mark, or that of the accent which stands alone and looks like it.</summary>
    /// <param name="face">The face.</param>
    /// <param name="mark">Unicode scalar value of the mark.</param>
    /// <param name="glyph">The glyph.</param>
    public static bool TryGetMark(FontFace face, int mark, out uint glyph) =>
        face.TryGetGlyph(mark, out glyph) || (Alone(mark) is > 0 and var alone && face.TryGetGlyph(alone, out glyph));

    private static FontFace? Find(FontStack stack, ReadOnlySpan<char> cluster, Give give)
    {
        foreach (var face in stack.Faces)
        {
            if (Covers(face, cluster, give)) return face;
        }

        return null;
    }

    private static bool Covers(FontFace face, ReadOnlySpan<char> cluster, Give give)
    {
        var isFirst = true;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var hasIt = isFirst ? HasLetter(face, rune.Value, give)
                : give == Give.Marks || ComposedText.IsVariationSelector(rune.Value) || HasMark(face, rune.Value, give);
            if (!hasIt) return false;
            isFirst = false;
        }

        return true;
    }

    /// <summary>A letter that is composed keeps its mark in any case: without it, it would be another letter.</summary>
    private static bool HasLetter(FontFace face, int letter, Give give) =>
        face.TryGetGlyph(letter, out _)
        || (ComposedText.TryTakeApart(letter, out var first, out var mark) && HasLetter(face, first, give)
            && (mark == 0 || HasMark(face, mark, give)));

    private static bool HasMark(FontFace face, int mark, Give give) =>
        face.TryGetGlyph(mark, out _) || (give != Give.Nothing && TryGetMark(face, mark, out _));

    private static int Alone(int mark) => mark switch
    {
        0x300 => 0x60,
        0x301 => 0xB4,
        0x302 => 0x2C6,
        0x303 => 0x2DC,
        0x304 => 0xAF,
        0x306 => 0x2D8,
        0x307 => 0x2D9,
        0x308 => 0xA8,
        0x30A => 0x2DA,
        0x30B => 0x2DD,
        0x30C => 0x2C7,
        0x327 => 0xB8,
        0x328 => 0x2DB,
        _ => 0,
    };

    /// <summary>What a face may lack.</summary>
    private enum Give
    {
        /// <summary>Nothing.</summary>
        Nothing,

        /// <summary>A mark for which it has an accent that stands alone.</summary>
        Accents,

        /// <summary>Any mark.</summary>
        Marks,
    }
}
