using System.Collections.Immutable;

namespace PrintLayout.Layout.Legs;

/// <summary>A paragraph or a crosshead of a galley with the ways in which it can be set.</summary>
/// <param name="Variants">At least one; the first is the natural one.</param>
internal sealed record GalleyUnit(ImmutableArray<UnitVariant> Variants)
{
    /// <summary>The unit as it is by nature.</summary>
    public UnitVariant Natural => Variants[0];

    /// <summary>Units of a galley that has no variants: items of one block are one unit.</summary>
    /// <param name="items">The items.</param>
    public static ImmutableArray<GalleyUnit> Fixed(ImmutableArray<GalleyItem> items)
    {
        var units = ImmutableArray.CreateBuilder<GalleyUnit>();
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && items[end].Block == items[start].Block) end++;
            units.Add(new GalleyUnit([new UnitVariant(items[start..end], 0)]));
            start = end;
        }

        return units.ToImmutable();
    }
}
