using System.Globalization;
using System.Text;

namespace PrintLayout.Fonts;

/// <summary>Tells characters that a reader sees from those that are white or nothing (Unicode Standard, 4.5 and 5.21).</summary>
internal static class SeenCharacters
{
    /// <summary>
    /// Whether a character has ink. Private characters count: what a face of another foundry draws there, this one may have left empty.
    /// </summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool Has(int codePoint)
    {
        // Ideographs are nearly all that is asked.
        if (codePoint is >= 0x4E00 and <= 0x9FFF) return true;
        if (!Rune.IsValid(codePoint) || IsBlank(codePoint)) return false;
        return Rune.GetUnicodeCategory(new Rune(codePoint)) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
    }

    /// <summary>Letters, marks and symbols without ink: fillers, selectors, an empty cell of Braille.</summary>
    private static bool IsBlank(int codePoint) => codePoint is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
        or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x1D159 or 0x1DA87;
}
