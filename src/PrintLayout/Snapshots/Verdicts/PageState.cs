namespace PrintLayout.Snapshots.Verdicts;

/// <summary>What became of a page.</summary>
public enum PageState
{
    /// <summary>It is as it was approved.</summary>
    Same,

    /// <summary>It differs from what was approved.</summary>
    Changed,

    /// <summary>Nothing was approved of it yet.</summary>
    New,

    /// <summary>It was approved, and there is no such page any more.</summary>
    Stale,

    /// <summary>It has errors, so there is nothing to compare.</summary>
    Failed,
}
