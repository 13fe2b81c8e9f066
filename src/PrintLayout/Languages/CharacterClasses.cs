namespace PrintLayout.Languages;

/// <summary>The table of character classes (composition.md C2). Horizontal setting, Mainland style.</summary>
public static class CharacterClasses
{
    /// <summary>Class of a code point outside any context.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static CharacterClass Of(int codePoint) => codePoint switch
    {
        '，' or '、' or '；' or '：' => CharacterClass.PauseStop,
        '。' or '．' or '！' or '？' => CharacterClass.FinalStop,
        '“' or '‘' or '（' or '《' or '〈' or '【' or '〖' or '〔' or '［' or '｛' or '「' or '『' => CharacterClass.Opener,
        '”' or '’' or '）' or '》' or '〉' or '】' or '〗' or '〕' or '］' or '｝' or '」' or '』' => CharacterClass.Closer,
        '⸺' => CharacterClass.Dash,
        '…' or '⋯' => CharacterClass.Ellipsis,
        '—' or '～' => CharacterClass.Connector,
        '·' or '・' or '‧' => CharacterClass.Interpunct,
        ' ' or '\u00A0' => CharacterClass.Space,
        _ => IsWestern(codePoint) ? CharacterClass.Western : CharacterClass.Han,
    };

    /// <summary>Whether half of the mark's cell is blank, so that it can be squeezed.</summary>
    public static bool HasBlankHalf(CharacterClass value) =>
        value is CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Opener or CharacterClass.Closer;

    /// <summary>Whether the mark belongs to the text before it: stops and closers.</summary>
    public static bool ClingsLeft(CharacterClass value) =>
        value is CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Closer;

    /// <summary>Whether the character is set from the Latin companion: Latin, Greek, Cyrillic and their signs.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsWestern(int codePoint) => codePoint switch
    {
        > 0x20 and < 0x7F => true,
        // Latin-1 letters and signs, but not the interpunct, nor × ÷ ° ± which Han text sets as signs of its own.
        0xB7 => false,
        >= 0xA1 and <= 0x24F => true,
        >= 0x250 and <= 0x2AF => true,
        >= 0x300 and <= 0x36F => true,
        >= 0x370 and <= 0x52F => true,
        >= 0x1E00 and <= 0x1FFF => true,
        0x2013 or 0x2010 or 0x2011 => true,
        0x2030 or 0x2032 or 0x2033 or 0x2070 or (>= 0x2074 and <= 0x2079) or 0x20AC or 0x2212 => true,
        _ => false,
    };

    /// <summary>Whether the character is a letter or digit of a Western script, which asks for a gap beside Han (CLREQ, "Mixed Text Composition").</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsWesternLetterOrDigit(int codePoint) =>
        IsWestern(codePoint) && codePoint <= 0xFFFF && char.IsLetterOrDigit((char)codePoint);

    /// <summary>Signs that belong to the number or code beside them, so that the gap stands outside them (composition.md C2.5, C6.4).</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool JoinsWesternRun(int codePoint) =>
        codePoint is '%' or '+' or '-' or '/' or '.' or '#' or '@' or '&' or '$' or '_' or '=' or '~'
            or 0xA3 or 0xA5 or 0xB0 or 0xB1 or 0xB2 or 0xB3 or 0xB9 or 0x2070 or (>= 0x2074 and <= 0x2079) or 0x2013 or 0x2030 or 0x2032 or 0x2033 or 0x20AC or 0x2212;

    /// <summary>Fullwidth signs that make one unit with the number beside them, without a gap (composition.md C2.6, C4.3).</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsWideUnitSign(int codePoint) => codePoint is '％' or '℃' or '℉' or '￥' or '＄' or '￡' or '№';

    /// <summary>Solidi and hyphens, beside which nothing opens (composition.md C2.7, C7.3 stretch c).</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsSolidusOrHyphen(int codePoint) => codePoint is '/' or '-' or 0x2010 or 0x2011 or 0x2013;

    /// <summary>Combining marks and variation selectors, which the gap looks through (composition.md C2.8, C6.5).</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public static bool IsTransparent(int codePoint) => codePoint is (>= 0x300 and <= 0x36F) or (>= 0xFE00 and <= 0xFE0F);

    /// <summary>Whether the character counts as a lone one at the end of a paragraph: not a mark.</summary>
    public static bool IsMark(CharacterClass value) =>
        HasBlankHalf(value) || value is CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.Connector or CharacterClass.Interpunct;
}
