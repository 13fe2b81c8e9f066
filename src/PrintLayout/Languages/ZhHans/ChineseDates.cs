using System.Globalization;

namespace PrintLayout.Languages.ZhHans;

/// <summary>The day of issue as Chinese papers write it.</summary>
internal sealed class ChineseDates : DateForms
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Digits = "十一二三四五六七八九十";

    private static readonly string[] Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    private static readonly string[] Months = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];

    // A table of 1901 to 2100 computed beforehand, so that new moons near midnight are right too; it is the same everywhere.
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The day: 2026年1月20日.</summary>
    public override string Day(DateOnly date) => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>The month: 2026年1月.</summary>
    public override string Month(DateOnly date) => FormattableString.Invariant($"{date.Year}年{date.Month}月");

    /// <summary>The day of the week: 星期二.</summary>
    public override string Weekday(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <summary>The lunar date with the sexagenary year: 农历乙巳年十二月初二; null outside 1901-02-19 to 2101-01-28.</summary>
    public override string? Lunar(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        if (day < Calendar.MinSupportedDateTime || day > Calendar.MaxSupportedDateTime) return null;
        var cycle = Calendar.GetSexagenaryYear(day);
        var year = Calendar.GetYear(day);
        var month = Calendar.GetMonth(day);
        // The calendar counts a leap month as one of its own, from 1; 0 means that the year has none.
        var leap = Calendar.GetLeapMonth(year);
        var isLeap = month == leap;
        var name = Months[(leap > 0 && month >= leap ? month - 1 : month) - 1];
        var stem = Stems[Calendar.GetCelestialStem(cycle) - 1];
        var branch = Branches[Calendar.GetTerrestrialBranch(cycle) - 1];
        return $"农历{stem}{branch}年{(isLeap ? "闰" : string.Empty)}{name}{DayOfMonth(Calendar.GetDayOfMonth(day))}";
    }

    private static string DayOfMonth(int day) => day switch
    {
        <= 10 => $"初{Digits[day]}",
        20 => "二十",
        30 => "三十",
        < 20 => $"十{Digits[day - 10]}",
        _ => $"廿{Digits[day - 20]}",
    };
}
