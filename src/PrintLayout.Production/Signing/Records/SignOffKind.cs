namespace PrintLayout.Production.Signing.Records;

/// <summary>What a record of a page says.</summary>
public enum SignOffKind
{
    /// <summary>A proof of the page was written.</summary>
    Proof,

    /// <summary>Somebody released the page.</summary>
    Sign,

    /// <summary>Somebody took a signature back.</summary>
    Withdraw,
}
