using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>
/// An entry of a source map: the text from <paramref name="Start"/> up to the next segment stands at <paramref name="Span"/>.
/// </summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Span">Place of that unit in the manuscript. The following units stand to its right on the same line.</param>
public readonly record struct SourceSegment(int Start, SourceSpan Span);
