using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>Makes the edition out of pages and the stories that stand on them.</summary>
/// <param name="plan">The plan of the paper.</param>
/// <param name="date">Day of issue.</param>
/// <param name="file">Path of the edition file, in the folder of the plan.</param>
internal sealed class PaperEdition(HousePlan plan, DateOnly date, string file)
{
    private const string Auto = "auto";

    /// <summary>Day of issue.</summary>
    public DateOnly Date => date;

    /// <summary>Path of the edition file.</summary>
    public string File => file;

    /// <summary>The plan.</summary>
    public HousePlan Plan => plan;

    /// <summary>The edition.</summary>
    /// <param name="pages">Its pages.</param>
    public Edition Of(ImmutableArray<EditionPage> pages) => new(file, plan.Paper, date, plan.Language, pages)
    {
        ListedPages = pages.Length,
        Nameplate = plan.Nameplate is { Issue: null } plate && plan.Issue?.NumberOf(date) is { } number
            ? plate with { Issue = new Located<string>(number.ToString(CultureInfo.InvariantCulture), plan.Issue.Span) }
            : plan.Nameplate,
    };

    /// <summary>A page with its stories.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stories">Its stories.</param>
    /// <param name="filler">The filler on it with its size; null for none.</param>
    public EditionPage Page(PaperPage page, ImmutableArray<PagedStory> stories, (FillerPlan Filler, int Rows)? filler)
    {
        var ads = page.Ads.Select(ad => (ad.Ad, ad.Booking)).ToList();
        if (filler is { } one)
            ads.Add((one.Filler.Ad, new AdBooking
            {
                Id = one.Filler.Ad.Id,
                Columns = one.Filler.Columns ?? page.House.Master.Columns,
                Rows = one.Rows,
                IsFramed = one.Filler.Ad.HasWords,
                Span = one.Filler.Ad.Id.Span,
            }));
        var wishes = stories.Select(story => story.Wish).OfType<StoryWish>().ToImmutableArray();
        return new EditionPage(
            new Located<string>(page.Name, page.Section.Name.Span), page.IsFront && plan.Nameplate is not null ? null : page.Section.Name,
            page.Section.Editors, new Located<string>(Auto, page.Section.Name.Span), [.. stories.Select(story => story.Reference)])
        {
            Ads = [.. ads.Select(ad => ad.Ad)],
            Auto = PaperPages.PlanOf(plan, page.Section, page.Furniture, wishes, [.. ads.Select(ad => ad.Booking)]),
            Accept = AcceptedFindings.None,
        };
    }
}
