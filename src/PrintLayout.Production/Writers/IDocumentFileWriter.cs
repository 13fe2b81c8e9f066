using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Writers;

/// <summary>A writer whose files may hold several pages.</summary>
internal interface IDocumentFileWriter : ISingleFileWriter
{
    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it will stand; for messages.</param>
    /// <param name="sink">Receives findings until the file is finished; an error among them keeps it from being written.</param>
    IDocumentFile Begin(string path, IDiagnosticSink sink);

    /// <inheritdoc/>
    void ISingleFileWriter.Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        using var file = Begin(path, sink);
        file.Add(page);
        file.Finish(output, clock);
    }
}
