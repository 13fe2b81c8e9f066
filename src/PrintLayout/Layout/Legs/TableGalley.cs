using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Stories;
using PrintLayout.Layout.Tables;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Legs;

/// <summary>
/// Makes a table items of a galley: the head with the first row, then row by row, so that a leg may end between two rows. A row of white
/// with the rule in it stands above and below; the lines of cells stand on the grid of the text beside them.
/// </summary>
/// <param name="context">Grid and styles.</param>
/// <param name="measure">Line length.</param>
internal sealed class TableGalley(LayoutContext context, Pt measure)
{
    // How far the rules stand from the lines of the table, in thirds of a row: nearer to the table than to the text.
    private const int RuleAbove = 2;
    private const int RuleBelow = 1;

    private readonly Pt _row = context.Grid.Master.Row;
    private readonly TableLook _look = new(context.Styles.House);

    /// <summary>The items of a table.</summary>
    /// <param name="block">The block.</param>
    /// <param name="set">Its table.</param>
    /// <param name="index">Index of the block.</param>
    public IEnumerable<GalleyItem> Items(ShapedBlock block, SetTable set, int index)
    {
        var first = Math.Min(set.Table.HeadRows + 1, set.Rows.Length);
        for (var start = 0; start < set.Rows.Length;)
        {
            var end = start == 0 ? first : start + 1;
            yield return Item(block, set, index, start, end);
            start = end;
        }
    }

    private GalleyItem Item(ShapedBlock block, SetTable set, int index, int start, int end)
    {
        var (isFirst, isLast) = (start == 0, end == set.Rows.Length);
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        var rules = ImmutableArray.CreateBuilder<(PtRect, Ink)>();
        var tints = ImmutableArray.CreateBuilder<(PtRect, Ink)>();
        // A programme list is lines like those of a list: neither rules nor white.
        var hasRules = set.Table.Leader is null;
        var down = isFirst && hasRules ? 1 : 0;
        if (down > 0) AddRule(rules, _row * RuleAbove / 3, _look.Edge);
        for (var row = start; row < end; row++)
        {
            var isHead = row < set.Table.HeadRows;
            var style = isHead ? set.Table.Head : set.Table.Style;
            foreach (var line in set.Rows[row].Parts)
            {
                var baseline = (_row * (down + line.Down)) + context.BaselineInRow(style);
                parts.Add(new LinePart(line.Line, block.Role, style.Ink, line.X, baseline)
                {
                    Place = new ElementPlace(index + 1, false, row, line.Column, isHead),
                });
            }

            if (hasRules && _look.TintOf(row, set.Table.HeadRows) is { } tint)
            {
                // The tint of the first row begins at the rule above it.
                var top = row == 0 ? _row * RuleAbove / 3 : _row * down;
                tints.Add((PtRect.FromEdges(Pt.Zero, top, measure, _row * (down + set.Rows[row].Lines)), tint));
            }

            down += set.Rows[row].Lines;
            if (row + 1 < set.Rows.Length && hasRules) AddRule(rules, _row * down, _look.RuleBelow(row, set.Table.HeadRows));
        }

        if (isLast && hasRules) AddRule(rules, (_row * down++) + (_row * RuleBelow / 3), _look.Edge);
        return new GalleyItem(GalleyItem.KindOf(isFirst, isLast), down, parts.ToImmutable(), index)
        {
            Table = new TablePiece(set, start),
            Rules = rules.ToImmutable(),
            Tints = tints.ToImmutable(),
        };
    }

    private void AddRule(ImmutableArray<(PtRect, Ink)>.Builder rules, Pt y, (Pt Weight, Ink Ink) look)
    {
        if (look.Weight > Pt.Zero) rules.Add((new PtRect(Pt.Zero, y - (look.Weight / 2), measure, look.Weight), look.Ink));
    }
}
