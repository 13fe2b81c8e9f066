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
    private string _written = string.Empty;

    /// <summary>The index on page one, as it was written last.</summary>
    public PagedStory Paged { get; private set; } = IndexStory.On(plan.Front.Index!, path, plan);

    /// <summary>Its file.</summary>
    public string File { get; } = ContentPath.Combine(plan.File, path);

    /// <summary>Writes it for an allotment.</summary>
    /// <param name="inside">Stories inside with their pages, in the order of the paper.</param>
    public void Write(IEnumerable<(StockedStory Story, string Page)> inside)
    {
        var text = IndexStory.TextOf(plan.Front.Index!, inside);
        if (text == _written) return;
        AtomicFile.TryWrite(File, text, sink);
        (_written, Paged) = (text, Paged with { Text = text });
    }
}
