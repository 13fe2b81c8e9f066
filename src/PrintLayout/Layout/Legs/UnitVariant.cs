using System.Collections.Immutable;

namespace PrintLayout.Layout.Legs;

/// <summary>A way to set a unit of a galley.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Cost">What this way costs more than the natural one.</param>
internal sealed record UnitVariant(ImmutableArray<GalleyItem> Items, int Cost)
{
    /// <summary>Rows of all items.</summary>
    public int Rows { get; } = Items.Sum(item => item.Rows);
}
