using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>One choice of a role.</summary>
/// <param name="Face">Name of a <see cref="FontSource"/>.</param>
/// <param name="Span">Where the role names it.</param>
public sealed record FontChoice(string Face, SourceSpan Span);
