namespace PrintLayout.Layout.Legs;

/// <summary>A galley item at its row in a leg.</summary>
/// <param name="Item">The item.</param>
/// <param name="Row">First row it takes, from 0 at the leg's top.</param>
/// <param name="Lead">Extra rows left open above it (at crossheads).</param>
internal readonly record struct PlacedItem(GalleyItem Item, int Row, int Lead);
