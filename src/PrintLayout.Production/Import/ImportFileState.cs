namespace PrintLayout.Production.Import;

/// <summary>What became of a file.</summary>
public enum ImportFileState
{
    /// <summary>There was none.</summary>
    New,

    /// <summary>It is as the import would write it.</summary>
    Unchanged,

    /// <summary>It was as an import of the same source had written it, and is replaced.</summary>
    Updated,

    /// <summary>It was edited, or comes from elsewhere, and stays (PL1504).</summary>
    Kept,
}
