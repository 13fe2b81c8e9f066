namespace PrintLayout.Preflight.Filters;

/// <summary>What is wrong with packed data.</summary>
internal enum UnpackFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The data is damaged or ends early; what came before is there.</summary>
    Damaged,

    /// <summary>It unpacks to more than the limit.</summary>
    TooLong,

    /// <summary>A filter of images, or an unknown one, is left to do.</summary>
    NotUnpacked,
}
