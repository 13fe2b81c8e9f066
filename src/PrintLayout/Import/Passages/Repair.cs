namespace PrintLayout.Import.Passages;

/// <summary>A repair of a doubtful place, or a doubtful place that is only reported.</summary>
/// <param name="Certainty">Certain: made. Likely: made, and to be checked. Guess: only reported.</param>
/// <param name="Rule">Name of the rule, for the report.</param>
/// <param name="Offset">UTF-16 index in the source.</param>
/// <param name="Key">Front matter key that it concerns; empty for the body.</param>
/// <param name="Message">What was done and why.</param>
internal sealed record Repair(PrintLayout.Punctuation.Certainty Certainty, string Rule, int Offset, string Key, string Message);
