using System.Collections.Immutable;

namespace PrintLayout.Production.Editions;

/// <summary>Parts a list into groups of items that are joined by something they share, also through others.</summary>
internal static class ConnectedItems
{
    /// <summary>The groups in the order of their first items, each in the order of the list.</summary>
    /// <param name="items">The items.</param>
    /// <param name="sharesOf">What an item may share with others.</param>
    public static ImmutableArray<ImmutableArray<T>> Of<T>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> sharesOf)
    {
        // By index of the item: the first item of its group.
        var first = Enumerable.Range(0, items.Count).ToArray();
        var holders = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var share in sharesOf(items[i]))
            {
                if (holders.TryAdd(share, i)) continue;
                var (a, b) = (FirstOf(first, holders[share]), FirstOf(first, i));
                first[Math.Max(a, b)] = Math.Min(a, b);
            }
        }

        return [.. Enumerable.Range(0, items.Count).GroupBy(i => FirstOf(first, i))
            .Select(group => group.Select(i => items[i]).ToImmutableArray())];
    }

    private static int FirstOf(int[] first, int item)
    {
        while (first[item] != item) item = first[item];
        return item;
    }
}
