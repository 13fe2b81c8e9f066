namespace PrintLayout.Production.Signing;

/// <summary>What became of the proof of a page.</summary>
public enum ProofStatus
{
    /// <summary>It was written, and the round is recorded.</summary>
    Written,

    /// <summary>The page is as in its last round, so there is no new one.</summary>
    Unchanged,

    /// <summary>There is no new round; the findings say why.</summary>
    Failed,
}
