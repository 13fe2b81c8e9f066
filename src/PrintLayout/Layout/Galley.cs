using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>A set line with its looks and its place in its row or block.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it is.</param>
/// <param name="Ink">Colour.</param>
/// <param name="X">Left edge, from the left edge of its column or block.</param>
/// <param name="Baseline">Baseline, from the top of its row or block.</param>
public readonly record struct LinePart(SetLine Line, ItemRole Role, Ink Ink, Pt X, Pt Baseline);

/// <summary>What may happen at the end of a leg behind an item.</summary>
public enum GalleyItemKind
{
    /// <summary>Only line of a paragraph.</summary>
    Whole,

    /// <summary>First line of a paragraph.</summary>
    First,

    /// <summary>A line between first and last.</summary>
    Middle,

    /// <summary>Last line of a paragraph.</summary>
    Last,

    /// <summary>A byline or jump line on a line of its own behind the last word.</summary>
    Signature,

    /// <summary>A crosshead: stays with at least two lines below it.</summary>
    Crosshead,
}

/// <summary>An unbreakable piece of a galley: a body line, a crosshead, a byline.</summary>
/// <param name="Kind">How it keeps with its neighbours.</param>
/// <param name="Rows">Rows it takes.</param>
/// <param name="Parts">Its lines.</param>
/// <param name="Block">Index of the article block it comes from.</param>
public sealed record GalleyItem(GalleyItemKind Kind, int Rows, ImmutableArray<LinePart> Parts, int Block);

/// <summary>A way to set a unit of a galley.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Cost">What this way costs more than the natural one.</param>
public sealed record UnitVariant(ImmutableArray<GalleyItem> Items, int Cost)
{
    /// <summary>Rows of all items.</summary>
    public int Rows { get; } = Items.Sum(item => item.Rows);
}

/// <summary>A paragraph or a crosshead of a galley with the ways in which it can be set.</summary>
/// <param name="Variants">At least one; the first is the natural one.</param>
public sealed record GalleyUnit(ImmutableArray<UnitVariant> Variants)
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
