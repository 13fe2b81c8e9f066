using System.Collections.Immutable;

namespace PrintLayout.Makeup.Dissection;

/// <summary>
/// The best dissections of a page by all that decides them in one house: what each shape of each item costs, and what cuts cost. A
/// corrected word seldom changes that. Bounded; for use by one thread.
/// </summary>
internal sealed class TreeMemory
{
    private const int Most = 48;

    private readonly LinkedList<(ImmutableArray<int> Key, IReadOnlyList<ImmutableArray<PlacedTree>> Trees)> _known = new();

    /// <summary>The dissections found before for the same costs; null for none.</summary>
    public IReadOnlyList<ImmutableArray<PlacedTree>>? Find(ImmutableArray<int> key)
    {
        for (var node = _known.First; node is not null; node = node.Next)
        {
            if (!node.Value.Key.AsSpan().SequenceEqual(key.AsSpan())) continue;
            _known.Remove(node);
            _known.AddFirst(node);
            return node.Value.Trees;
        }

        return null;
    }

    /// <summary>Keeps dissections.</summary>
    public void Keep(ImmutableArray<int> key, IReadOnlyList<ImmutableArray<PlacedTree>> trees)
    {
        _known.AddFirst((key, trees));
        if (_known.Count > Most) _known.RemoveLast();
    }
}
