using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Writers;

/// <summary>A file of several pages while it is written. For one thread at a time, not always the same.</summary>
internal interface IDocumentFile : IDisposable
{
    /// <summary>Takes the next page. What is kept of it until the end is what pages of a large edition cost in memory.</summary>
    /// <param name="page">The page.</param>
    void Add(PageDisplayList page);

    /// <summary>Writes the file, once, after the last page.</summary>
    /// <param name="output">Where the bytes go; empty.</param>
    /// <param name="clock">Takes the times of its stages.</param>
    void Finish(MemoryStream output, StageClock clock);
}
