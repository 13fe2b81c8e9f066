using System.Collections.Immutable;

namespace PrintLayout.Layout;

/// <summary>Gathers the items of a galley at their places.</summary>
internal sealed class LegCollector(int legs)
{
    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly ImmutableArray<GalleyItem>.Builder _broken = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly List<PlacedItem>[] _legs = [.. Enumerable.Range(0, legs).Select(_ => new List<PlacedItem>())];
    private int _placed;

    public void Add(int leg, PlacedItem placed)
    {
        _items.Add(placed.Item);
        _legs[leg].Add(placed);
        _placed++;
    }

    public void AddOverset(ImmutableArray<GalleyItem> items, int from)
    {
        for (var i = from; i < items.Length; i++) _items.Add(items[i]);
    }

    public void AddBrokenKeep(GalleyItem last) => _broken.Add(last);

    public FilledLegs ToFilledLegs(LegWalk walk, long cost)
    {
        var free = ImmutableArray.CreateBuilder<int>(_legs.Length);
        for (var leg = 0; leg < _legs.Length; leg++)
        {
            var used = _legs[leg] is [.., var last] ? last.Row + last.Item.Rows : 0;
            free.Add(walk.StartOf(leg + 1) - walk.StartOf(leg) - used);
        }

        return new FilledLegs(
            _items.ToImmutable(), [.. _legs.Select(leg => leg.ToImmutableArray())], _placed, free.ToImmutable(), _broken.ToImmutable(), cost);
    }
}
