namespace PrintLayout.Import.Passages;

/// <summary>What was done about a doubtful place, or only seen.</summary>
/// <param name="Certainty">Certain: done. Likely: done, and to be looked at. Guess: only reported.</param>
/// <param name="Rule">Name of the rule, for the report.</param>
/// <param name="Offset">Place in the source.</param>
/// <param name="Key">Front matter key that it is about; empty for the body.</param>
/// <param name="Message">What was done and why.</param>
internal sealed record Repair(PrintLayout.Punctuation.Certainty Certainty, string Rule, int Offset, string Key, string Message);
