using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// UAX #14 tailored for Simplified Chinese of the Mainland: the table composition.md C15 with the rules C3 and C4 that it
/// rests on. Each step is one pass; later steps see the classes that earlier ones set.
/// </summary>
/// <param name="level">How much is forbidden.</param>
internal sealed class ChineseLineBreakTailoring(LineBreakLevel level) : ILineBreakTailoring
{
    /// <inheritdoc/>
    public void Apply(Span<LineBreakUnit> units)
    {
        ChineseNumbers.Apply(units);
        ResolveAmbiguousSymbols(units);
        ChineseQuotes.Apply(units);
        ChineseMarks.Apply(units, level);
        ChineseRuns.Apply(units, level);
        ChineseSigns.Apply(units, level);
        NumberUnits.Apply(units);
        NoteSigns.Apply(units);
        LatinCodes.Apply(units, level);
    }

    /// <summary>
    /// LB1 for Chinese: a symbol of class AI next to a wide character is a wide symbol and so ID, unless it stands next to a letter
    /// or digit, whose run it then belongs to (the × of 3×4) (C15.9).
    /// </summary>
    private static void ResolveAmbiguousSymbols(Span<LineBreakUnit> units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].PropertyClass != AI || units[i].Class != AL)
                continue;
            var wide = units.IsEastAsianAt(i - 1) || units.IsEastAsianAt(i + 1);
            if (wide && !units.IsWesternAt(i - 1) && !units.IsWesternAt(i + 1))
                units[i].Class = ID;
        }
    }
}
