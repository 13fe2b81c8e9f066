using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Lists of numbers with signs ($1299、$1599、-0.36%): a line may end behind a stop or closer and before an opener whatever stands there,
/// and a sign stays with its number. composition.md C3.13, C4.10 and C15.15.
/// </summary>
internal static class ChineseSigns
{
    private const int Hyphen = 0x2010;
    private const int EnDash = 0x2013;

    /// <summary>Sets signs and what stands beside wide marks.</summary>
    /// <param name="units">The text.</param>
    /// <param name="level">How much is forbidden.</param>
    public static void Apply(Span<LineBreakUnit> units, LineBreakLevel level)
    {
        for (var i = 0; i < units.Length; i++)
        {
            switch (units[i].CodePoint)
            {
                // Han, nearly all of a text, are none of what follows.
                case >= 0x3400 and < 0xFF00:
                    continue;
                case '-' or Hyphen or EnDash:
                    SetHyphen(units, i);
                    break;
                case '－' or '＋' when level != LineBreakLevel.Loose:
                    SetWideSign(units, i);
                    break;
                case '.' when units.IsEastAsianAt(i - 1) && units.IsLetterAt(i + 1):
                case '.' when IsBehindMark(units, i) && units.IsDigitAt(i + 1):
                    // The point of .env or .NET opens a name, that of .5 a number; UAX #14 would tie it to what stands before it.
                    units[i].Class = AL;
                    break;
                case '’' when units[i].Class == QU && IsBehindMark(units, i) && units.IsWesternAt(i + 1):
                    // The apostrophe of ’90s.
                    units[i].Class = AL;
                    break;
            }

            // UAX #14 takes 5、$ for a number that goes on behind a bracket (LB25).
            if (units[i].Class == CL && units[i].Is(LineBreakTraits.EastAsian)
                && (units.ClassAt(i + 1) is PR or PO or HY || units.CodePointAt(i + 1) == EnDash))
                units[i].Class = EX;
            // And it ties 75% to a bracket with a number in it.
            else if (units[i].Class == PO && units[i].Is(LineBreakTraits.KeepWithPrevious)
                && units.ClassAt(i + 1) == OP && units.IsEastAsianAt(i + 1))
                units[i].Class = ID;
        }
    }

    /// <summary>
    /// Behind a wide mark and before a digit it is a minus sign, which may start a line, and so it is behind Han before a measure
    /// (-0.36%, -5℃) and behind what joins two measures (-15～-6℃, -15℃/-6℃). Behind a mark and before a letter it opens a word (the option
    /// -W). Else it is a hyphen behind Han (歼-20, 小米集团-W; C4.4).
    /// </summary>
    private static void SetHyphen(Span<LineBreakUnit> units, int index)
    {
        var isBehindMark = IsBehindMark(units, index);
        var isBehindMeasure = isBehindMark || IsBehindRange(units, index)
            || (units.IsWideLetterAt(index - 1) && IsMeasure(units, index + 1));
        if ((units.IsDigitAt(index + 1) && isBehindMeasure)
            || (isBehindMark && units[index].CodePoint == '-' && units.IsLetterAt(index + 1)))
        {
            units[index].Class = PR;
            units.KeepWithNext(index);
        }
        else if (units[index].CodePoint != EnDash && units.IsLetterAt(index + 1) && units.IsWideLetterAt(index - 1))
        {
            units.KeepWithNext(index);
        }
    }

    private static bool IsBehindRange(Span<LineBreakUnit> units, int index) => units.CodePointAt(index - 1) switch
    {
        '～' or '~' or '〜' => true,
        '/' => units.CodePointAt(index - 2) is '%' or '％' or '‰' or '°' or '℃' or '℉',
        _ => false,
    };

    private static bool IsBehindMark(Span<LineBreakUnit> units, int index) =>
        units.IsEastAsianAt(index - 1) && units.ClassAt(index - 1) is CL or EX or OP or NS;

    private static bool IsMeasure(Span<LineBreakUnit> units, int start)
    {
        while (units.IsDigitAt(start)) start++;
        return units.CodePointAt(start) is '.' or '%' or '％' or '‰' or '°' or '℃' or '℉';
    }

    /// <summary>
    /// A fullwidth sign stays with the number behind it; between two numbers or letters it stays with both. － between Han (京－沪) is a
    /// connector and starts no line. ＋ behind Han is a matter of <see cref="ChineseRuns"/>.
    /// </summary>
    private static void SetWideSign(Span<LineBreakUnit> units, int index)
    {
        var follows = units.IsWesternAt(index - 1);
        if (units.IsWesternAt(index + 1))
        {
            if (units.IsDigitAt(index + 1) || units[index].CodePoint == '－') units.KeepWithNext(index);
            if (follows || !units.IsDigitAt(index + 1)) units.KeepWithPrevious(index);
        }
        else if (follows || units.IsWideLetterAt(index - 1))
        {
            units.KeepWithPrevious(index);
        }
    }
}
