using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.House;

/// <summary>How the issues of a paper are counted: from a day whose number is known.</summary>
/// <param name="Number">The number of the issue of that day.</param>
/// <param name="Date">That day.</param>
public sealed record IssueCount(int Number, DateOnly Date)
{
    /// <summary>Days of the week on which the paper appears.</summary>
    public ImmutableArray<DayOfWeek> Days { get; init; } = [.. Enum.GetValues<DayOfWeek>()];

    /// <summary>Days on which it does not appear, such as those of the Spring Festival: first and last day of each break.</summary>
    public ImmutableArray<(DateOnly First, DateOnly Last)> Breaks { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether the paper appears on a day.</summary>
    /// <param name="day">The day.</param>
    public bool AppearsOn(DateOnly day) =>
        Days.Contains(day.DayOfWeek) && !Breaks.Any(pause => day >= pause.First && day <= pause.Last);

    /// <summary>The number of the issue of a day; null when the paper does not appear then, or when the known day is no such day.</summary>
    /// <param name="day">The day, before or behind the known one.</param>
    public int? NumberOf(DateOnly day)
    {
        if (!AppearsOn(day) || !AppearsOn(Date)) return null;
        var (from, to) = day < Date ? (day, Date) : (Date, day);
        var issues = 0;
        for (var one = from; one < to; one = one.AddDays(1)) issues += AppearsOn(one) ? 1 : 0;
        return day < Date ? Number - issues : Number + issues;
    }
}
