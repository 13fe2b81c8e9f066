using System.CommandLine;
using System.Globalization;

namespace PrintLayout.Cli.Options;

/// <summary>An option that takes a day, written year-month-day.</summary>
internal static class DayOption
{
    /// <summary>The option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string?> Create(string name, string description) => WordOption.Parsed(
        name, description, written => Read(written) is null ? null : written, "a day such as 2026-01-20");

    /// <summary>The day; null when the option was not given.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="option">The option.</param>
    public static DateOnly? Of(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } written ? Read(written) : null;

    private static DateOnly? Read(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
