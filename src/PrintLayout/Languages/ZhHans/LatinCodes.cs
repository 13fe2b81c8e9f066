using PrintLayout.Unicode;
using PrintLayout.Unicode.LineBreaking;
using PrintLayout.Unicode.Properties;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Hyphens and solidi inside Latin words and codes, composition.md C3.2, C4.4, C15.4 and C15.5. Addresses break as
/// <see cref="WebAddresses"/> says, for nothing else can be broken there.
/// </summary>
internal static class LatinCodes
{
    private const int Hyphen = 0x2010;
    private const int EnDash = 0x2013;

    /// <summary>Forbids breaks behind solidi and behind the hyphens of codes.</summary>
    public static void Apply(Span<LineBreakUnit> units, LineBreakLevel level)
    {
        var solidusKeepsNext = level is LineBreakLevel.Gb or LineBreakLevel.Strict;
        var tokenEnd = 0;
        var isAddress = false;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].CodePoint is not ('-' or '/' or '／' or Hyphen or EnDash or ':' or '@' or 'w' or 'W'))
                continue;
            if (i >= tokenEnd)
                isAddress = WebAddresses.TryApply(units, i, out tokenEnd);
            if (isAddress)
                continue;
            switch (units[i].CodePoint)
            {
                case '-' or Hyphen when KeepsCodeTogether(units, i) && units.JoinsLongParts(i):
                    units[i].Class = BA;
                    units[i + 1].Grade = LineBreakGrade.Poor;
                    break;
                case '/' or '／' when solidusKeepsNext:
                case '-' or Hyphen when KeepsCodeTogether(units, i):
                case EnDash when units.IsDigitAt(i - 1) && units.IsDigitAt(i + 1):
                    units.KeepWithNext(i);
                    break;
            }
        }
    }

    /// <summary>
    /// No break before a digit (GLM-5), nor in codes, capitals and names (CD-ROM, e-mail, Wi-Fi), but for a poor place where both parts
    /// are long (Qwen2.5-72B-Instruct); a compound of words in lower case may break (real-time). Letters of other scripts are left to
    /// UAX #14.
    /// </summary>
    private static bool KeepsCodeTogether(Span<LineBreakUnit> units, int index)
    {
        if (units.IsDigitAt(index + 1))
            return units.IsWesternAt(index - 1);
        if (!units.IsWesternAt(index - 1) || !IsLatin(units, index + 1))
            return false;
        var isCompound = IsLatin(units, index - 2) && IsLowercase(units, index - 1)
            && IsLowercase(units, index + 1) && IsLatin(units, index + 2);
        return !isCompound;
    }

    private static bool IsLatin(Span<LineBreakUnit> units, int index) =>
        units.IsLetterAt(index) && UnicodeProperties.ScriptOf(units[index].CodePoint) == Script.Latin;

    /// <summary>
    /// Lower case of ASCII and Latin-1, which is where compounds in Chinese papers come from; no table is spent on the rest.
    /// </summary>
    private static bool IsLowercase(Span<LineBreakUnit> units, int index) =>
        units.CodePointAt(index) is (>= 'a' and <= 'z') or (>= 0xDF and <= 0xFF and not 0xF7);
}
