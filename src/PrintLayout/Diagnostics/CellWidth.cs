using System.Globalization;
using System.Text;

namespace PrintLayout.Diagnostics;

/// <summary>How many cells a character takes on a terminal.</summary>
internal static class CellWidth
{
    /// <summary>
    /// 2 for East Asian Wide and Fullwidth (UAX #11, by block), 0 for marks and format characters, 1 for the rest. Characters of
    /// ambiguous width such as — count 1, as most terminals show them by default.
    /// </summary>
    public static int Of(Rune rune)
    {
        if (IsWide(rune.Value)) return 2;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? 0
            : 1;
    }

    private static bool IsWide(int c) => c is
        (>= 0x1100 and <= 0x115F) or // Hangul initials
        (>= 0x2E80 and <= 0x303E) or // radicals, ideographic punctuation; U+303F is narrow
        (>= 0x3041 and <= 0xA4CF and not (>= 0x4DC0 and <= 0x4DFF)) or // kana to Yi, without the hexagrams
        (>= 0xA960 and <= 0xA97C) or
        (>= 0xAC00 and <= 0xD7A3) or
        (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFE10 and <= 0xFE19) or
        (>= 0xFE30 and <= 0xFE6B) or
        (>= 0xFF01 and <= 0xFF60) or
        (>= 0xFFE0 and <= 0xFFE6) or
        (>= 0x1F300 and <= 0x1F64F) or
        (>= 0x1F680 and <= 0x1F6FF) or
        (>= 0x1F900 and <= 0x1F9FF) or
        (>= 0x20000 and <= 0x3FFFD);
}
