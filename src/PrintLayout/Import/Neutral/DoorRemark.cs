using PrintLayout.Punctuation;

namespace PrintLayout.Import.Neutral;

/// <summary>Something that the reader of a form has to tell about a place.</summary>
/// <param name="Certainty">Likely: done, and to be checked. Guess: nothing was done.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Offset">Offset in the neutral text.</param>
/// <param name="Message">What was found.</param>
internal sealed record DoorRemark(Certainty Certainty, string Rule, int Offset, string Message);
