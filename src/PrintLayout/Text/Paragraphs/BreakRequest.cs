using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>What a paragraph is broken to.</summary>
/// <param name="Measure">Line length.</param>
/// <param name="FirstIndent">Indent of the first line.</param>
internal readonly record struct BreakRequest(Pt Measure, Pt FirstIndent);
