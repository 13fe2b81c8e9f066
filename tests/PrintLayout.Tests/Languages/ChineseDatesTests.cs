using PrintLayout.Languages;
using PrintLayout.Languages.Registry;

namespace PrintLayout.Tests.Languages;

/// <summary>Lunar dates against days that every almanac has: New Year, festivals, leap months.</summary>
public sealed class ChineseDatesTests
{
    private static readonly DateForms Dates = LanguageRegistry.Default.Dates;

    [Theory]
    [InlineData("2026-02-17", "丙午年正月初一")] // Spring Festival
    [InlineData("2026-02-16", "乙巳年十二月廿九")] // New Year's Eve in a short month
    [InlineData("2024-02-09", "癸卯年十二月三十")] // New Year's Eve in a long month
    [InlineData("2026-01-20", "乙巳年十二月初二")]
    [InlineData("2026-03-08", "丙午年正月二十")]
    [InlineData("2026-03-09", "丙午年正月廿一")]
    [InlineData("2026-09-25", "丙午年八月十五")] // Mid-Autumn
    [InlineData("2025-07-24", "乙巳年六月三十")]
    [InlineData("2025-07-25", "乙巳年闰六月初一")]
    [InlineData("2025-08-23", "乙巳年七月初一")]
    [InlineData("2023-03-22", "癸卯年闰二月初一")]
    [InlineData("2033-12-22", "癸丑年闰十一月初一")] // the year whose leap month older tables have wrong
    [InlineData("2027-02-06", "丁未年正月初一")] // new moon minutes before midnight
    [InlineData("2018-11-08", "戊戌年十月初一")] // new moon two minutes after midnight
    [InlineData("2012-08-17", "壬辰年七月初一")] // new moon six minutes before midnight
    [InlineData("1987-07-26", "丁卯年闰六月初一")]
    [InlineData("2000-02-05", "庚辰年正月初一")]
    [InlineData("1949-10-01", "己丑年八月初十")]
    [InlineData("1901-02-19", "辛丑年正月初一")]
    public void A_day_has_its_lunar_date(string day, string lunar) =>
        Assert.Equal("农历" + lunar, Dates.Lunar(DateOnly.ParseExact(day, "yyyy-MM-dd", null)));

    [Theory]
    [InlineData(1901, 2, 18)]
    [InlineData(2101, 1, 29)]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_day_outside_the_table_has_none(int year, int month, int day) => Assert.Null(Dates.Lunar(new DateOnly(year, month, day)));

    [Fact]
    public void Every_day_of_two_centuries_follows_the_day_before_it()
    {
        // Either the next day of the month, or the first day of another one after 29 or 30 days.
        string[] days =
        [
            .. "一二三四五六七八九十".Select(c => "初" + c), .. "一二三四五六七八九".Select(c => "十" + c), "二十",
            .. "一二三四五六七八九".Select(c => "廿" + c), "三十",
        ];
        var last = new DateOnly(2101, 1, 28);
        var before = Dates.Lunar(new DateOnly(1901, 2, 19))!;
        for (var day = new DateOnly(1901, 2, 20); day <= last; day = day.AddDays(1))
        {
            var lunar = Dates.Lunar(day)!;
            var (was, now) = (Array.IndexOf(days, before[^2..]), Array.IndexOf(days, lunar[^2..]));
            if (now > 0) Assert.Equal((before[..^2], was + 1), (lunar[..^2], now));
            else Assert.True(now == 0 && was is 28 or 29 && before[..^2] != lunar[..^2], $"{before}, {lunar}");
            before = lunar;
        }
    }
}
