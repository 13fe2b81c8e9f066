using PrintLayout.Geometry;

namespace PrintLayout.Plan.Layouts;

/// <summary>A type size that a layout fixes or leaves to a search within bounds.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
public readonly record struct SizeRange(Pt Least, Pt Most)
{
    /// <summary>A fixed size.</summary>
    public static implicit operator SizeRange(Pt size) => new(size, size);
}
