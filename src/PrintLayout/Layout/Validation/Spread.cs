using System.Collections.Immutable;

namespace PrintLayout.Layout.Validation;

/// <summary>Least, middle and greatest of some numbers; all 0 when there are none.</summary>
/// <param name="Least">The least.</param>
/// <param name="Median">The middle one; of two, the lower.</param>
/// <param name="Most">The greatest.</param>
public readonly record struct Spread(int Least, int Median, int Most)
{
    /// <summary>The spread of numbers.</summary>
    public static Spread Of(IEnumerable<int> values)
    {
        ImmutableArray<int> sorted = [.. values.Order()];
        return sorted.IsEmpty ? default : new Spread(sorted[0], sorted[(sorted.Length - 1) / 2], sorted[^1]);
    }
}
