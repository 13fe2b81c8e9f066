namespace PrintLayout.Diagnostics;

/// <summary>A value with the place in the input where it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it was written.</param>
public sealed record Located<T>(T Value, SourceSpan Span);
