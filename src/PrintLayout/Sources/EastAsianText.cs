using System.Text;

namespace PrintLayout.Sources;

/// <summary>
/// Decides where a line feed inside a paragraph is dropped, not read as a space: between two East Asian wide characters
/// (CSS Text 4, "Segment Break Transformation Rules").
/// </summary>
internal static class EastAsianText
{
    // Blocks whose characters have East_Asian_Width W, F or H (UAX #11). Hangul is left out: Korean separates words by spaces.
    private static ReadOnlySpan<int> WideBlocks =>
    [
        0x2E80, 0x303E, // radicals, CJK symbols and punctuation
        0x3041, 0x312F, // kana, bopomofo
        0x3190, 0x33FF, // kanbun, strokes, enclosed and squared CJK
        0x3400, 0x4DBF,
        0x4E00, 0xA4CF, // Han, Yi
        0xF900, 0xFAFF,
        0xFE10, 0xFE19, // vertical forms
        0xFE30, 0xFE6F, // compatibility and small forms
        0xFF01, 0xFF9F, // fullwidth forms, halfwidth kana
        0xFFE0, 0xFFE6,
        0x16FE0, 0x18DFF, // Tangut, Khitan
        0x1AFF0, 0x1B2FF, // kana supplements, Nushu
        0x1F200, 0x1F2FF,
        0x1F300, 0x1F64F, // emoji
        0x1F900, 0x1F9FF,
        0x20000, 0x3FFFD,
    ];

    // Ambiguous in UAX #11, but in a Chinese manuscript these are Chinese marks: · — ― ‘ ’ “ ” ‥ …
    private static ReadOnlySpan<int> ChineseMarks => [0x00B7, 0x2014, 0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2025, 0x2026];

    /// <summary>Whether the character is wide, or a mark that Chinese text sets wide.</summary>
    public static bool IsWide(Rune rune)
    {
        var value = rune.Value;
        // Nearly every character of a Chinese text.
        if (value is >= 0x4E00 and <= 0x9FFF) return true;
        for (var i = 0; i < WideBlocks.Length && WideBlocks[i] <= value; i += 2)
        {
            if (value <= WideBlocks[i + 1]) return true;
        }

        return ChineseMarks.Contains(value);
    }
}
