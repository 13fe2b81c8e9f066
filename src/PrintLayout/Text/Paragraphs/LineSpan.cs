namespace PrintLayout.Text.Paragraphs;

/// <summary>A line of a broken paragraph.</summary>
/// <param name="Start">First cluster.</param>
/// <param name="End">One past the last cluster.</param>
/// <param name="IsEmergency">Whether a unit that must not be split was split, because it is wider than the measure.</param>
internal readonly record struct LineSpan(int Start, int End, bool IsEmergency);
