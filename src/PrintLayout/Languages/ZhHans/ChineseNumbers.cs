using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Digit runs stay whole, CLREQ "Prohibition Rules for Unbreakable Marks", composition.md C4.2. ASCII runs do so by LB25; this step
/// makes the fullwidth ones like them.
/// </summary>
internal static class ChineseNumbers
{
    /// <summary>Gives fullwidth digits and the separators between them the classes of their ASCII twins.</summary>
    public static void Apply(Span<LineBreakUnit> units)
    {
        foreach (ref var unit in units)
        {
            if (unit.CodePoint is >= '０' and <= '９')
                unit.Class = NU;
        }

        for (var i = 1; i < units.Length - 1; i++)
        {
            if (IsSeparator(units, i))
                units[i].Class = IS;
        }
    }

    /// <summary>
    /// ． and ： separate any two digits (３．５, 比分3：2). ， does so only as a sign of thousands, between fullwidth digits and before
    /// just three of them: in 2020，2021年 it is the comma of the sentence.
    /// </summary>
    private static bool IsSeparator(Span<LineBreakUnit> units, int index) => units[index].CodePoint switch
    {
        '．' or '：' => units.IsDigitAt(index - 1) && units.IsDigitAt(index + 1),
        '，' => IsFullwidthDigit(units, index - 1) && IsFullwidthDigit(units, index + 1) && IsFullwidthDigit(units, index + 2)
            && IsFullwidthDigit(units, index + 3) && !units.IsDigitAt(index + 4),
        _ => false,
    };

    private static bool IsFullwidthDigit(Span<LineBreakUnit> units, int index) =>
        units.IsDigitAt(index) && units.IsEastAsianAt(index);
}
