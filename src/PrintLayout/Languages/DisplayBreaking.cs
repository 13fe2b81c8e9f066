namespace PrintLayout.Languages;

/// <summary>What a language says about the lines of display text.</summary>
/// <param name="NeverFirst">Particles and conjunctions that lean on the word before them and so start no line.</param>
/// <param name="NeverLast">Prepositions and adverbs that lean on the word behind them and so end no line by themselves.</param>
/// <param name="EndsPhrase">Particles that end a phrase more surely than the model can tell.</param>
/// <param name="Phrases">Where phrases begin.</param>
/// <param name="Ties">What belongs together.</param>
internal sealed record DisplayBreaking(string NeverFirst, string NeverLast, string EndsPhrase, IPhraseModel Phrases, IBreakTies Ties);
