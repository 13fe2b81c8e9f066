using System.Globalization;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;
using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>
/// Dates, days of the week and lunar dates that people type into nameplates and folios, against the day of the issue (PL8107). A day that
/// tells something else, such as when the paper was founded, stands in a line of its own words and does not count.
/// </summary>
internal sealed partial class TypedDates : IGateCheck
{
    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        foreach (var line in edition.FurnitureLines) Judge(line, edition, found);
    }

    private static void Judge(Located<string> line, GateCase edition, GateFindings found)
    {
        var date = edition.Edition.Date;
        var text = HalfWidth.Of(line.Value);
        var (days, weekdays, lunar) = (Day().Matches(text), Weekday().Matches(text), Lunar().Matches(text));
        if (days.Count > 1 || weekdays.Count > 1 || lunar.Count > 1) return;
        // What is left of a line that is there for the date: marks, the number of the issue, the number of pages.
        var rest = Furniture().Replace(Lunar().Replace(Weekday().Replace(Day().Replace(text, " "), " "), " "), " ");
        if (rest.Any(char.IsLetterOrDigit)) return;
        foreach (Match day in days)
        {
            if (DateOf(day) != date)
                Wrong(line, day.Value, edition.Language.Dates.Day(date), found);
        }

        foreach (Match weekday in weekdays)
        {
            var due = edition.Language.Dates.Weekday(date);
            if (weekday.Groups["day"].Value.Replace('天', '日') != due[^1..]) Wrong(line, weekday.Value, due, found);
        }

        foreach (Match written in lunar)
        {
            if (edition.Language.Dates.Lunar(date) is { } due
                && !due.EndsWith(Counted(written.Groups["date"].Value), StringComparison.Ordinal))
                Wrong(line, written.Value, due, found);
        }
    }

    // The eleventh and the twelfth month have names of their own.
    private static string Counted(string lunar) =>
        lunar.Replace("冬月", "十一月", StringComparison.Ordinal).Replace("腊月", "十二月", StringComparison.Ordinal);

    private static void Wrong(Located<string> line, string written, string due, GateFindings found) => found.Report(
        DiagnosticCodes.IssueDateWrong, line.Span, $"{written} is written; the day of the issue is {due}.",
        "Take the line out: the nameplate writes the date by itself.");

    private static DateOnly? DateOf(Match day)
    {
        var written = $"{day.Groups["year"].Value}-{day.Groups["month"].Value}-{day.Groups["day"].Value}";
        return DateOnly.TryParseExact(written, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    [GeneratedRegex(@"(?<year>\d{4})\s?[年./-]\s?(?<month>\d{1,2})\s?[月./-]\s?(?<day>\d{1,2})\s?日?", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("(星期|周)(?<day>[一二三四五六日天])", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        "(农历|夏历)?(?<date>([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?闰?(正|[一二三四五六七八九十]{1,2}|冬|腊)月([初十廿三二][一二三四五六七八九十]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lunar();

    [GeneratedRegex(@"总?第?\s?\d+\s?[期号]|(今日|本期|共)\s?\d+\s?版", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();
}
