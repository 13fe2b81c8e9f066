using System.Globalization;
using System.Text;

namespace PrintLayout.Punctuation.Characters;

/// <summary>Gives each character its kind.</summary>
internal static class CharacterKinds
{
    // Letters and numbers of Chinese and Japanese text, without marks. Hangul is left out: Korean is set with Western marks.
    private static ReadOnlySpan<int> HanBlocks =>
    [
        0x2E80, 0x2FDF, // radicals
        0x3005, 0x3007,
        0x3021, 0x3029,
        0x3031, 0x3035,
        0x3038, 0x303C,
        0x3041, 0x3096,
        0x309D, 0x309F,
        0x30A1, 0x30FA,
        0x30FC, 0x30FF,
        0x3105, 0x312F,
        0x31A0, 0x31BF,
        0x31F0, 0x31FF,
        0x3220, 0x4DBF, // enclosed and squared characters, extension A
        0x4E00, 0xA4CF,
        0xF900, 0xFAFF,
        0xFF66, 0xFF9F,
        0x16FE0, 0x18DFF,
        0x1AFF0, 0x1B2FF,
        0x20000, 0x3FFFD,
    ];

    /// <summary>The kind of a character.</summary>
    public static CharacterKind Of(Rune rune)
    {
        var value = rune.Value;
        if (IsHan(value)) return CharacterKind.Han;
        return value switch
        {
            '\n' or '\r' => CharacterKind.LineFeed,
            ' ' or '\t' or 0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => CharacterKind.Blank,
            '(' or ')' or '（' or '）' or '"' or '\'' or '“' or '”' or '‘' or '’' or '＂' or '＇' => CharacterKind.Bracket,
            (>= 0x3008 and <= 0x3011) or (>= 0x3014 and <= 0x301B) => CharacterKind.Bracket,
            ',' or '.' or ':' or ';' or '?' or '!' or '，' or '。' or '：' or '；' or '？' or '！' or '、' or '．' or '､' or '｡' or '·' =>
                CharacterKind.Mark,
            '—' or '–' or '―' or '─' or '⸺' or '…' or '⋯' or '～' => CharacterKind.Mark,
            '+' or '#' or '%' or '&' or '*' or '@' or '/' or '\\' or '-' or '_' or '=' or '~' or '^' or '$' or '<' or '>' =>
                CharacterKind.Sign,
            '°' or '±' or '×' or '‰' or '℃' or '℉' or '€' or '£' or '¥' or '￥' or '％' or '／' or '－' or '＋' or '′' or '″' =>
                CharacterKind.Sign,
            _ when Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) => CharacterKind.Western,
            _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark =>
                CharacterKind.Western,
            _ => CharacterKind.Other,
        };
    }

    /// <summary>The ASCII form of a full-width Latin letter or digit; any other character as it is.</summary>
    public static char Fold(char c) => IsFullWidth(c) ? (char)(c - 0xFEE0) : c;

    /// <summary>Whether a character is a full-width Latin letter or digit.</summary>
    public static bool IsFullWidth(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>Whether a mark takes a full em in Chinese text in every context.</summary>
    public static bool IsWideMark(char c) =>
        c is '，' or '。' or '：' or '；' or '？' or '！' or '、' or '（' or '）' or '～' or '％'
            or (>= '\u3008' and <= '\u3011') or (>= '\u3014' and <= '\u301B');

    private static bool IsHan(int value)
    {
        if (value < HanBlocks[0]) return false;
        // Nearly every character of a Chinese text.
        if (value is >= 0x4E00 and <= 0x9FFF) return true;
        for (var i = 0; i < HanBlocks.Length && HanBlocks[i] <= value; i += 2)
        {
            if (value <= HanBlocks[i + 1]) return true;
        }

        return false;
    }
}
