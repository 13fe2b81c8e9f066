using PrintLayout.Diagnostics;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>A repair, or a place that a person must look at.</summary>
/// <param name="Certainty">Certain: done. Likely: done, look at it. Guess: only reported.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Span">Place in the source.</param>
/// <param name="Article">Story it is about; null for the page.</param>
/// <param name="Message">What and why.</param>
public sealed record ImportNote(Certainty Certainty, string Rule, SourceSpan Span, string? Article, string Message);
