using System.Collections.Immutable;
using PrintLayout.Layout.Legs;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Shapes;

/// <summary>Shares the rows of a shape out to head, figures and text of a form, by arithmetic alone (make-up.md M15.13).</summary>
/// <param name="item">The story.</param>
/// <param name="house">The house style.</param>
internal sealed class FormRows(MakeupItem item, HouseStyle house)
{
    private const int MostHeadWhite = 3;

    /// <summary>The depths at which the text of a form may fill what head and figures leave, by areas alone.</summary>
    public static (int Least, int Most) DepthsOf(FormTemplate template)
    {
        var columns = template.TextColumns - (template.HasWholeColumns ? template.HeadSpan : 0);
        var (least, most) = CellsOf(template);
        return (template.TakenRows + ((least + columns - 1) / columns), template.TakenRows + (most / columns));
    }

    /// <summary>Cells of the text columns that head, figures and text of a form may take, least and most.</summary>
    public static (int Least, int Most) CellsOf(FormTemplate template)
    {
        var head = template.HasWholeColumns ? 0 : template.HeadRows * template.HeadSpan;
        var (least, most) = (head + template.Text.Least, head + template.Text.Most + LegPlan.ShortLastLeg);
        if (template.MayHaveWhite) most += MostHeadWhite * template.HeadSpan;
        foreach (var figure in template.Figures.Specs)
        {
            least += figure.Rows.Least * figure.Columns.Count;
            most += figure.Rows.Most * figure.Columns.Count;
        }

        return (least, most);
    }

    /// <summary>The cheapest way to share the rows of a shape out to head, figures and text.</summary>
    /// <param name="template">The form.</param>
    /// <param name="deep">Rows of the shape.</param>
    /// <param name="corner">The lower corner that the shape leaves to others; null for a rectangle.</param>
    /// <param name="limit">What is as dear as this or dearer is not wanted.</param>
    public LeafForm? Best(FormTemplate template, int deep, Corner? corner, int limit)
    {
        var costs = house.Costs;
        var inner = deep - template.TakenRows;
        if (inner < 4) return null;
        var isSide = template.HasWholeColumns;
        if (isSide && template.HeadRows > inner) return null;
        var room = (inner * (template.TextColumns - (isSide ? template.HeadSpan : 0))) - (corner?.Cells ?? 0);
        var padMost = template.MayHaveWhite ? MostHeadWhite : 0;
        LeafForm? best = null;
        for (var pad = 0; pad <= padMost; pad++)
        {
            var headRows = isSide ? inner : template.HeadRows + pad;
            if (headRows > inner) break;
            var padCost = padMost == 0 ? 0 : pad == 0 ? costs.TightHead : (pad - 1) * pad / 2 * costs.HeadRow;
            var left = room - (isSide ? 0 : headRows * template.HeadSpan);
            var fixedCost = template.Cost + padCost;
            if (fixedCost >= Math.Min(limit, best?.Estimate ?? ShapeTable.Never)) continue;
            // A story that goes on fills any legs that are deep enough to be worth it and leave enough behind.
            var fewest = item.Jumping is null ? template.Text.Least : house.Thresholds.RowsBeforeJump;
            var (leastCells, mostCells) = (left - template.Text.Most - LegPlan.ShortLastLeg, left - fewest);
            foreach (var (figureRows, cells, look) in Figures(template.Figures, leastCells, mostCells))
            {
                var goesOn = left - cells < template.Text.Least;
                if (TextCost(template, left - cells) is not { } text) continue;
                var estimate = fixedCost + look + text;
                if (estimate >= Math.Min(limit, best?.Estimate ?? ShapeTable.Never)) continue;
                if (LegCost(template, inner, headRows, figureRows, corner) is not { } legs) continue;
                estimate += legs;
                if (estimate >= Math.Min(limit, best?.Estimate ?? ShapeTable.Never)) continue;
                best = new LeafForm(
                    template, deep, headRows, figureRows, estimate - (goesOn ? 0 : text), estimate)
                {
                    GoesOn = goesOn,
                    Corner = corner,
                };
            }
        }

        return best;
    }

    /// <summary>What it costs in all likelihood to fill so many rows with the text or, if it may go on, with its beginning.</summary>
    private int? TextCost(FormTemplate template, int rows)
    {
        if (template.Text.CostOf(rows, house.Costs.ShortLastRow, house.Costs.ChangedParagraph) is { } cost) return cost;
        var isCut = item.Jumping is not null && rows >= house.Thresholds.RowsBeforeJump
            && rows + house.Thresholds.RowsBehindJump <= template.Text.Natural;
        return isCut ? house.Makeup.Jump : null;
    }

    /// <summary>Rows of the figures for which the text may fill what they leave: the first follows from the others.</summary>
    private static IEnumerable<(ImmutableArray<int> Rows, int Cells, int Cost)> Figures(FigureOption option, int least, int most)
    {
        if (option.Specs.IsEmpty)
        {
            if (least <= 0 && most >= 0) yield return ([], 0, 0);
            yield break;
        }

        var (first, count) = (option.Specs[0], option.Specs.Length);
        var wide = first.Columns.Count;
        var at = new int[count];
        while (true)
        {
            var (cells, cost) = (0, 0);
            for (var i = 1; i < count; i++)
            {
                cells += (option.Specs[i].Rows.Least + at[i]) * option.Specs[i].Columns.Count;
                cost += option.Costs[i][at[i]];
            }

            var from = Math.Max(first.Rows.Least, (least - cells + wide - 1) / wide);
            var to = most < cells ? 0 : Math.Min(first.Rows.Most, (most - cells) / wide);
            for (var rows = from; rows <= to; rows++)
            {
                at[0] = rows - first.Rows.Least;
                yield return (
                    [.. at.Select((step, i) => option.Specs[i].Rows.Least + step)], cells + (rows * wide), cost + option.Costs[0][at[0]]);
            }

            var next = 1;
            while (next < count && ++at[next] == option.Costs[next].Length) at[next++] = 0;
            if (next >= count) yield break;
        }
    }

    /// <summary>Legs that are stubs or too long; null when head and figures leave a column no room.</summary>
    private int? LegCost(FormTemplate template, int inner, int headRows, ImmutableArray<int> figureRows, Corner? corner)
    {
        var wishes = house.Makeup;
        var cost = 0;
        for (var column = 1; column <= template.TextColumns; column++)
        {
            var hasHead = template.HasHead(column);
            if (hasHead && template.HasWholeColumns)
            {
                // White round the head's own lines, beyond what lets it breathe.
                cost += Math.Max(0, inner - template.HeadRows - wishes.LeastLeg) * wishes.ShortLegRow / 4;
                continue;
            }

            var isShort = corner is { } cut && cut.Has(column, template.TextColumns);
            var left = inner - (hasHead ? headRows : 0) - (isShort ? corner!.Value.Rows : 0);
            for (var i = 0; i < figureRows.Length; i++)
            {
                if (template.Figures.Specs[i].Columns.Contains(column)) left -= figureRows[i];
            }

            // Straight above another story a head or a figure would be taken for the other's; a few lines part them.
            if (left < 0 || (isShort && left < wishes.LeastLeg)) return null;
            if (hasHead && template.IsInset)
            {
                // One leg above the head and one below it.
                if (left / 2 < wishes.LeastLeg) return null;
                cost += Math.Max(0, (left / 2) - wishes.MostLeg) * wishes.LongLegRow * 2;
                continue;
            }

            if (left > 0 && left < wishes.LeastLeg) cost += (wishes.LeastLeg - left) * wishes.ShortLegRow / 2;
            if (left > wishes.MostLeg) cost += (left - wishes.MostLeg) * wishes.LongLegRow;
        }

        return cost;
    }
}
