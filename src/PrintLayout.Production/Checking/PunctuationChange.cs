using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Checking;

/// <summary>A change made in a manuscript.</summary>
/// <param name="Span">Where it stood before the change.</param>
/// <param name="Old">What stood there.</param>
/// <param name="New">What stands there now; empty where it was deleted.</param>
public sealed record PunctuationChange(SourceSpan Span, string Old, string New);
