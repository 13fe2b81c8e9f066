using System.Numerics;

namespace PrintLayout.Languages.Hyphenation;

/// <summary>
/// Liang's patterns as a trie in flat arrays: the children of a node stand side by side in the order of their letters, and a bit
/// set says which letters there are. A step costs one bit count; 8,500 nodes take under 70 KB. Immutable.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The edge of a word.</summary>
    public const int Edge = 0;

    /// <summary>Where every walk starts.</summary>
    public const int Root = 0;

    /// <summary>No such node; the root is nobody's child.</summary>
    public const int None = 0;

    private readonly int[] _letters;
    private readonly ushort[] _firstChild;
    private readonly ushort[] _levels;
    private readonly byte[] _pool;

    /// <summary>Takes over arrays made by <see cref="PatternTrieBuilder"/>.</summary>
    /// <param name="letters">Per node, bit n when it has a child for letter n.</param>
    /// <param name="firstChild">Per node, its first child.</param>
    /// <param name="levels">Per node, where its levels start in the pool; 0 for a node that ends no pattern.</param>
    /// <param name="pool">The levels of the patterns; each list ends with the level behind the last letter.</param>
    public PatternTrie(int[] letters, ushort[] firstChild, ushort[] levels, byte[] pool) =>
        (_letters, _firstChild, _levels, _pool) = (letters, firstChild, levels, pool);

    /// <summary>How many nodes there are, the root included.</summary>
    public int Count => _letters.Length;

    /// <summary>The child of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="letter"><see cref="Edge"/>, or 1 to 26 for a to z.</param>
    /// <returns>The child, or <see cref="None"/>.</returns>
    public int Child(int node, int letter)
    {
        var letters = _letters[node];
        var bit = 1 << letter;
        return (letters & bit) == 0 ? None : _firstChild[node] + BitOperations.PopCount((uint)(letters & (bit - 1)));
    }

    /// <summary>The levels of the pattern that ends at a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="length">Letters of the pattern, edges included.</param>
    /// <returns>One level before each letter and one behind the last; empty when no pattern ends there.</returns>
    public ReadOnlySpan<byte> LevelsOf(int node, int length) =>
        _levels[node] == 0 ? [] : _pool.AsSpan(_levels[node], length + 1);
}
