using PrintLayout.Unicode.LineBreaking;
using PrintLayout.Unicode.Properties;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Note signs such as [1] or ［2,3］ stay with the word they mark (CLREQ; composition.md C4.6). Raised digits are suffixes already.
/// </summary>
internal static class NoteSigns
{
    /// <summary>A longer bracket is no sign but text.</summary>
    private const int Longest = 8;

    /// <summary>Forbids the break before note signs.</summary>
    public static void Apply(Span<LineBreakUnit> units)
    {
        for (var i = 1; i < units.Length; i++)
        {
            if (units[i].CodePoint is not ('[' or '［' or '〔')) continue;
            var end = i + 1;
            while (end < units.Length && end - i < Longest && IsInside(units, end)) end++;
            if (end == i + 1 || units.CodePointAt(end) is not (']' or '］' or '〕')) continue;
            // Behind a space it is a list's number or a reference of its own.
            if (units[i - 1].Class == LineBreakClass.SP) continue;
            for (var sign = i; sign <= end; sign++) units.KeepWithPrevious(sign);
        }
    }

    private static bool IsInside(Span<LineBreakUnit> units, int index) =>
        units.IsDigitAt(index) || (units[index].CodePoint is ',' or '，' or '-' or '–' && units.IsDigitAt(index - 1));
}
