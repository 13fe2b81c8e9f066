using PrintLayout.Geometry;

namespace PrintLayout.Plan.Layouts;

/// <summary>A type size that a layout fixes, or a range in which the search for a form chooses it.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
public readonly record struct SizeRange(Pt Least, Pt Most)
{
    /// <summary>A fixed size.</summary>
    /// <param name="size">The size.</param>
    public static implicit operator SizeRange(Pt size) => new(size, size);
}
