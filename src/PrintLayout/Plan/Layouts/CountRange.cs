namespace PrintLayout.Plan.Layouts;

/// <summary>A number that a layout fixes, or a range in which the search for a form chooses it.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
public readonly record struct CountRange(int Least, int Most)
{
    /// <summary>Whether the range holds a single number.</summary>
    public bool IsFixed => Least == Most;

    /// <summary>A fixed number.</summary>
    /// <param name="count">The number.</param>
    public static implicit operator CountRange(int count) => new(count, count);
}
