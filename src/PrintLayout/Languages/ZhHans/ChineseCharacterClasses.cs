namespace PrintLayout.Languages.ZhHans;

/// <summary>The table of character classes (composition.md C2), Mainland style.</summary>
internal sealed class ChineseCharacterClasses : CharacterClasses
{
    /// <inheritdoc/>
    public override CharacterClass Of(int codePoint) => codePoint switch
    {
        '，' or '、' or '；' or '：' => CharacterClass.PauseStop,
        '。' or '．' or '！' or '？' => CharacterClass.FinalStop,
        '“' or '‘' or '（' or '《' or '〈' or '【' or '〖' or '〔' or '［' or '｛' or '「' or '『'
            or '〘' or '〝' or '｟' => CharacterClass.Opener,
        '”' or '’' or '）' or '》' or '〉' or '】' or '〗' or '〕' or '］' or '｝' or '」' or '』'
            or '〙' or '〞' or '〟' or '｠' => CharacterClass.Closer,
        '⸺' => CharacterClass.Dash,
        '…' or '⋯' => CharacterClass.Ellipsis,
        '—' or '～' => CharacterClass.Connector,
        '·' or '・' or '‧' => CharacterClass.Interpunct,
        ' ' or '\u00A0' => CharacterClass.Space,
        _ => IsWestern(codePoint) ? CharacterClass.Western : CharacterClass.Han,
    };

    /// <inheritdoc/>
    public override bool IsWestern(int codePoint) => codePoint switch
    {
        > 0x20 and < 0x7F => true,
        // Latin-1 letters and signs, × ÷ ° ± among them; but the interpunct is Han text's own.
        0xB7 => false,
        >= 0xA1 and <= 0x24F => true,
        >= 0x250 and <= 0x2AF => true,
        >= 0x300 and <= 0x36F => true,
        >= 0x370 and <= 0x52F => true,
        >= 0x1E00 and <= 0x1FFF => true,
        0x2013 or 0x2010 or 0x2011 => true,
        0x2030 or 0x2032 or 0x2033 or 0x20AC or 0x2212 => true,
        // Sub- and superscripts: digits, signs and letters.
        0x2070 or 0x2071 or (>= 0x2074 and <= 0x208E) or (>= 0x2090 and <= 0x209C) => true,
        _ => false,
    };

    /// <summary>
    /// Signs that belong to the number or code beside them, so that the gap stands outside them (composition.md C2.5, C6.4).
    /// </summary>
    public override bool JoinsWesternRun(int codePoint) =>
        codePoint is '%' or '+' or '-' or '/' or '.' or '#' or '@' or '&' or '$' or '_' or '=' or '~'
            or 0xA3 or 0xA5 or 0xB0 or 0xB1 or 0xB2 or 0xB3 or 0xB9 or 0x2070 or 0x2071
            or (>= 0x2074 and <= 0x208E) or (>= 0x2090 and <= 0x209C) or 0x2013 or 0x2030 or 0x2032 or 0x2033 or 0x20AC or 0x2212;

    /// <summary>Fullwidth signs that make one unit with the number beside them, without a gap (composition.md C2.6, C4.3).</summary>
    public override bool IsWideUnitSign(int codePoint) => codePoint is '％' or '℃' or '℉' or '￥' or '＄' or '￡' or '№' or '－' or '＋';

    /// <summary>Solidi and hyphens, beside which nothing opens (composition.md C2.7, C7.3 stretch c).</summary>
    public override bool IsSolidusOrHyphen(int codePoint) => codePoint is '/' or '-' or 0x2010 or 0x2011 or 0x2013;

    /// <summary>Combining marks and variation selectors, which the gap looks through (composition.md C2.8, C6.5).</summary>
    public override bool IsTransparent(int codePoint) => codePoint is (>= 0x300 and <= 0x36F) or (>= 0x1AB0 and <= 0x1AFF)
        or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>。！？, but not ．, which may also stand inside a number.</summary>
    public override bool EndsSentence(int codePoint) => codePoint is '。' or '！' or '？';

    /// <summary>Quotation marks become corner brackets in vertical lines (GB/T 15834 5.2).</summary>
    public override char InVertical(char c) => c switch
    {
        '“' => '『',
        '”' => '』',
        '‘' => '「',
        '’' => '」',
        _ => c,
    };

    /// <summary>：；！？ take their em in vertical lines (composition.md C11.2).</summary>
    public override bool IsWholeInVertical(int codePoint) => codePoint is '：' or '；' or '！' or '？';
}
