using PrintLayout.Geometry;
using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Documents;

/// <summary>
/// Draws pages of PDF files that are placed as pictures on plates. It is implemented in another assembly, as
/// <see cref="IDocumentReader"/> is. Any bytes may be given; several threads may call it at once.
/// </summary>
public interface IDocumentSeparator
{
    /// <summary>Draws a page.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="page">The page and its box.</param>
    /// <param name="grid">Where the box lies among the pixels.</param>
    /// <param name="fault">Why there are no plates; null on success.</param>
    /// <returns>The plates; null when there is a fault.</returns>
    DocumentPlates? Separate(byte[] data, DocumentPage page, DocumentGrid grid, out ImageFault? fault);
}
