namespace PrintLayout.Punctuation;

/// <summary>How sure a rule is of its edit.</summary>
public enum Certainty
{
    /// <summary>Doubtful: a person must decide, so the edit is only reported.</summary>
    Guess,

    /// <summary>Almost always right. An import makes such edits and flags each; <c>check --fix</c> leaves them to a person.</summary>
    Likely,

    /// <summary>Right in every context that the rule requires; made without asking.</summary>
    Certain,
}
