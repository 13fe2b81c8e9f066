using System.Collections.Immutable;

namespace PrintLayout.Layout.Legs;

/// <summary>A galley in legs.</summary>
/// <param name="Items">The items of the galley as they were chosen, in reading order.</param>
/// <param name="Legs">Items of each leg.</param>
/// <param name="PlacedCount">How many of the items are placed; the rest is overset.</param>
/// <param name="FreeRows">Rows left free at the foot of each leg.</param>
/// <param name="BrokenKeeps">Items behind which a leg had to end against the keep rules.</param>
/// <param name="Cost">What the fill costs: 0 when every leg is full and every rule kept.</param>
internal sealed record FilledLegs(
    ImmutableArray<GalleyItem> Items,
    ImmutableArray<ImmutableArray<PlacedItem>> Legs,
    int PlacedCount,
    ImmutableArray<int> FreeRows,
    ImmutableArray<GalleyItem> BrokenKeeps,
    long Cost)
{
    /// <summary>Rows of the items that found no place.</summary>
    public int OversetRows => Items[PlacedCount..].Sum(item => item.Rows);

    /// <summary>Rows left free in all legs.</summary>
    public int EmptyRows => OversetRows > 0 ? 0 : FreeRows.Sum();
}
