using PrintLayout.Diagnostics;

namespace PrintLayout.Pdf.Images;

/// <summary>
/// Judges pages of documents on their arrival in a press file. It is implemented in another assembly, so that the writer shares nothing
/// with the judge of its own files. Several threads may call it at once.
/// </summary>
public interface IDocumentInspector
{
    /// <summary>Judges a page.</summary>
    /// <param name="arrival">The page, and the file that it goes into.</param>
    /// <param name="sink">Receives what is wrong; an error keeps the file from being written.</param>
    void Inspect(DocumentArrival arrival, IDiagnosticSink sink);
}
