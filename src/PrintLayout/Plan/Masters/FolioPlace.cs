namespace PrintLayout.Plan.Masters;

/// <summary>Where the folio of a page stands.</summary>
public enum FolioPlace
{
    /// <summary>In a band above the type area (报眉).</summary>
    Head,

    /// <summary>In a band below the type area.</summary>
    Foot,

    /// <summary>In the margin at the outer edge, from head to foot; it takes no rows.</summary>
    Edge,
}
