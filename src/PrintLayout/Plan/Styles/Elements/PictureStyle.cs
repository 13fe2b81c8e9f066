using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Styles.Elements;

/// <summary>What a house wishes of the colours of its pictures.</summary>
public sealed record PictureStyle
{
    /// <summary>
    /// Whether CMYK pictures that were separated for another press are converted to this one; else their numbers are kept.
    /// </summary>
    public bool ConvertsCmyk { get; init; }

    /// <summary>The ICC profile by which CMYK pictures without one of their own were separated; null when nobody knows.</summary>
    public Located<string>? CmykProfile { get; init; }
}
