using System.Buffers;
using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// A number stays with its unit and its 万 or 亿 where a line can end elsewhere (composition.md C4.9): the place between them is a poor
/// one, not a forbidden one, for a narrow column must be able to part 2026 / 年.
/// </summary>
internal static class NumberUnits
{
    /// <summary>What multiplies a number, with 多 and 余; another unit may follow it.</summary>
    private const string Multipliers = "万亿千百十兆多余";

    private const string Counters =
        "元角分厘年月日号时点秒刻周天岁世代人名位个只件家户所座栋幢间套台架辆艘列条项批种类款次届期场轮回倍成折度级层楼路版页章节篇部本册份"
        + "张片块颗粒枚株棵头匹公里米亩平立方海英吨克升斤两瓦伏赫比字美欧港日韩卢镑股手把处站段组对双门首笔盏桶箱瓶袋小毫微公平";

    private static readonly SearchValues<char> Units = SearchValues.Create(Multipliers + Counters);

    /// <summary>Units in Latin letters, behind a typed blank.</summary>
    private static readonly string[] LatinUnits =
        ["km", "m", "cm", "mm", "nm", "kg", "g", "mg", "t", "s", "ms", "h", "Hz", "kHz", "MHz", "GHz", "W", "kW", "MW", "GW", "V", "kV",
            "A", "kB", "KB", "MB", "GB", "TB", "PB", "Gbps", "Mbps", "Pa", "kPa", "MPa", "dB", "mAh", "kWh"];

    /// <summary>Grades the places between numbers and units.</summary>
    /// <param name="units">The text.</param>
    public static void Apply(Span<LineBreakUnit> units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].Class != NU) continue;
            var start = i;
            while (i + 1 < units.Length && (units[i + 1].Class == NU || (units[i + 1].Class == IS && units.IsDigitAt(i + 2)))) i++;
            // A digit of a name (GLM-5, A1) counts nothing.
            if (units.IsLetterAt(start - 1) || (units.ClassAt(start - 1) is HY && units.IsLetterAt(start - 2))) continue;
            var next = i + 1;
            while (next < units.Length && IsUnit(units[next].CodePoint))
            {
                units[next].Grade = LineBreakGrade.Poor;
                var goesOn = Multipliers.Contains((char)units[next].CodePoint, StringComparison.Ordinal)
                    || units.CodePointAt(next + 1) is '元' or '镑' or '里' or '方' or '斤' or '克' or '米' or '吨' or '时' or '钟';
                if (!goesOn) break;
                next++;
            }

            if (units.ClassAt(next) == SP && next == i + 1 && IsLatinUnit(units, next + 1)) units[next + 1].Grade = LineBreakGrade.Poor;
        }
    }

    private static bool IsUnit(int codePoint) => codePoint <= char.MaxValue && Units.Contains((char)codePoint);

    private static bool IsLatinUnit(Span<LineBreakUnit> units, int start)
    {
        foreach (var unit in LatinUnits)
        {
            var length = 0;
            while (length < unit.Length && units.CodePointAt(start + length) == unit[length]) length++;
            if (length == unit.Length && !units.IsWesternAt(start + length)) return true;
        }

        return false;
    }
}
