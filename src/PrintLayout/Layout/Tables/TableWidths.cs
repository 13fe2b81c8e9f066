using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>
/// Finds the widths of a table's columns. A table that fits has the widths of its widest cells, and the rest of the measure goes between
/// the columns. In one that does not, columns of text become narrower step by step, each time the one that costs the fewest lines.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="setter">What sets lines.</param>
internal sealed class TableWidths(ShapedTable table, LineSetter setter)
{
    // A column of text narrower than this is a string of single characters.
    private const int LeastEm = 2;

    // White between two columns, in hundredths of an em: what it should be, and the least.
    private const int GoodGap = 100;
    private const int LeastGap = 50;
    private const int TightGap = 25;

    private readonly Dictionary<(ShapedCell Cell, Pt Width), ImmutableArray<SetLine>> _set = [];
    private readonly Pt _em = table.Style.Size;

    /// <summary>Widths and the white between them.</summary>
    /// <param name="Widths">Width of each column.</param>
    /// <param name="Gap">White between two columns.</param>
    /// <param name="IsTooWide">Whether they had to be narrower than they should.</param>
    /// <param name="IsSqueezed">Whether they had to be narrower than a character, so that cells lie on one another.</param>
    public readonly record struct Found(ImmutableArray<Pt> Widths, Pt Gap, bool IsTooWide, bool IsSqueezed = false);

    /// <summary>The narrowest measure that holds the table as it should be.</summary>
    public Pt Least => Sum(table.Columns.Select(LeastOf)) + (_em.Scale(LeastGap, 100) * Gaps);

    private int Gaps => table.Columns.Length - 1;

    /// <summary>Finds the widths for a measure.</summary>
    /// <param name="measure">The measure.</param>
    public Found In(Pt measure)
    {
        Pt[] widths = [.. table.Columns.Select(column => column.Natural)];
        foreach (var share in (ReadOnlySpan<int>)[GoodGap, LeastGap])
        {
            var room = measure - (_em.Scale(share, 100) * Gaps);
            if (!Narrow(widths, room)) continue;
            var spare = measure - Sum(widths);
            return new Found([.. widths], Gaps == 0 ? Pt.Zero : spare / Gaps, false);
        }

        return TooWide(measure);
    }

    /// <summary>Columns of text go down to a character as far as they must, then all by the same share.</summary>
    private Found TooWide(Pt measure)
    {
        var gap = Pt.Min(_em.Scale(TightGap, 100), measure / (4 * Math.Max(1, Gaps)));
        var room = measure - (gap * Gaps);
        Pt[] widths = [.. table.Columns.Select(LeastOf)];
        for (var i = 0; i < widths.Length && Sum(widths) > room; i++)
        {
            if (table.Columns[i].IsNumeric) continue;
            widths[i] = Pt.Max(Pt.Min(_em, widths[i]), widths[i] - (Sum(widths) - room));
        }

        var sum = Sum(widths);
        if (sum <= room) return new Found([.. widths], Gaps == 0 ? Pt.Zero : (measure - sum) / Gaps, true);
        return new Found([.. widths.Select(width => Pt.Max(new Pt(1), width.Scale(room.Milli, sum.Milli)))], gap, true, true);
    }

    /// <summary>The lines of a cell at a width.</summary>
    public ImmutableArray<SetLine> LinesOf(ShapedCell cell, Pt width)
    {
        // What fits on its line is the same at every width.
        var key = cell.Natural <= width ? (cell, cell.Natural) : (cell, width);
        if (_set.TryGetValue(key, out var lines)) return lines;
        return _set[key] = setter.SetParagraph(cell.Text, new BreakRequest(key.Item2, Pt.Zero), justify: false);
    }

    /// <summary>Makes columns narrower until they fit; false when they cannot be so narrow.</summary>
    private bool Narrow(Pt[] widths, Pt room)
    {
        var step = _em / 2;
        while (Sum(widths) > room)
        {
            var best = -1;
            var bestCost = int.MaxValue;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] - step < LeastOf(table.Columns[i])) continue;
                widths[i] -= step;
                var cost = Cost(widths);
                widths[i] += step;
                if (cost > bestCost || (cost == bestCost && best >= 0 && widths[i] <= widths[best])) continue;
                (best, bestCost) = (i, cost);
            }

            if (best < 0) return false;
            widths[best] -= step;
        }

        return true;
    }

    /// <summary>Lines of the whole table; a word divided by force counts as many.</summary>
    private int Cost(Pt[] widths)
    {
        const int Forced = 20;
        var cost = 0;
        foreach (var row in table.Rows)
        {
            var deepest = 1;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is not { } cell) continue;
                var lines = LinesOf(cell, widths[i]);
                deepest = Math.Max(deepest, lines.Length);
                cost += lines.Count(line => line.IsEmergency) * Forced;
            }

            cost += deepest;
        }

        return cost;
    }

    /// <summary>Numbers are never broken, though the words above them may be.</summary>
    private Pt LeastOf(ShapedColumn column) => column.BeforePoint is { } before
        ? before + column.BehindPoint
        : Pt.Min(column.Natural, _em * LeastEm);

    private static Pt Sum(IEnumerable<Pt> widths) => widths.Aggregate(Pt.Zero, (sum, width) => sum + width);
}
