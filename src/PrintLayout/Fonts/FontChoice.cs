using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>A face that a font role names.</summary>
/// <param name="Face">Name of a <see cref="FontSource"/>.</param>
/// <param name="Span">Where the role names it.</param>
public sealed record FontChoice(string Face, SourceSpan Span);
