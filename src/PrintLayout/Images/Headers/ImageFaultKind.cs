namespace PrintLayout.Images.Headers;

/// <summary>The kind of fault for which an image cannot be used.</summary>
public enum ImageFaultKind
{
    /// <summary>The file cannot be opened (PL1001).</summary>
    Unreadable,

    /// <summary>The file has another format, or is of a kind that cannot be placed (PL5001).</summary>
    Unsupported,

    /// <summary>The file is cut off or contradicts itself (PL5001).</summary>
    Damaged,

    /// <summary>The image exceeds a limit (PL1009).</summary>
    TooLarge,
}
