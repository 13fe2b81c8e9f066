namespace PrintLayout.Geometry;

/// <summary>A range of columns or rows. Both ends belong to it; counting starts at 1, from the left or the top.</summary>
/// <param name="First">First column or row.</param>
/// <param name="Last">Last column or row, not before the first.</param>
public readonly record struct IndexRange(int First, int Last)
{
    /// <summary>How many columns or rows the range holds.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether a column or row is in the range.</summary>
    /// <param name="index">The column or row, from 1.</param>
    public bool Contains(int index) => index >= First && index <= Last;

    /// <summary>Whether two ranges share a column or row.</summary>
    /// <param name="other">The other range.</param>
    public bool Meets(IndexRange other) => First <= other.Last && other.First <= Last;
}
