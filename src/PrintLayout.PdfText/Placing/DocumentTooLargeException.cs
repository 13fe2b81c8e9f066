namespace PrintLayout.PdfText.Placing;

/// <summary>A page reaches more than a file may hold. It never leaves <see cref="PdfDocumentReader"/>.</summary>
/// <param name="message">What there is too much of, in words that follow the name of the file.</param>
internal sealed class DocumentTooLargeException(string message) : Exception(message);
