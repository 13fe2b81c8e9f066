using PrintLayout.Diagnostics;
using PrintLayout.Layout.Checking;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Reading;

namespace PrintLayout.Production.Editions;

/// <summary>What an edition wishes of a page whose layout file leaves the rest of its stories to the program (<c>rest: auto</c>).</summary>
internal static class OpenPlan
{
    /// <summary>The plan of the stories that have no module.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    /// <param name="layout">Its layout file.</param>
    /// <param name="sink">Receives PL1041 to PL1044.</param>
    /// <returns>The plan; null when the layout leaves nothing open, or when wishes cannot be kept.</returns>
    public static PagePlan? Of(Edition edition, EditionPage page, PageLayout layout, IDiagnosticSink sink)
    {
        if (!layout.IsOpen)
        {
            foreach (var wish in page.Wishes) sink.Report(WishReader.Unused(wish, isOpen: false));
            return null;
        }

        var placed = layout.Modules.SelectMany(module => LayoutCheck.StoriesOf(module)).Select(story => story.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var wish in page.Wishes)
        {
            // That it is the lead, and where it goes on, may be said of any story.
            if (placed.Contains(wish.Article) && wish.Key?.Value is not ("lead" or "jump-to"))
                sink.Report(WishReader.Unused(wish, isOpen: true));
        }

        var plan = new PagePlan(
            new Located<string>(layout.Master.File, layout.OpenSpan), null,
            [.. page.Wishes.Where(wish => !placed.Contains(wish.Article))], [], layout.OpenSpan)
        {
            Furniture = layout.Furniture,
            HasLead = page.Wishes.Any(wish => wish.IsLead && placed.Contains(wish.Article)),
        };
        var at = edition.Pages.IndexOf(page);
        var names = edition.Pages.Select(one => one.Name.Value).ToHashSet(StringComparer.Ordinal);
        var faults = PagePlanReader.FaultsOf(page, page.Wishes, [.. edition.Pages.Skip(at + 1)], names)
            .Concat(PlannedHouseReader.FaultsOf(plan, layout.Master)).ToList();
        if (PagePlanReader.TwoLeads(page.Wishes) is { } leads) faults.Add(leads);
        foreach (var fault in faults) sink.Report(fault);
        return faults.Count == 0 ? plan : null;
    }
}
