namespace PrintLayout.Production.Signing;

/// <summary>What became of the signature of a page.</summary>
public enum SignStatus
{
    /// <summary>The page is signed.</summary>
    Recorded,

    /// <summary>It was signed by the same person already, as it is now.</summary>
    AlreadySigned,

    /// <summary>The signature was taken back.</summary>
    Withdrawn,

    /// <summary>Nothing was recorded; the findings say why.</summary>
    Refused,
}
