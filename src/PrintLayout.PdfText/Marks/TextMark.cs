namespace PrintLayout.PdfText.Marks;

/// <summary>A string that is shown on a page.</summary>
/// <param name="Ink">Its ink, with how it is painted.</param>
/// <param name="X">The start of its line, in points of the page.</param>
/// <param name="Y">The start of its line, in points of the page, up.</param>
internal readonly record struct TextMark(string Ink, double X, double Y);
