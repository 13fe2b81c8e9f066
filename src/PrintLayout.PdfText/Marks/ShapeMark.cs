using PrintLayout.Preflight.Structure;

namespace PrintLayout.PdfText.Marks;

/// <summary>Something drawn on a page that is no text.</summary>
/// <param name="Kind">Its kind: fill, frame, image, stencil, shading, annotation.</param>
/// <param name="Place">Where it is, in points of the page, y up.</param>
/// <param name="Look">What it looks like.</param>
internal readonly record struct ShapeMark(string Kind, Area Place, string Look);
