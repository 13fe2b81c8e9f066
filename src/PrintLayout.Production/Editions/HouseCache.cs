using PrintLayout.Diagnostics;
using PrintLayout.Plan.Makeup;
using PrintLayout.Production.Records;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Masters with house styles of pages that are made up, each pair read once a run: what was found out about stories in a house holds for
/// all pages and passes that have the very same. For use by many threads at once.
/// </summary>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
internal sealed class HouseCache(FileFreshness? freshness = null)
{
    // A paper has a few.
    private const int Most = 32;
    private readonly ReadOnce<(string Master, string? Style, string Root), PlannedHouse> _houses = new(Most, freshness);

    /// <summary>Reads the house of a page, or gives it as it was read.</summary>
    /// <param name="plan">The plan of the page.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits; those of the run, the same at each call.</param>
    /// <param name="files">Notes the files.</param>
    /// <returns>The house; null when it has an error or does not suit the page.</returns>
    public PlannedHouse? Read(PagePlan plan, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog files) =>
        _houses.Read(
            (plan.Master.Value, plan.Style?.Value, root), sink, files,
            (found, asked) => PlannedHouseReader.ReadFiles(plan, root, found, limits, asked)) is { } house
            ? PlannedHouseReader.Fitted(plan, house, sink)
            : null;

    /// <summary>Drops houses whose files have changed.</summary>
    public void DropStale() => _houses.DropStale();
}
