using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>Says that the text from <paramref name="Start"/> on, up to the next segment, stands at <paramref name="Span"/>.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Span">Place of that unit in the manuscript; the following ones stand to the right on the same line.</param>
public readonly record struct SourceSegment(int Start, SourceSpan Span);
