using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Writers;

/// <summary>A writer that writes one file for a page.</summary>
internal interface ISingleFileWriter : IPageFileWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">Where it will stand; for messages.</param>
    /// <param name="output">Where the bytes go; empty.</param>
    /// <param name="sink">Receives findings; an error among them keeps the file from being written.</param>
    /// <param name="clock">Takes the times of its stages.</param>
    void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock);

    /// <inheritdoc/>
    void IPageFileWriter.Write(PageDisplayList page, string path, MadeFiles files, IDiagnosticSink sink, StageClock clock) =>
        Write(page, path, files.Open(path), sink, clock);
}
