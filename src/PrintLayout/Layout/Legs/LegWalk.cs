using System.Collections.Immutable;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Legs;

/// <summary>The rows of all legs one after another, and how a unit runs down them.</summary>
internal sealed class LegWalk
{
    private readonly int[] _starts;
    private readonly int[] _legOfRow;
    private readonly int _tail;
    private readonly CostStyle _costs;

    /// <summary>Lays legs end to end.</summary>
    /// <param name="units">The galley.</param>
    /// <param name="depths">Rows of each leg.</param>
    /// <param name="costs">The costs of the house.</param>
    /// <param name="hasTail">Whether the last leg stands for another page, on which the story goes on.</param>
    public LegWalk(ImmutableArray<GalleyUnit> units, ImmutableArray<int> depths, CostStyle costs, bool hasTail = false)
    {
        _costs = costs;
        Units = units;
        _tail = hasTail ? depths.Length - 1 : -1;
        _starts = new int[depths.Length + 1];
        for (var leg = 0; leg < depths.Length; leg++) _starts[leg + 1] = _starts[leg] + Math.Max(0, depths[leg]);
        _legOfRow = new int[Capacity];
        for (var leg = 0; leg < depths.Length; leg++) Array.Fill(_legOfRow, leg, _starts[leg], _starts[leg + 1] - _starts[leg]);
    }

    /// <summary>Choices that are free when a unit is placed.</summary>
    /// <param name="Lead">Rows opened above a crosshead.</param>
    /// <param name="Blanks">Bit k: the last row of the k-th leg that the unit reaches the foot of stays blank.</param>
    public readonly record struct Choice(byte Lead, byte Blanks);

    public ImmutableArray<GalleyUnit> Units { get; }

    public int LegCount => _starts.Length - 1;

    /// <summary>Rows of all legs.</summary>
    public int Capacity => _starts[^1];

    /// <summary>The place behind the last row: what stands there has found no place.</summary>
    public int Overset => Capacity + 1;

    /// <summary>Rows that stay empty when the text ends at a row; the leg on another page is as deep as its text.</summary>
    private int EmptyBehind(int row) => Math.Max(0, (_tail < 0 ? Capacity : _starts[_tail]) - row);

    /// <summary>What it costs when the text ends at a row: a short last leg, or rows on another page.</summary>
    public long CostOfEnd(int row) => ((long)EmptyBehind(row) * _costs.ShortLastRow)
        + (_tail < 0 ? 0 : (long)Math.Max(0, row - _starts[_tail]) * _costs.JumpRow);

    /// <summary>First row of a leg, counted over all legs.</summary>
    public int StartOf(int leg) => _starts[leg];

    /// <summary>Runs a unit down from a row.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="variant">Its variant.</param>
    /// <param name="from">First free row, counted over all legs; <see cref="Overset"/> when the text is over already.</param>
    /// <param name="choice">The free choices.</param>
    /// <param name="previousVariant">Variant of the unit before it.</param>
    /// <param name="collector">Takes the items at their places; null to learn the cost only.</param>
    /// <returns>The next free row, the cost (<see cref="long.MaxValue"/> when the choice cannot be made), and the feet reached.</returns>
    public (int To, long Cost, int LegEnds) Go(
        int unit, int variant, int from, Choice choice, int previousVariant, LegCollector? collector)
    {
        var items = Units[unit].Variants[variant].Items;
        var (at, cost, ends) = (from, 0L, 0);
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            var lead = 0;
            while (at < Capacity)
            {
                var leg = _legOfRow[at];
                var free = _starts[leg + 1] - at;
                lead = item.Kind == GalleyItemKind.Crosshead && at > _starts[leg] ? choice.Lead : 0;
                var reachesFoot = item.Rows + lead >= free;
                var isBlank = reachesFoot && (choice.Blanks >> ends & 1) == 1;
                if (reachesFoot) ends++;
                if (item.Rows + lead <= free && !isBlank) break;
                // A row is not opened above what then stands in the next leg; and white rows stay only where they must.
                if ((lead > 0 && item.Rows <= free) || (isBlank && !MayStayBlank(item, free))) return (0, long.MaxValue, ends);
                cost += (long)free * _costs.BlankFootRow;
                at = _starts[leg + 1];
            }

            if (at >= Capacity)
            {
                collector?.AddOverset(items, i);
                return (Overset, cost + OversetCost(items, i), ends);
            }

            var into = _legOfRow[at];
            if (choice.Lead > 0 && item.Kind == GalleyItemKind.Crosshead && lead == 0) return (0, long.MaxValue, ends);
            if (at == _starts[into] && at > 0 && (unit > 0 || i > 0))
                cost += LegEnd(unit, items, i, previousVariant, collector)
                    + (into == _tail ? JumpCost(items, i, Before(unit, items, i, previousVariant, 1)) : 0);
            cost += lead switch { 0 => 0, 1 => _costs.OpenedCrosshead, _ => _costs.OpenedCrosshead + _costs.OpenedAgain };
            collector?.Add(into, new PlacedItem(item, at - _starts[into] + lead, lead));
            at += lead + item.Rows;
        }

        return (at, cost, ends);
    }

    /// <summary>A leg may end a row early, and as high as a crosshead that would else stand at its foot.</summary>
    private static bool MayStayBlank(GalleyItem item, int free) =>
        free == 1 || (item.Kind == GalleyItemKind.Crosshead && item.Rows == free);

    /// <summary>A story jumps in mid-sentence, not inside a word, and never behind its last word (make-up.md M9.3).</summary>
    private int JumpCost(ImmutableArray<GalleyItem> items, int index, GalleyItem? last)
    {
        if (index == 0) return items[0].Kind == GalleyItemKind.Signature ? LegCosts.JumpBeforeByline : _costs.JumpBetweenParagraphs;
        if (last?.Parts is not [.., var part]) return 0;
        if (part.Line.EndsInHyphen) return _costs.JumpInWord;
        var endsSentence = part.Line.Text is [.., var mark] && part.Line.Paragraph.Language.Classes.EndsSentence(mark);
        return endsSentence ? _costs.JumpBetweenSentences : 0;
    }

    private int LegEnd(int unit, ImmutableArray<GalleyItem> items, int index, int previousVariant, LegCollector? collector)
    {
        var last = Before(unit, items, index, previousVariant, 1);
        if (last is null) return 0;
        var beforeLast = Before(unit, items, index, previousVariant, 2)?.Kind;
        if (collector is not null && LegCosts.BreaksKeep(beforeLast, last.Kind, items[index].Kind)) collector.AddBrokenKeep(last);
        var table = index > 0 && items[index].Table is not null ? LegCosts.TableBroken : 0;
        return table + LegCosts.OfLegEnd(_costs, beforeLast, last.Kind, items[index].Kind);
    }

    /// <summary>
    /// The item so many before another; units before the previous one are looked at in their natural form, which has the same kinds.
    /// </summary>
    private GalleyItem? Before(int unit, ImmutableArray<GalleyItem> items, int index, int previousVariant, int back)
    {
        index -= back;
        for (var chosen = previousVariant; index < 0 && unit > 0; chosen = 0)
        {
            unit--;
            items = Units[unit].Variants[chosen].Items;
            index += items.Length;
        }

        return index < 0 ? null : items[index];
    }

    private static long OversetCost(ImmutableArray<GalleyItem> items, int from)
    {
        var rows = 0L;
        for (var i = from; i < items.Length; i++) rows += items[i].Rows;
        return rows * LegCosts.OversetRow;
    }
}
