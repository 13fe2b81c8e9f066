namespace PrintLayout.Diagnostics;

/// <content>Codes about proofs and signatures of pages.</content>
public static partial class DiagnosticCodes
{
    /// <summary>The file of proofs and signatures of a page cannot be read; nothing is written to it. Exit code 4.</summary>
    public const string SignOffUnreadable = "PL8201";

    /// <summary>A page has two proofs of one round, as when two branches were merged.</summary>
    public const string RoundsCollide = "PL8202";

    /// <summary>The page as it was in its last round is not kept, so what changed since then cannot be told.</summary>
    public const string LastRoundLost = "PL8203";

    /// <summary>A page is not signed, because nobody saw a proof of it as it is now.</summary>
    public const string NotProofed = "PL8204";

    /// <summary>A page is not signed, because it has errors.</summary>
    public const string SignedWithErrors = "PL8205";

    /// <summary>A signature cannot be withdrawn, because there is none by that name.</summary>
    public const string NothingToWithdraw = "PL8206";

    /// <summary>A page is not written for the press, because it is not signed as it is now.</summary>
    public const string NotSigned = "PL8207";

    /// <summary>A proof cannot have a number that the page has reached already.</summary>
    public const string RoundTaken = "PL8208";
}
