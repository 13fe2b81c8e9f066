namespace PrintLayout.Plan.Layouts;

/// <summary>A number that a layout fixes or leaves to a search within bounds.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
public readonly record struct CountRange(int Least, int Most)
{
    /// <summary>Whether there is nothing to search.</summary>
    public bool IsFixed => Least == Most;

    /// <summary>A fixed number.</summary>
    public static implicit operator CountRange(int count) => new(count, count);
}
