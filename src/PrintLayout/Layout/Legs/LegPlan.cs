using System.Collections.Immutable;

namespace PrintLayout.Layout.Legs;

/// <summary>
/// The legs of a module in reading order: down the first text column, then down the next. A head or figure in the middle of a
/// column parts it into two legs.
/// </summary>
/// <param name="Legs">The legs.</param>
internal sealed record LegPlan(ImmutableArray<Leg> Legs)
{
    /// <summary>Rows that the last leg may stay short of the others; more is a hole (composition.md C10.5).</summary>
    public const int ShortLastLeg = 3;

    /// <summary>Rows that the foot of a single column may stay short of its module.</summary>
    public const int ShortOnlyLeg = 2;

    // A search weighs hundreds of plans, of which nearly all have a few blocks.
    private const int MostOnStack = 128;

    private ImmutableArray<int> _depth;

    /// <summary>
    /// Rows of each leg; listed when first asked for, because hundreds of plans are weighed for a page and few are filled.
    /// </summary>
    public ImmutableArray<int> Depth => _depth.IsDefault ? _depth = [.. Legs.Select(leg => leg.Depth)] : _depth;

    /// <summary>
    /// Rows that may stay empty at the end. Beside other legs three rows are the end of a story; under a single column nothing parts them
    /// from the separator, and three are a strip of white.
    /// </summary>
    public int MostEmpty => Legs.IsEmpty || Legs[0].Column == Legs[^1].Column ? ShortOnlyLeg : ShortLastLeg;

    /// <summary>Rows of all legs together.</summary>
    public int Capacity { get; } = SumOf(Legs);

    private static int SumOf(ImmutableArray<Leg> legs)
    {
        var rows = 0;
        foreach (var leg in legs) rows += leg.Depth;
        return rows;
    }

    /// <summary>What is left of the text columns beside and between blocks.</summary>
    /// <param name="bottoms">Rows of each text column; they differ in a module that turns under another one.</param>
    /// <param name="blocks">The blocks.</param>
    /// <returns>The legs; null when a block stands outside its columns or two blocks share a cell.</returns>
    internal static LegPlan? TryCreate(ImmutableArray<int> bottoms, ReadOnlySpan<CellBlock> blocks)
    {
        Span<CellBlock> sorted = blocks.Length <= MostOnStack ? stackalloc CellBlock[blocks.Length] : new CellBlock[blocks.Length];
        blocks.CopyTo(sorted);
        sorted.Sort((a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.FirstColumn.CompareTo(b.FirstColumn));
        // Each block leaves at most one leg above it in each column, and the last one below it.
        var most = bottoms.Length * (blocks.Length + 1);
        Span<Leg> legs = most <= MostOnStack ? stackalloc Leg[most] : new Leg[most];
        var count = 0;
        for (var column = 0; column < bottoms.Length; column++)
        {
            var top = 0;
            foreach (var block in sorted)
            {
                if (!block.Covers(column) || block.Rows == 0) continue;
                if (block.Top < top || block.Bottom > bottoms[column]) return null;
                if (block.Top > top) legs[count++] = new Leg(column, top, block.Top - top);
                top = block.Bottom;
            }

            if (bottoms[column] > top) legs[count++] = new Leg(column, top, bottoms[column] - top);
        }

        return new LegPlan(ImmutableArray.Create(legs[..count]));
    }

    /// <summary>
    /// When the text is shorter than the legs by more than a short last leg, takes rows off the foot of all columns alike, so that
    /// they still end on one line and the hole is one strip that can be seen and reported.
    /// </summary>
    /// <param name="textRows">Rows of the text.</param>
    public LegPlan Balanced(int textRows)
    {
        var spare = Capacity - textRows;
        if (spare <= MostEmpty || Legs.IsEmpty) return this;
        var feet = Legs.Select(leg => leg.Column).Distinct().Count();
        var cut = spare / feet;
        var legs = ImmutableArray.CreateBuilder<Leg>(Legs.Length);
        for (var i = Legs.Length - 1; i >= 0; i--)
        {
            var leg = Legs[i];
            var isFoot = i == Legs.Length - 1 || Legs[i + 1].Column != leg.Column;
            legs.Insert(0, isFoot ? leg with { Depth = Math.Max(0, leg.Depth - cut) } : leg);
        }

        return new LegPlan(legs.ToImmutable());
    }
}
