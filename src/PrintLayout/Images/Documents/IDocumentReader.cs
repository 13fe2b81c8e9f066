using PrintLayout.Geometry;
using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Documents;

/// <summary>
/// Reads pages of PDF files that are placed as pictures. It is implemented in another assembly, so that this one needs no reader of PDF.
/// Any bytes may be given: what cannot be read gives a fault, within bounds of time and memory. Several threads may call it at once.
/// </summary>
public interface IDocumentReader
{
    /// <summary>Reads how large a page is, without what stands on it.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="page">The page and its box.</param>
    /// <param name="fault">Why there is none; null on success.</param>
    /// <returns>A head whose width and height are thousandths of a point; null when there is a fault.</returns>
    ImageHeader? ReadHead(byte[] data, DocumentPage page, out ImageFault? fault);

    /// <summary>Takes a page out of its file: all objects that it reaches, and nothing else.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="page">The page and its box.</param>
    /// <param name="fault">Why there is none; null on success.</param>
    /// <returns>The page; null when there is a fault.</returns>
    DocumentForm? Copy(byte[] data, DocumentPage page, out ImageFault? fault);
}
