using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Plan.House;

/// <summary>An advertisement that is booked for a day, with what was agreed about its page.</summary>
/// <param name="Ad">Its content.</param>
/// <param name="Booking">The size that was booked.</param>
public sealed record PlannedAd(AdReference Ad, AdBooking Booking)
{
    /// <summary>The page that was booked, by its name; null for any.</summary>
    public Located<string>? Page { get; init; }

    /// <summary>The section that was booked; null for any.</summary>
    public Located<string>? Section { get; init; }

    /// <summary>The first day of the booking; null for every day before <see cref="Until"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the booking; null for every day from <see cref="From"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it is booked for a day.</summary>
    /// <param name="day">The day.</param>
    public bool RunsOn(DateOnly day) => (From is not { } from || day >= from) && (Until is not { } until || day <= until);
}
