using System.Collections.Immutable;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Press;

namespace PrintLayout.Production.Batch;

/// <summary>Pages that belong to one share of a run: those that a story joins, and those of one file.</summary>
/// <param name="Chains">Its chains; each can be made by a worker of its own.</param>
internal sealed record WorkUnit(ImmutableArray<PageChain> Chains)
{
    /// <summary>Name of its first page.</summary>
    public string FirstPage => Chains[0].Pages[0].Name.Value;

    /// <summary>Parts an edition into units, in the order of their first pages.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="grouping">How pages are shared out over files.</param>
    public static ImmutableArray<WorkUnit> Of(Edition edition, PdfGrouping grouping)
    {
        var files = PdfFilePlan.Of(edition.File, edition.Pages, grouping)
            .SelectMany(plan => plan.Pages.Select(page => (page.Name.Value, plan.Name))).ToDictionary(StringComparer.Ordinal);
        return [.. ConnectedItems.Of(PageChain.Of(edition), chain => chain.Pages.Select(page => files[page.Name.Value]))
            .Select(chains => new WorkUnit(chains))];
    }
}
