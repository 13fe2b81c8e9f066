namespace PrintLayout.Snapshots.Verdicts;

/// <summary>The result of comparing a page with its approved form.</summary>
public enum PageState
{
    /// <summary>It is the same as the approved form.</summary>
    Same,

    /// <summary>It differs from the approved form.</summary>
    Changed,

    /// <summary>It has no approved form yet.</summary>
    New,

    /// <summary>An approved form exists, but the edition no longer has the page.</summary>
    Stale,

    /// <summary>It has errors, so there is nothing to compare.</summary>
    Failed,
}
