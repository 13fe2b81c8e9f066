using System.Collections.Frozen;

namespace PrintLayout.Languages;

/// <summary>What a house wants of divided words. No value widens what the patterns of a language allow.</summary>
/// <param name="Shortest">Letters of the shortest word that is divided.</param>
/// <param name="Before">Letters that stay before the hyphen.</param>
/// <param name="Behind">Letters that go to the next line.</param>
/// <param name="Never">Words that stay whole; the set says whether case counts.</param>
internal readonly record struct DivisionLimits(int Shortest, int Before, int Behind, FrozenSet<string> Never)
{
    /// <summary>All that the patterns allow.</summary>
    public static DivisionLimits Standard => new(0, 0, 0, FrozenSet<string>.Empty);
}
