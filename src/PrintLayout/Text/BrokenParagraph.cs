using System.Collections.Immutable;

namespace PrintLayout.Text;

/// <summary>A line of a broken paragraph.</summary>
/// <param name="Start">First cluster.</param>
/// <param name="End">One past the last cluster.</param>
/// <param name="IsEmergency">Whether a unit that must not be split was split, because it is wider than the measure.</param>
public readonly record struct LineSpan(int Start, int End, bool IsEmergency);

/// <summary>A paragraph broken at one measure.</summary>
/// <param name="Lines">The lines; together they hold every cluster once.</param>
/// <param name="Demerits">Sum of the demerits of its lines: the lower, the better the paragraph looks.</param>
public sealed record BrokenParagraph(ImmutableArray<LineSpan> Lines, long Demerits);
