using System.Collections.Frozen;

namespace PrintLayout.Plan.Styles;

/// <summary>Which Western words may be divided, and where (composition.md C14).</summary>
public sealed record HyphenationStyle
{
    /// <summary>Letters of the shortest word that patterns divide; no house may ask for less.</summary>
    public const int LeastShortest = 5;

    /// <summary>Letters that stay before a hyphen at least.</summary>
    public const int LeastBefore = 2;

    /// <summary>Letters that go to the next line at least.</summary>
    public const int LeastBehind = 3;

    /// <summary>The most that a house may ask for of any of these.</summary>
    public const int Most = 63;

    /// <summary>Division of a house style that says nothing of it.</summary>
    public static HyphenationStyle Standard { get; } = new();

    /// <summary>Which words are divided.</summary>
    public WordDivision Words { get; init; }

    /// <summary>Letters of the shortest word that is divided.</summary>
    public int Shortest { get; init; } = LeastShortest;

    /// <summary>Letters that stay before the hyphen.</summary>
    public int Before { get; init; } = LeastBefore;

    /// <summary>Letters that go to the next line.</summary>
    public int Behind { get; init; } = LeastBehind;

    /// <summary>Words that are never divided, upper or lower case.</summary>
    public FrozenSet<string> Never { get; init; } = FrozenSet<string>.Empty;
}
