using System.Collections.Immutable;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.PdfText.Marks;

/// <summary>What is drawn on a page, with the inks that the file has for it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Texts">Its strings in the order in which they are shown, those out of sight too.</param>
/// <param name="Shapes">All else in painting order; annotations come last.</param>
internal sealed record PageMarks(PdfPage Page, ImmutableArray<TextMark> Texts, ImmutableArray<ShapeMark> Shapes);
