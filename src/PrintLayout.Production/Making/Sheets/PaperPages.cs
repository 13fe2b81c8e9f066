using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>Lists the pages of a paper with their masters and advertisements.</summary>
/// <param name="plan">The plan of the paper.</param>
/// <param name="root">Folder of the project.</param>
/// <param name="houses">Masters and styles.</param>
/// <param name="limits">The limits.</param>
/// <param name="sink">Receives what is wrong with masters and styles, and PL8007.</param>
internal sealed class PaperPages(HousePlan plan, string root, HouseCache houses, LayoutLimits limits, IDiagnosticSink sink)
{
    /// <summary>Master and style of a section; null when they cannot be used.</summary>
    /// <param name="section">The section.</param>
    /// <param name="furniture">What stands at the head of the page.</param>
    public PlannedHouse? HouseOf(SectionPlan section, PageFurniture furniture) =>
        houses.Read(PlanOf(plan, section, furniture, [], []), root, sink, limits, new FileLog());

    /// <summary>What is wished of a page.</summary>
    public static PagePlan PlanOf(
        HousePlan plan, SectionPlan section, PageFurniture furniture, ImmutableArray<StoryWish> wishes,
        ImmutableArray<AdBooking> bookings) =>
        new(section.Master ?? plan.Master, section.Style ?? plan.Style, wishes, bookings, section.Name.Span) { Furniture = furniture };

    /// <summary>The pages; null when a master or style cannot be used.</summary>
    /// <param name="counts">Number of pages of each section.</param>
    /// <param name="ads">The advertisements of the day.</param>
    public ImmutableArray<PaperPage>? Of(ImmutableArray<int> counts, ImmutableArray<PlannedAd> ads)
    {
        var pages = new List<PaperPage>();
        for (var section = 0; section < plan.Sections.Length; section++)
        {
            var named = plan.Sections[section];
            for (var i = 0; i < counts[section]; i++)
            {
                var isFront = pages.Count == 0;
                var furniture = isFront && plan.Nameplate is not null ? PageFurniture.Nameplate : PageFurniture.Folio;
                if (HouseOf(named, furniture) is not { } house) return null;
                var name = named.PageNames.IsEmpty
                    ? string.Create(CultureInfo.InvariantCulture, $"{plan.PageLetter}{pages.Count + 1}")
                    : named.PageNames[i].Value;
                pages.Add(new PaperPage(name, named, section, house) { IsFront = isFront, Furniture = furniture });
            }
        }

        var master = pages[0].House.Master;
        foreach (var ad in ads.OrderByDescending(ad => ad.Page is not null).ThenByDescending(ad => PageRoom.Of(master, ad.Booking)))
            Place(pages, ad);
        return [.. pages];
    }

    /// <summary>Puts an advertisement on its page: the one that was booked, else the emptiest of its section, page one last.</summary>
    private void Place(List<PaperPage> pages, PlannedAd ad)
    {
        var fits = Enumerable.Range(0, pages.Count).Where(i => ad.Page is null || pages[i].Name == ad.Page.Value)
            .Where(i => ad.Section is null || pages[i].Section.Name.Value == ad.Section.Value).ToList();
        if (fits.Count == 0)
        {
            var named = ad.Page ?? ad.Section!;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.AdWithoutPage, named.Span,
                    $"The advertisement {ad.Ad.Id.Value} is booked on {named.Value}, which the paper does not have.",
                $"Pages are {string.Join(", ", pages.Select(page => page.Name))}."));
            return;
        }

        var place = fits.OrderBy(i => pages[i].IsFront && ad.Page is null ? 1 : 0).ThenByDescending(i => pages[i].Room).ThenBy(i => i)
            .First();
        var with = pages[place] with { Ads = pages[place].Ads.Add(ad) };
        if (with.Room < 0)
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.AdWithoutPage, ad.Booking.Span,
                    $"The advertisement {ad.Ad.Id.Value} has no room on {with.Name} beside those booked there.",
                "Book it on another page, or another day."));
        else pages[place] = with;
    }
}
