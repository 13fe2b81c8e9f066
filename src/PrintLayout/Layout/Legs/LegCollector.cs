using System.Buffers;
using System.Collections.Immutable;

namespace PrintLayout.Layout.Legs;

/// <summary>Gathers the items of a galley at their places: leg after leg, each from its top.</summary>
/// <param name="legs">How many legs there are.</param>
/// <param name="items">How many items will come, at most.</param>
internal sealed class LegCollector(int legs, int items) : IDisposable
{
    private readonly PlacedItem[] _placed = ArrayPool<PlacedItem>.Shared.Rent(items);
    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>(items);
    private readonly ImmutableArray<GalleyItem>.Builder _broken = ImmutableArray.CreateBuilder<GalleyItem>(0);

    /// <summary>One past the last placed item of each leg.</summary>
    private readonly int[] _ends = new int[legs];
    private int _leg;
    private int _count;

    public void Add(int leg, PlacedItem placed)
    {
        while (_leg < leg) _ends[_leg++] = _count;
        _items.Add(placed.Item);
        _placed[_count++] = placed;
    }

    public void AddOverset(ImmutableArray<GalleyItem> items, int from)
    {
        for (var i = from; i < items.Length; i++) _items.Add(items[i]);
    }

    public void AddBrokenKeep(GalleyItem last) => _broken.Add(last);

    public FilledLegs ToFilledLegs(LegWalk walk, long cost)
    {
        while (_leg < _ends.Length) _ends[_leg++] = _count;
        var placed = _placed.AsSpan(0, _count);
        var free = ImmutableArray.CreateBuilder<int>(_ends.Length);
        var filled = ImmutableArray.CreateBuilder<ImmutableArray<PlacedItem>>(_ends.Length);
        for (var (leg, start) = (0, 0); leg < _ends.Length; start = _ends[leg++])
        {
            var own = placed[start.._ends[leg]];
            var used = own.IsEmpty ? 0 : own[^1].Row + own[^1].Item.Rows;
            free.Add(walk.StartOf(leg + 1) - walk.StartOf(leg) - used);
            filled.Add([.. own]);
        }

        return new FilledLegs(
            _items.DrainToImmutable(), filled.MoveToImmutable(), placed.Length, free.MoveToImmutable(), _broken.ToImmutable(), cost);
    }

    // What others rent next must not keep these items alive.
    public void Dispose()
    {
        Array.Clear(_placed, 0, _count);
        ArrayPool<PlacedItem>.Shared.Return(_placed);
    }
}
