namespace PrintLayout.Production.Signing.Records;

/// <summary>How far a page is on its way to the press.</summary>
public enum PageSignOffState
{
    /// <summary>No proof of it was ever made.</summary>
    New,

    /// <summary>There is a proof of the page as it is now.</summary>
    Proofed,

    /// <summary>It changed since its last proof.</summary>
    ChangedSinceProof,

    /// <summary>Somebody released the page as it is now.</summary>
    Released,

    /// <summary>It was released and changed after that: it has to be signed again.</summary>
    ChangedAfterSigning,
}
