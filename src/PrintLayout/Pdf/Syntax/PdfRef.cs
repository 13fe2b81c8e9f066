namespace PrintLayout.Pdf.Syntax;

/// <summary>An indirect reference, ISO 32000-1 §7.3.10. The generation is always 0, because files are written once.</summary>
/// <param name="Number">Object number, from 1.</param>
internal readonly record struct PdfRef(int Number);
