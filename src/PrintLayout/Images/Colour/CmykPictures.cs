namespace PrintLayout.Images.Colour;

/// <summary>What is wished of the CMYK pictures of a page.</summary>
/// <param name="IsConverted">Whether they are converted to the press; else their numbers are kept.</param>
/// <param name="Assumed">The profile of those that have none of their own; null when nobody knows.</param>
public sealed record CmykPictures(bool IsConverted, AssumedProfile? Assumed)
{
    /// <summary>All keep their numbers.</summary>
    public static CmykPictures Kept { get; } = new(false, null);
}
