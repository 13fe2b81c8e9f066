namespace PrintLayout.Production.Outcomes;

/// <summary>What became of a page.</summary>
public enum PageStatus
{
    /// <summary>All its files were written.</summary>
    Ok,

    /// <summary>Nothing it depends on has changed; its files stand as they are.</summary>
    Unchanged,

    /// <summary>It has errors; files of it that stood there before stay as they were.</summary>
    Failed,

    /// <summary>The run was stopped before it was done.</summary>
    Dropped,
}
