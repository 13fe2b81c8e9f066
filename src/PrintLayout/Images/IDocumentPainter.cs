namespace PrintLayout.Images;

/// <summary>
/// Draws pages of documents for proofs, by a program of the machine. The same page may look otherwise on another machine, so only proofs
/// that people look at are drawn by it. Several threads may call it at once.
/// </summary>
public interface IDocumentPainter
{
    /// <summary>Draws a page of a document.</summary>
    /// <param name="file">The document with the page.</param>
    /// <returns>Pixels in sRGB, upright; null when no program could draw it.</returns>
    DecodedImage? Paint(ImageFile file);
}
