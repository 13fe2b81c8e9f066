using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Production.Files;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>Keeps the manuscript of the index on the disk, where the composer reads it.</summary>
/// <param name="plan">The plan of the paper.</param>
/// <param name="path">Its manuscript, from the folder of the plan.</param>
/// <param name="sink">Receives PL4001.</param>
internal sealed class IndexWriter(HousePlan plan, string path, IDiagnosticSink sink)
{
    private string? _written;

    /// <summary>The index on page one.</summary>
    public PagedStory Paged { get; } = IndexStory.On(plan.Front.Index!, path, plan);

    /// <summary>Its file.</summary>
    public string File { get; } = ContentPath.Combine(plan.File, path);

    /// <summary>Writes it for an allotment.</summary>
    /// <param name="inside">Stories inside with their pages, in the order of the paper.</param>
    /// <returns>Its text.</returns>
    public string Write(IEnumerable<(StockedStory Story, string Page)> inside)
    {
        var text = IndexStory.TextOf(plan.Front.Index!, inside);
        if (text == _written) return text;
        AtomicFile.TryWrite(File, stream => stream.Write(Encoding.UTF8.GetBytes(text)), sink);
        return _written = text;
    }
}
