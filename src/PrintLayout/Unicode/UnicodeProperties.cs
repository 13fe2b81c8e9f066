using PrintLayout.Unicode.Generated;
using PrintLayout.Unicode.Properties;
using PrintLayout.Unicode.Tables;

namespace PrintLayout.Unicode;

/// <summary>
/// Character properties of Unicode 17.0.0. They come from tables in the source, so they are the same on every runtime. Every method
/// takes a code point from 0 to U+10FFFF, lone surrogates included, and throws <see cref="IndexOutOfRangeException"/> beyond.
/// </summary>
internal static class UnicodeProperties
{
    /// <summary>
    /// First of the unified ideographs U+4E00 to U+9FFF. All of them have the line break class ID, are wide and have no traits.
    /// </summary>
    public const char FirstIdeograph = '\u4E00';

    /// <summary>Last of them.</summary>
    public const char LastIdeograph = '\u9FFF';

    /// <summary>Line_Break, UAX #14, before rule LB1 resolves the ambiguous classes.</summary>
    public static LineBreakClass LineBreakOf(int codePoint) =>
        (LineBreakClass)CodePointTable.Find(LineBreakTable.Top, LineBreakTable.Middle, LineBreakTable.Leaves, codePoint);

    /// <summary>East_Asian_Width, UAX #11.</summary>
    public static EastAsianWidth WidthOf(int codePoint) =>
        (EastAsianWidth)CodePointTable.Find(EastAsianWidthTable.Top, EastAsianWidthTable.Middle, EastAsianWidthTable.Leaves, codePoint);

    /// <summary>Script, UAX #24. Scripts that composition does not distinguish give <see cref="Script.Other"/>.</summary>
    public static Script ScriptOf(int codePoint) =>
        (Script)CodePointTable.Find(ScriptTable.Top, ScriptTable.Middle, ScriptTable.Leaves, codePoint);

    /// <summary>Vertical_Orientation, UAX #50.</summary>
    public static VerticalOrientation OrientationOf(int codePoint) =>
        (VerticalOrientation)CodePointTable.Find(
            VerticalOrientationTable.Top, VerticalOrientationTable.Middle, VerticalOrientationTable.Leaves, codePoint);

    /// <summary>The properties of General_Category and of emoji that line breaking needs.</summary>
    public static CharacterTraits TraitsOf(int codePoint) =>
        (CharacterTraits)CodePointTable.Find(CharacterTraitsTable.Top, CharacterTraitsTable.Middle, CharacterTraitsTable.Leaves, codePoint);

    /// <summary>Extended_Pictographic, UTS #51.</summary>
    public static bool IsExtendedPictographic(int codePoint) => (TraitsOf(codePoint) & CharacterTraits.ExtendedPictographic) != 0;

    /// <summary>Whether the character is East Asian in the sense of UAX #14: width F, W or H.</summary>
    public static bool IsEastAsian(int codePoint) =>
        WidthOf(codePoint) is EastAsianWidth.Fullwidth or EastAsianWidth.Wide or EastAsianWidth.Halfwidth;
}
