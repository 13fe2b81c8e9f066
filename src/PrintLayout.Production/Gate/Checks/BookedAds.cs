using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>
/// Advertisements that are booked for the day and missing (PL8112), on two pages (PL8113), on another page (PL8114), or there without a
/// booking (PL8115). Fillers of the plan may stand anywhere.
/// </summary>
internal sealed class BookedAds : IGateCheck
{
    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var fillers = edition.Plan?.Fillers.Select(filler => filler.Ad.Id.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        var placed = edition.Edition.Pages.SelectMany(page => page.Ads.Select(ad => (Page: page, Ad: ad)))
            .GroupBy(one => one.Ad.Id.Value, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.ToList(), StringComparer.Ordinal);
        foreach (var (id, places) in placed)
        {
            if (places.Count > 1 && !fillers.Contains(id))
                found.Report(
                    DiagnosticCodes.AdTwice, places[1].Ad.Id.Span,
                    $"The advertisement {id} stands on the pages {string.Join(", ", places.Select(place => place.Page.Name.Value))}.",
                    "Take it off all but the page that is booked.");
        }

        if (edition.Bookings is not { } bookings) return;
        var date = edition.Edition.Date;
        foreach (var booked in bookings.Where(booked => booked.RunsOn(date)))
        {
            if (!placed.TryGetValue(booked.Ad.Id.Value, out var places)) Missing(booked, date, found);
            else if (!places.Any(place => IsBooked(booked, place.Page, edition))) OtherPage(booked, places[0], found);
        }

        foreach (var (id, places) in placed.Where(one => !fillers.Contains(one.Key)))
        {
            var booked = bookings.FirstOrDefault(booked => booked.Ad.Id.Value == id);
            if (booked?.RunsOn(date) == true) continue;
            found.Report(
                DiagnosticCodes.AdNotBooked, places[0].Ad.Id.Span,
                $"The advertisement {id} on page {places[0].Page.Name.Value} is not booked for "
                    + FormattableString.Invariant($"{date:yyyy-MM-dd}") + (booked is null ? "." : DaysOf(booked)),
                "Take it out, or book it.");
        }
    }

    private static string DaysOf(PlannedAd booked) => (booked.From, booked.Until) switch
    {
        ({ } from, { } until) => FormattableString.Invariant($", but from {from:yyyy-MM-dd} to {until:yyyy-MM-dd}."),
        ({ } from, null) => FormattableString.Invariant($", but from {from:yyyy-MM-dd}."),
        (_, var until) => FormattableString.Invariant($", but until {until:yyyy-MM-dd}."),
    };

    private static void Missing(PlannedAd booked, DateOnly date, GateFindings found) => found.Report(
        DiagnosticCodes.BookedAdMissing, booked.Ad.Id.Span,
        FormattableString.Invariant($"The advertisement {booked.Ad.Id.Value} is booked for {date:yyyy-MM-dd} and on no page."),
        $"Place it{(booked.Page is { } page ? $" on page {page.Value}" : string.Empty)}, or mend its booking.");

    private static void OtherPage(PlannedAd booked, (EditionPage Page, AdReference Ad) place, GateFindings found) => found.Report(
        DiagnosticCodes.AdOnOtherPage, place.Ad.Id.Span,
        $"The advertisement {booked.Ad.Id.Value} is booked for {(booked.Page ?? booked.Section)!.Value} "
            + $"and stands on page {place.Page.Name.Value}.",
        "Move it, or ask the advertiser and mend the booking.");

    private static bool IsBooked(PlannedAd booked, EditionPage page, GateCase edition)
    {
        if (booked.Page is { } named && !named.Value.Equals(page.Name.Value, StringComparison.OrdinalIgnoreCase)) return false;
        if (booked.Section is not { } section || page.Section?.Value == section.Value) return true;
        // Page one has a nameplate and no section of its own; the plan says which it belongs to when it names its pages.
        var planned = edition.Plan?.Sections.FirstOrDefault(one => one.Name.Value == section.Value);
        if (planned is null) return false;
        return planned.PageNames.Any(name => name.Value.Equals(page.Name.Value, StringComparison.OrdinalIgnoreCase))
            || (page.Section is null && page == edition.Edition.Pages[0] && planned == edition.Plan!.Sections[0]);
    }
}
