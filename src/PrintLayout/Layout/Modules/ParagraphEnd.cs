using PrintLayout.Diagnostics;

namespace PrintLayout.Layout.Modules;

/// <summary>A paragraph whose length can be changed by a line cheaply.</summary>
/// <param name="Span">Where its last line starts in the manuscript.</param>
/// <param name="Characters">Characters to cut, or to add, until it has a line fewer, or one more.</param>
public readonly record struct ParagraphEnd(SourceSpan Span, int Characters);
