namespace PrintLayout.Diagnostics;

/// <summary>A value with the place in the input where it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it was written.</param>
public sealed record Located<T>(T Value, SourceSpan Span);
