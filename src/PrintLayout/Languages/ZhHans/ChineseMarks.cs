using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Marks that are kept off line starts and line ends one by one: CLREQ "Prohibition Rules for Line Start and Line End",
/// composition.md C3.1, C3.6, C3.9 and C15.
/// </summary>
internal static class ChineseMarks
{
    private const int MiddleDot = 0x00B7;
    private const int HyphenationPoint = 0x2027;
    private const int KatakanaMiddleDot = 0x30FB;
    private const int TwoEmDash = 0x2E3A;
    private const int EmDash = 0x2014;

    /// <summary>Sets the prohibitions of single marks.</summary>
    public static void Apply(Span<LineBreakUnit> units, LineBreakLevel level)
    {
        var loose = level == LineBreakLevel.Loose;
        for (var i = 0; i < units.Length; i++)
        {
            // Han and Latin letters, nearly all of a text, are none of the marks below.
            if (units[i].CodePoint is >= 0x3400 and < 0xF900 or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
                continue;
            if (IsStop(units[i].CodePoint))
                units.KeepWithPrevious(i);
            else if (IsBullet(units[i].CodePoint))
                GlueBullet(units, i);
            else if (!loose)
                ApplyGb(units, i);
        }
    }

    private static void ApplyGb(Span<LineBreakUnit> units, int index)
    {
        var codePoint = units[index].CodePoint;
        if (codePoint is MiddleDot or HyphenationPoint or KatakanaMiddleDot)
            GlueInterpunct(units, index);
        else if (IsConnector(units, index) || IsSuffix(codePoint))
            units.KeepWithPrevious(index);
        else if (IsPrefix(codePoint))
            GluePrefix(units, index);
    }

    /// <summary>
    /// Stops that UAX #14 makes NS, so that a typed space would set them free (C3.12, C15.10). The others are CL and EX, which LB13 keeps
    /// back even after spaces.
    /// </summary>
    private static bool IsStop(int codePoint) => codePoint is '：' or '；' or '‼' or '⁇' or '⁈' or '⁉';

    /// <summary>
    /// Bullets and circled numbers, which belong to the item behind them (C3.9). ○ is left out: it also writes zero in 二○二六.
    /// </summary>
    private static bool IsBullet(int codePoint) => codePoint is '■' or '▪' or '●' or '•' or '★' or '◆' or '▲' or '▼' or '▶' or '►'
        or (>= '①' and <= '⑳') or (>= '❶' and <= '❿');

    /// <summary>
    /// % and the like, never first on a line, also next to Han (C3.6, C4.3); raised and lowered characters stay with the word
    /// that they belong to (C3.6).
    /// </summary>
    private static bool IsSuffix(int codePoint) =>
        codePoint is '%' or '％' or '‰' or '°' or '℃' or '℉' or '′' or '″'
            or '¹' or '²' or '³' or '⁰' or 'ⁱ' or (>= '⁴' and <= '₎') or (>= 'ₐ' and <= 'ₜ');

    /// <summary>Currency and sign characters, never last on a line, also next to Han (C3.6, C4.3).</summary>
    private static bool IsPrefix(int codePoint) =>
        codePoint is '¥' or '￥' or '$' or '＄' or '€' or '£' or '￡' or '±' or '№';

    /// <summary>Fullwidth tilde and solidus, wave dash, and — standing alone (C1.4, C3.1). Hyphens have this from LB21.</summary>
    private static bool IsConnector(Span<LineBreakUnit> units, int index) => units[index].CodePoint switch
    {
        '～' or '〜' or '／' => true,
        EmDash => !IsDash(units.CodePointAt(index - 1)) && !IsDash(units.CodePointAt(index + 1)),
        _ => false,
    };

    private static bool IsDash(int codePoint) => codePoint is EmDash or TwoEmDash;

    /// <summary>A bullet keeps what follows; a row such as ★★★★★ may still break inside, or it could fill a line alone.</summary>
    private static void GlueBullet(Span<LineBreakUnit> units, int index)
    {
        if (units.CodePointAt(index + 1) != units[index].CodePoint)
            units.KeepWithNext(index);
    }

    /// <summary>
    /// An interpunct is NS: it ends a line, as in a foreign name, but starts none; between digits or Latin letters (3·15) it does neither.
    /// </summary>
    private static void GlueInterpunct(Span<LineBreakUnit> units, int index)
    {
        units[index].Class = NS;
        units.KeepWithPrevious(index);
        if (units.IsWesternAt(index - 1) && units.IsWesternAt(index + 1))
            units.KeepWithNext(index);
    }

    /// <summary>
    /// A prefix keeps what follows. Behind a number and not before one it is a trailing currency and so a suffix (C3.6, C4.3).
    /// </summary>
    private static void GluePrefix(Span<LineBreakUnit> units, int index)
    {
        var trails = units.IsDigitAt(index - 1) && !units.IsDigitAt(index + 1) && units[index].CodePoint is not ('±' or '№');
        if (trails)
        {
            units[index].Class = PO;
            units.KeepWithPrevious(index);
        }
        else
        {
            units.KeepWithNext(index);
        }
    }
}
