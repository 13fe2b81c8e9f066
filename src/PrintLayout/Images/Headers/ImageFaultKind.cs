namespace PrintLayout.Images.Headers;

/// <summary>Why an image cannot be used.</summary>
public enum ImageFaultKind
{
    /// <summary>The file cannot be opened.</summary>
    Unreadable,

    /// <summary>The file is none of the formats, or is of a kind that is not placed.</summary>
    Unsupported,

    /// <summary>The file is cut off or contradicts itself.</summary>
    Damaged,

    /// <summary>The image is over a limit.</summary>
    TooLarge,
}
