using System.Collections.Immutable;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>A paragraph broken at one measure.</summary>
/// <param name="Lines">The lines; together they hold every cluster once.</param>
/// <param name="Demerits">Sum of the demerits of its lines: the lower, the better the paragraph looks.</param>
internal sealed record BrokenParagraph(ImmutableArray<LineSpan> Lines, long Demerits);
