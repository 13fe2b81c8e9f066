using PrintLayout.Diagnostics;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>A note of an import: a repair, or a place that a person must check.</summary>
/// <param name="Certainty">Certain: the repair is made. Likely: it is made and should be checked. Guess: nothing is changed.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Span">Place in the source.</param>
/// <param name="Article">Slug of the story that it concerns; null for the whole page.</param>
/// <param name="Message">What was done or found, and why.</param>
public sealed record ImportNote(Certainty Certainty, string Rule, SourceSpan Span, string? Article, string Message);
