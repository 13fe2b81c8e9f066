namespace PrintLayout.Punctuation;

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
