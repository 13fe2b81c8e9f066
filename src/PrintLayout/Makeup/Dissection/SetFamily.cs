using System.Collections.Immutable;
using System.Numerics;

namespace PrintLayout.Makeup.Dissection;

/// <summary>
/// The sets of items that a search looks at: all of them; or, among many items, those that keep pairs of small ones together, so that the
/// work does not treble with each item.
/// </summary>
internal sealed class SetFamily
{
    private readonly int _clusters;
    private readonly int[] _union;
    private readonly int[] _clusterMask;

    /// <summary>Makes a family.</summary>
    /// <param name="clusters">Sets that stay together; each item is in one.</param>
    /// <param name="items">How many items.</param>
    public SetFamily(ImmutableArray<int> clusters, int items)
    {
        _clusters = clusters.Length;
        _union = new int[1 << _clusters];
        _clusterMask = new int[1 << items];
        Array.Fill(_clusterMask, -1);
        for (var mask = 1; mask < _union.Length; mask++)
        {
            var low = BitOperations.TrailingZeroCount(mask);
            _union[mask] = _union[mask & (mask - 1)] | clusters[low];
            _clusterMask[_union[mask]] = mask;
        }

        var sets = new List<int>(_union.Skip(1));
        foreach (var cluster in clusters)
        {
            // Also what stands inside a pair.
            for (var part = (cluster - 1) & cluster; part > 0; part = (part - 1) & cluster)
            {
                sets.Add(part);
            }
        }

        BySize = [.. sets.GroupBy(set => BitOperations.PopCount((uint)set)).OrderBy(group => group.Key)
            .Select(group => group.Order().ToImmutableArray())];
        All = (1 << items) - 1;
    }

    /// <summary>All items.</summary>
    public int All { get; }

    /// <summary>The sets, by the number of their items.</summary>
    public ImmutableArray<ImmutableArray<int>> BySize { get; }

    /// <summary>Every item by itself: all sets.</summary>
    /// <param name="items">How many items.</param>
    public static SetFamily Whole(int items) => new([.. Enumerable.Range(0, items).Select(item => 1 << item)], items);

    /// <summary>The first parts of all ways to part a set in two.</summary>
    public IEnumerable<int> Firsts(int set)
    {
        var mask = _clusterMask[set];
        if (mask < 0 || (mask & (mask - 1)) == 0)
        {
            for (var first = (set - 1) & set; first > 0; first = (first - 1) & set) yield return first;
            yield break;
        }

        for (var first = (mask - 1) & mask; first > 0; first = (first - 1) & mask) yield return _union[first];
    }
}
