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
            var cheaper = Best(
                template, new Shares(deep, inner, headRows, left, template.Cost + padCost, corner),
                Math.Min(limit, best?.Estimate ?? ShapeTable.Never));
            best = cheaper ?? best;
        }

        return best;
    }

    /// <summary>The rows of a form in which head and depth are known.</summary>
    /// <param name="Deep">Rows of the shape.</param>
    /// <param name="Inner">Rows between label, border and foot.</param>
    /// <param name="HeadRows">Rows of the head.</param>
    /// <param name="Left">Cells of the text columns that are left for figures and text.</param>
    /// <param name="Cost">What form and head cost.</param>
    /// <param name="Corner">The lower corner that the shape leaves to others.</param>
    private readonly record struct Shares(int Deep, int Inner, int HeadRows, int Left, int Cost, Corner? Corner);

    /// <summary>
    /// The cheapest rows of the figures for which the text may fill what they leave: those of the first follow from the others. A paper
    /// asks
    /// this some millions of times, so nothing is allocated on the way.
    /// </summary>
    private LeafForm? Best(FormTemplate template, in Shares shares, int limit)
    {
        if (shares.Cost >= limit) return null;
        // A story that goes on fills any legs that are deep enough to be worth it and leave enough behind.
        var fewest = item.Jumping is null ? template.Text.Least : house.Thresholds.RowsBeforeJump;
        var (least, most) = (shares.Left - template.Text.Most - LegPlan.ShortLastLeg, shares.Left - fewest);
        var (specs, costs) = (template.Figures.Specs, template.Figures.Costs);
        if (specs.IsEmpty) return least <= 0 && most >= 0 ? Weighed(template, shares, [], 0, 0, limit) : null;
        LeafForm? best = null;
        var count = specs.Length;
        Span<int> rows = count <= 8 ? stackalloc int[count] : new int[count];
        for (var i = 0; i < count; i++) rows[i] = specs[i].Rows.Least;
        var (first, wide) = (specs[0].Rows, specs[0].Columns.Count);
        while (true)
        {
            var (cells, look) = (0, 0);
            for (var i = 1; i < count; i++)
            {
                cells += rows[i] * specs[i].Columns.Count;
                look += costs[i][rows[i] - specs[i].Rows.Least];
            }

            var from = Math.Max(first.Least, (least - cells + wide - 1) / wide);
            var to = shares.Cost + look >= limit || most < cells ? 0 : Math.Min(first.Most, (most - cells) / wide);
            for (var deep = from; deep <= to; deep++)
            {
                rows[0] = deep;
                var found = Weighed(template, shares, rows, cells + (deep * wide), look + costs[0][deep - first.Least], limit);
                if (found is not null) (best, limit) = (found, found.Estimate);
            }

            var next = 1;
            while (next < count && ++rows[next] - specs[next].Rows.Least == costs[next].Length)
            {
                rows[next] = specs[next].Rows.Least;
                next++;
            }

            if (next >= count) return best;
        }
    }

    /// <summary>The form with these rows of figures; null when it cannot be, or is not cheaper than the limit.</summary>
    private LeafForm? Weighed(FormTemplate template, in Shares shares, ReadOnlySpan<int> figureRows, int cells, int look, int limit)
    {
        var estimate = shares.Cost + look;
        if (estimate >= limit || TextCost(template, shares.Left - cells) is not { } text) return null;
        estimate += text;
        if (estimate >= limit || LegCost(template, shares, figureRows) is not { } legs) return null;
        estimate += legs;
        if (estimate >= limit) return null;
        var goesOn = shares.Left - cells < template.Text.Least;
        return new LeafForm(
            template, shares.Deep, shares.HeadRows, [.. figureRows], estimate - (goesOn ? 0 : text), estimate)
        {
            GoesOn = goesOn,
            Corner = shares.Corner,
        };
    }

    /// <summary>What it costs in all likelihood to fill so many rows with the text or, if it may go on, with its beginning.</summary>
    private int? TextCost(FormTemplate template, int rows)
    {
        if (template.Text.CostOf(rows, house.Costs.ShortLastRow, house.Costs.ChangedParagraph) is { } cost) return cost;
        var isCut = item.Jumping is not null && rows >= house.Thresholds.RowsBeforeJump
            && rows + house.Thresholds.RowsBehindJump <= template.Text.Natural;
        return isCut ? house.Makeup.Jump : null;
    }

    /// <summary>Legs that are stubs or too long; null when head and figures leave a column no room.</summary>
    private int? LegCost(FormTemplate template, in Shares shares, ReadOnlySpan<int> figureRows)
    {
        var wishes = house.Makeup;
        var (inner, headRows, corner, specs) = (shares.Inner, shares.HeadRows, shares.Corner, template.Figures.Specs);
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
                if (specs[i].Columns.Contains(column)) left -= figureRows[i];
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
