using System.Collections.Immutable;
using System.Numerics;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Dissection;

/// <summary>
/// Which items stood above and beside which in an earlier layout. A cut that parts them otherwise changes the page's structure. Items that
/// did not stand there may stand anywhere.
/// </summary>
internal sealed class KeptOrder
{
    private readonly int[] _notLeftOf;
    private readonly int[] _notAbove;
    private readonly int[] _notInLeft;
    private readonly int[] _notInRight;

    /// <summary>Notes where the items stood (<see cref="MakeupItem.Kept"/>).</summary>
    /// <param name="items">The items.</param>
    public KeptOrder(ImmutableArray<MakeupItem> items)
    {
        (_notLeftOf, _notAbove) = (new int[1 << items.Length], new int[1 << items.Length]);
        (_notInLeft, _notInRight) = (new int[items.Length], new int[items.Length]);
        for (var i = 0; i < items.Length; i++)
        {
            for (var other = 0; other < items.Length; other++)
            {
                if (other == i || items[other].Kept is not { } its) continue;
                var isIn = items[i].KeptCorner is { } cut && cut.Columns.Meets(its.Columns) && cut.Rows.Meets(its.Rows);
                var isLeft = isIn && items[i].KeptCorner!.Value.Columns.First == items[i].Kept!.Value.Columns.First;
                if (!isIn || !isLeft) _notInLeft[i] |= 1 << other;
                if (!isIn || isLeft) _notInRight[i] |= 1 << other;
            }
        }

        for (var set = 1; set < _notLeftOf.Length; set++)
        {
            var (rest, item) = (set & (set - 1), items[BitOperations.TrailingZeroCount(set)]);
            (_notLeftOf[set], _notAbove[set]) = (_notLeftOf[rest], _notAbove[rest]);
            for (var other = 0; other < items.Length && rest == 0; other++)
            {
                if (1 << other == set || item.Kept is not { } own || items[other].Kept is not { } its) continue;
                if (own.Columns.Last >= its.Columns.First) _notLeftOf[set] |= 1 << other;
                if (own.Rows.Last >= its.Rows.First) _notAbove[set] |= 1 << other;
            }

            if (rest == 0) continue;
            _notLeftOf[set] |= _notLeftOf[set ^ rest];
            _notAbove[set] |= _notAbove[set ^ rest];
        }
    }

    /// <summary>Whether a cut leaves the items as they stood.</summary>
    /// <param name="kind">Across or down.</param>
    /// <param name="first">The items above or left.</param>
    /// <param name="second">The items below or right.</param>
    public bool Allows(CutKind kind, int first, int second) => (second & kind switch
    {
        CutKind.Across => _notAbove[first],
        CutKind.Down => _notLeftOf[first],
        CutKind.CornerLeft => _notInLeft[BitOperations.TrailingZeroCount(first)],
        CutKind.CornerRight => _notInRight[BitOperations.TrailingZeroCount(first)],
        CutKind.None => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a module has no cut"),
    }) == 0;

    /// <summary>Adds all of it to a key.</summary>
    public void AddKey(ImmutableArray<int>.Builder key)
    {
        for (var bit = 1; bit < _notLeftOf.Length; bit <<= 1) key.AddRange(_notLeftOf[bit], _notAbove[bit]);
        key.AddRange(_notInLeft);
        key.AddRange(_notInRight);
    }
}
