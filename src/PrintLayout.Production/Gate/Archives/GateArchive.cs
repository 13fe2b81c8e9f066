using System.Collections.Immutable;

namespace PrintLayout.Production.Gate.Archives;

/// <summary>What stood in the last issues. Immutable.</summary>
/// <param name="Issues">The issues, by day.</param>
/// <param name="Stories">Their stories.</param>
/// <param name="Pictures">Their pictures.</param>
internal sealed record GateArchive(
    ImmutableArray<ArchivedIssue> Issues, ImmutableArray<ArchivedStory> Stories, ImmutableArray<ArchivedPicture> Pictures)
{
    /// <summary>An archive of nothing.</summary>
    public static GateArchive Empty { get; } = new([], [], []);

    /// <summary>Whether lines of the file could not be read; it is not written then, so that nothing is lost.</summary>
    public bool HasBadLines { get; init; }

    /// <summary>The last issue before a day; null for none.</summary>
    /// <param name="day">The day.</param>
    public ArchivedIssue? LastBefore(DateOnly day) => Issues.Where(issue => issue.Date < day).MaxBy(issue => issue.Date);

    /// <summary>The issues before a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">How many days before it count.</param>
    public GateArchive Before(DateOnly day, int days) => Of(one => one < day && one.DayNumber >= day.DayNumber - days);

    /// <summary>What is kept when the issue of a day is written: the issues of other days, without those that are too old.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">For how many days before it issues are kept.</param>
    public GateArchive Beside(DateOnly day, int days) => Of(one => one != day && one.DayNumber >= day.DayNumber - days);

    private GateArchive Of(Predicate<DateOnly> isKept) => this with
    {
        Issues = [.. Issues.Where(issue => isKept(issue.Date))],
        Stories = [.. Stories.Where(story => isKept(story.Date))],
        Pictures = [.. Pictures.Where(picture => isKept(picture.Date))],
    };
}
