using static PrintLayout.Text.Unicode.LineBreakClass;

namespace PrintLayout.Text.Unicode;

/// <summary>
/// Hyphens and solidi inside Latin words and codes, typography.md §3.2, §4.4 and §15. In a URL they break as UAX #14 has it, for
/// nothing else can be broken there.
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
        var isUrl = false;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].CodePoint is not ('-' or '/' or '／' or Hyphen or EnDash or ':' or 'w' or 'W'))
                continue;
            if (i >= tokenEnd)
                isUrl = IsUrl(units, i, out tokenEnd);
            if (isUrl)
                continue;
            switch (units[i].CodePoint)
            {
                case '/' or '／' when solidusKeepsNext:
                case '-' or Hyphen when KeepsCodeTogether(units, i):
                case EnDash when units.IsDigitAt(i - 1) && units.IsDigitAt(i + 1):
                    units.KeepWithNext(i);
                    break;
            }
        }
    }

    /// <summary>
    /// A URL shows itself by :// or by www. at the place where the first of its special characters stands; it lasts to the next
    /// space, quotation mark or wide character. A bare host with a path is not recognised.
    /// </summary>
    private static bool IsUrl(Span<LineBreakUnit> units, int at, out int tokenEnd)
    {
        var isScheme = units[at].CodePoint == ':' && units.CodePointAt(at + 1) == '/' && units.CodePointAt(at + 2) == '/';
        var isHost = IsW(units, at) && IsW(units, at + 1) && IsW(units, at + 2) && units.CodePointAt(at + 3) == '.'
            && !units.IsWesternAt(at - 1);
        tokenEnd = at + 1;
        if (!isScheme && !isHost)
            return false;
        while (tokenEnd < units.Length && IsUrlPart(units[tokenEnd]))
            tokenEnd++;
        return true;
    }

    private static bool IsW(Span<LineBreakUnit> units, int index) => units.CodePointAt(index) is 'w' or 'W';

    private static bool IsUrlPart(in LineBreakUnit unit) =>
        !unit.Is(LineBreakTraits.EastAsian) && unit.Class is not (SP or QU or OP or CL or BK or CR or LF or NL or ZW);

    /// <summary>
    /// No break before a digit (GLM-5), nor in codes, capitals and names (CD-ROM, e-mail, Wi-Fi); a compound of words in lower case
    /// may break (real-time). Letters of other scripts are left to UAX #14.
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

    /// <summary>Lower case of ASCII and Latin-1, which is where compounds in Chinese papers come from; no table is spent on the rest.</summary>
    private static bool IsLowercase(Span<LineBreakUnit> units, int index) =>
        units.CodePointAt(index) is (>= 'a' and <= 'z') or (>= 0xDF and <= 0xFF and not 0xF7);
}
