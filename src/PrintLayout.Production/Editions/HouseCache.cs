using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Makeup;
using PrintLayout.Production.Records;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Masters with house styles of pages that are made up, each pair read once a run: what was found out about stories in a house holds for
/// all pages and passes that have the very same. What cannot be used is read again, because what is said of it names the page. For use by
/// many threads at once.
/// </summary>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
internal sealed class HouseCache(FileFreshness? freshness = null)
{
    // A paper has a few.
    private const int Most = 32;
    private readonly ConcurrentDictionary<(string Master, string? Style, string Root), Entry> _houses = new();

    /// <summary>Reads the house of a page, or gives it as it was read.</summary>
    /// <param name="plan">The plan of the page.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits; those of the run, the same at each call.</param>
    /// <param name="files">Notes the files.</param>
    /// <returns>The house; null when it has an error or does not suit the page.</returns>
    public PlannedHouse? Read(PagePlan plan, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog files)
    {
        var key = (plan.Master.Value, plan.Style?.Value, root);
        if (!_houses.TryGetValue(key, out var entry))
        {
            var (found, asked) = (new DiagnosticBag(), new FileLog());
            var house = PlannedHouseReader.ReadFiles(plan, root, found, limits, asked);
            entry = new Entry(house, [.. found], [.. asked.Files], []);
            if (house is not null && _houses.Count < Most && StampsOf(entry) is { } stamps)
                entry = _houses.GetOrAdd(key, entry with { Stamps = stamps });
        }

        files.AddRange(entry.Files);
        foreach (var diagnostic in entry.Diagnostics) sink.Report(diagnostic);
        return entry.House is null ? null : PlannedHouseReader.Fitted(plan, entry.House, sink);
    }

    /// <summary>Drops houses whose files have changed.</summary>
    public void DropStale()
    {
        foreach (var (key, house) in _houses)
        {
            if (freshness?.AreSame(house.Stamps) != true) _houses.TryRemove(key, out _);
        }
    }

    // A single run keeps each house to its end, whatever happens to the file meanwhile.
    private ImmutableArray<FileStamp>? StampsOf(Entry entry) => freshness is null ? [] : freshness.StampsOf(entry.Files);

    private sealed record Entry(
        PlannedHouse? House, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<FileStamp> Stamps);
}
