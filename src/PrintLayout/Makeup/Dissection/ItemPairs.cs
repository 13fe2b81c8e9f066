using System.Collections.Immutable;
using System.Numerics;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Dissection;

/// <summary>Chooses which items stay together when there are too many to look at all sets.</summary>
internal static class ItemPairs
{
    /// <summary>A family of sets with so many parts: those that are to stand together, then pairs of the least important stories.</summary>
    /// <param name="items">The items, the most important first.</param>
    /// <param name="wished">Sets of two that are to stand together.</param>
    /// <param name="parts">How many parts there may be.</param>
    /// <param name="shift">Which pairs: 0 from the least important story on, 1 from the one before it.</param>
    public static SetFamily Family(ImmutableArray<MakeupItem> items, ImmutableArray<int> wished, int parts, int shift)
    {
        var clusters = new List<int>();
        var taken = 0;
        foreach (var pair in wished.Where(pair => items.Length - clusters.Count > parts))
        {
            if ((taken & pair) != 0) continue;
            clusters.Add(pair);
            taken |= pair;
        }

        var free = Enumerable.Range(1, items.Length - 1).Where(i => IsFree(items[i]) && (taken & (1 << i)) == 0)
            .Reverse().Skip(shift).ToList();
        for (var i = 0; i + 1 < free.Count && items.Length - clusters.Count > parts; i += 2)
        {
            var pair = (1 << free[i]) | (1 << free[i + 1]);
            clusters.Add(pair);
            taken |= pair;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if ((taken & (1 << i)) == 0) clusters.Add(1 << i);
        }

        clusters.Sort((a, b) => BitOperations.TrailingZeroCount(a).CompareTo(BitOperations.TrailingZeroCount(b)));
        return new SetFamily([.. clusters], items.Length);
    }

    private static bool IsFree(MakeupItem item) => item is { IsAd: false, At: null, Columns: null, Rows: null };
}
