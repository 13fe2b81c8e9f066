using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Plan.Layouts;

/// <summary>How a figure stands in its columns.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Caption">Where its caption stands; null for where the house style puts captions.</param>
internal readonly record struct FigureStand(FigurePlace Place, CaptionPlace? Caption)
{
    /// <summary>A figure at a place with its caption where the house style puts captions.</summary>
    public static implicit operator FigureStand(FigurePlace place) => new(place, null);
}
