using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;

namespace PrintLayout.Production.Press;

/// <summary>
/// Writes pages as a document by other means than our own writers. Implemented outside this assembly, for libraries that not everyone
/// has; the command finds implementations by name (<c>--writer</c>).
/// </summary>
public interface IDocumentWriter
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>Writes a document, or nothing at all when a page cannot be drawn.</summary>
    /// <param name="pages">The pages in order; at least one.</param>
    /// <param name="images">Decodes placed images; null for pages that have none.</param>
    /// <param name="output">Where the document goes; left open.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <returns>Whether the document was written; when not, the reasons were reported as errors.</returns>
    bool Write(IReadOnlyList<PageDisplayList> pages, IImageDecoder? images, Stream output, IDiagnosticSink sink);
}
