using System.Text;
using HarfBuzzSharp;

namespace PrintLayout.Text.Items;

/// <summary>
/// Brings a text into the composed form (NFC of UAX #15), so that typed letters and marks give the page of the composed text, and takes
/// out the characters that Unicode calls default-ignorable (composition.md C1.25, C1.26). Compatibility ideographs stay as typed, since
/// the form is meant. The data is that of HarfBuzz, which is the same on every machine.
/// </summary>
internal static class ComposedText
{
    /// <summary>Longest row of marks that is put in order; a longer one stays as typed, which keeps the work linear.</summary>
    private const int MostMarks = 32;

    private static readonly UnicodeFunctions Data = UnicodeFunctions.Default;

    /// <summary>The text as it is set. Nearly every text is plain and comes back as it is.</summary>
    /// <param name="typed">The text as typed.</param>
    public static TypedText Of(string typed)
    {
        foreach (var c in typed)
        {
            if (!IsPlain(c)) return Compose(typed);
        }

        return new TypedText(typed, null, IsPlain: true);
    }

    /// <summary>Whether a character is a mark that belongs to the one before it.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsMark(int codePoint) => codePoint >= 0x300 && Data.GetGeneralCategory((uint)codePoint)
        is UnicodeGeneralCategory.NonSpacingMark or UnicodeGeneralCategory.SpacingMark or UnicodeGeneralCategory.EnclosingMark;

    /// <summary>Whether a character chooses a variant of the one before it.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsVariationSelector(int codePoint) => codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>The canonical combining class: 0 for a character that is no mark, 230 above, 220 below.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static int CombiningClass(int codePoint) => (int)Data.GetCombiningClass((uint)codePoint);

    /// <summary>Takes a composed letter apart into a letter and a mark.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="first">The letter, which may itself be composed.</param>
    /// <param name="mark">The mark; 0 when the character only stands for another.</param>
    public static bool TryTakeApart(int codePoint, out int first, out int mark)
    {
        var isComposed = Data.TryDecompose((uint)codePoint, out var a, out var b);
        (first, mark) = ((int)a, (int)b);
        return isComposed && !IsCompatibilityIdeograph(codePoint);
    }

    // The ranges of Han, ASCII, Western letters and marks of Chinese text come first: they are nearly all of a paper.
    private static bool IsPlain(char c) => c switch
    {
        < '\u0300' => true,
        >= '\u3400' and <= '\u9FFF' => true,
        >= '\u3000' and < '\u3400' => c is not ((>= '\u302A' and <= '\u302F') or '\u3099' or '\u309A'),
        >= '\uFF01' and <= '\uFFEE' => true,
        >= '\u2010' and <= '\u2027' or (>= '\u2030' and <= '\u2060') or (>= '\u20A0' and <= '\u20CF') => true,
        >= '\u2100' and <= '\u2FFF' => c is not ('\u2126' or '\u212A' or '\u212B'),
        (>= '\u0370' and <= '\u0482') or (>= '\u048A' and <= '\u052F') or (>= '\u1E00' and <= '\u1EFF') => true,
        >= '\uAC00' and <= '\uD7A3' or '\u200B' or '\uFEFF' => true,
        _ => false,
    };

    private static TypedText Compose(string typed)
    {
        var text = new StringBuilder(typed.Length);
        var origin = new List<int>(typed.Length);
        var cluster = new List<int>();
        var start = 0;
        for (var at = 0; at < typed.Length;)
        {
            // A lone surrogate is no character; the readers refuse it, and other callers see it as U+FFFD.
            Rune.DecodeFromUtf16(typed.AsSpan(at), out var rune, out var length);
            var codePoint = rune.Value;
            if (!IsDropped(codePoint, cluster))
            {
                if (cluster.Count > 0 && !Continues(cluster, codePoint))
                {
                    Flush(cluster, start, text, origin);
                    start = at;
                }

                cluster.Add(codePoint);
            }

            if (cluster.Count == 0) start = at + length;
            at += length;
        }

        Flush(cluster, start, text, origin);
        return new TypedText(text.ToString(), [.. origin], IsPlain: false);
    }

    /// <summary>
    /// Characters that take no place and say nothing here: joiners, marks of direction, invisible signs, tags, and a selector without
    /// a character before it. U+FE0E and U+FE0F choose between type and a coloured picture, and a paper sets type.
    /// </summary>
    private static bool IsDropped(int codePoint, List<int> before) => codePoint switch
    {
        0x34F or 0x61C or (>= 0x180B and <= 0x180F) or (>= 0x200D and <= 0x200F) or (>= 0x202A and <= 0x202E)
            or (>= 0x2061 and <= 0x206F) or 0xFE0E or 0xFE0F or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) => true,
        (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0100 and <= 0xE01EF) => before.Count == 0 || IsVariationSelector(before[^1]),
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    private static bool Continues(List<int> cluster, int codePoint) =>
        cluster.Count < MostMarks
        && (IsMark(codePoint) || IsVariationSelector(codePoint)
            || (codePoint is (>= 0x1161 and <= 0x1175) or (>= 0x11A8 and <= 0x11C2) && cluster[^1] >= 0x1100));

    private static void Flush(List<int> cluster, int start, StringBuilder text, List<int> origin)
    {
        if (cluster.Count == 0) return;
        if (cluster.Count > 1 || cluster[0] is 0x2126 or 0x212A or 0x212B or (>= 0x1F00 and <= 0x1FFF)) ToComposed(cluster);
        foreach (var codePoint in cluster)
        {
            var length = codePoint > 0xFFFF ? 2 : 1;
            if (length == 1) text.Append((char)codePoint);
            else text.Append(char.ConvertFromUtf32(codePoint));
            for (var i = 0; i < length; i++) origin.Add(start);
        }

        cluster.Clear();
    }

    /// <summary>Normalization Form C of one cluster: taken apart, its marks in order of their classes, and put together.</summary>
    private static void ToComposed(List<int> cluster)
    {
        var parts = new List<int>(cluster.Count);
        foreach (var codePoint in cluster) TakeApart(codePoint, parts);
        for (var i = 1; i < parts.Count; i++)
        {
            // Marks of one class keep their order, and nothing passes a character of class 0.
            var at = i;
            while (at > 0 && CombiningClass(parts[at]) is > 0 and var own && CombiningClass(parts[at - 1]) > own)
            {
                (parts[at], parts[at - 1]) = (parts[at - 1], parts[at]);
                at--;
            }
        }

        cluster.Clear();
        var (starter, last) = (-1, 0);
        foreach (var part in parts)
        {
            var own = CombiningClass(part);
            var isBlocked = starter < 0 || (cluster.Count - 1 > starter && (last >= own || last == 0));
            if (!isBlocked && Data.TryCompose((uint)cluster[starter], (uint)part, out var composed))
            {
                cluster[starter] = (int)composed;
                continue;
            }

            if (own == 0) starter = cluster.Count;
            last = own;
            cluster.Add(part);
        }
    }

    private static void TakeApart(int codePoint, List<int> parts)
    {
        if (!TryTakeApart(codePoint, out var first, out var mark))
        {
            parts.Add(codePoint);
            return;
        }

        TakeApart(first, parts);
        if (mark != 0) TakeApart(mark, parts);
    }

    private static bool IsCompatibilityIdeograph(int codePoint) => codePoint is (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
