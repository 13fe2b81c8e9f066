using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>A cell of a table, shaped.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Natural">Width of its widest line when none is broken but where the author asks for it.</param>
/// <param name="BeforePoint">Width of a number up to its decimal point or its unit; null for what is no number.</param>
internal sealed record ShapedCell(ShapedParagraph Text, Pt Natural, Pt? BeforePoint);
