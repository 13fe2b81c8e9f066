namespace PrintLayout.Plan.Masters;

/// <summary>The furniture at the head of a page.</summary>
public enum PageFurniture
{
    /// <summary>The folio (报眉) in its band above the type area.</summary>
    Folio,

    /// <summary>The nameplate (报头) of page one in the first rows of the type area.</summary>
    Nameplate,

    /// <summary>No furniture.</summary>
    None,
}
