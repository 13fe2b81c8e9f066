namespace PrintLayout.Content.Import.Punctuation;

/// <summary>How sure a rule is of its edit.</summary>
public enum Certainty
{
    /// <summary>A person must decide; the edit is only reported.</summary>
    Guess,

    /// <summary>Right nearly always; done where every change is flagged.</summary>
    Likely,

    /// <summary>Right in every context that the rule asks for; done without asking.</summary>
    Certain,
}

/// <summary>A change of a text that a rule proposes. One whose replacement equals the text it replaces is a finding without a proposal.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units replaced.</param>
/// <param name="Replacement">What should stand there; empty to delete.</param>
/// <param name="Rule">Name of the rule, one of <see cref="PunctuationRuleNames"/>.</param>
/// <param name="Certainty">How sure the rule is.</param>
public readonly record struct TextEdit(int Start, int Length, string Replacement, string Rule, Certainty Certainty)
{
    /// <summary>UTF-16 unit after the last one replaced.</summary>
    public int End => Start + Length;
}
