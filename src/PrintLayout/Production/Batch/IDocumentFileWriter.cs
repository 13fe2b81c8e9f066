using PrintLayout.Diagnostics;
using PrintLayout.Layout;

namespace PrintLayout.Production.Batch;

/// <summary>A writer whose files may hold several pages.</summary>
public interface IDocumentFileWriter : IPageFileWriter
{
    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it will stand; for messages.</param>
    /// <param name="sink">Receives findings until the file is finished; an error among them keeps it from being written.</param>
    IDocumentFile Begin(string path, IDiagnosticSink sink);

    /// <inheritdoc/>
    void IPageFileWriter.Write(MadePage page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        using var file = Begin(path, sink);
        file.Add(page);
        file.Finish(output, clock);
    }
}

/// <summary>A file of several pages while it is written. For one thread at a time, not always the same.</summary>
public interface IDocumentFile : IDisposable
{
    /// <summary>Takes the next page. What is kept of it until the end is what pages of a large edition cost in memory.</summary>
    /// <param name="page">The page.</param>
    void Add(MadePage page);

    /// <summary>Writes the file, once, after the last page.</summary>
    /// <param name="output">Where the bytes go; empty.</param>
    /// <param name="clock">Takes the times of its stages.</param>
    void Finish(MemoryStream output, StageClock clock);
}
