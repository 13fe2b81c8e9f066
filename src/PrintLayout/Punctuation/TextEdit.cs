namespace PrintLayout.Punctuation;

/// <summary>A change of a text that a rule proposes. If the replacement equals the old text, it is a finding without a proposal.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units replaced.</param>
/// <param name="Replacement">The new text; empty to delete.</param>
/// <param name="Rule">Name of the rule, one of <see cref="PunctuationRuleNames"/>.</param>
/// <param name="Certainty">How sure the rule is.</param>
internal readonly record struct TextEdit(int Start, int Length, string Replacement, string Rule, Certainty Certainty)
{
    /// <summary>UTF-16 unit after the last one replaced.</summary>
    public int End => Start + Length;
}
