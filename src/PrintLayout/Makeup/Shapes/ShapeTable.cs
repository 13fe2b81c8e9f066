using System.Collections.Immutable;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Legs;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// The shapes that one story may fill, with the likely cost of each: by arithmetic over the rows of its text, its head and its figures.
/// Only shapes that a search chooses are set with real lines, and then correct the table.
/// </summary>
internal sealed class ShapeTable : IShapeCosts
{
    /// <summary>A shape that cannot be.</summary>
    public const int Never = 1 << 28;

    private const int LeastDepth = 4;
    private const int MostHeadWhite = 3;
    private const int MostOfOneForm = 3;

    /// <summary>How much dearer than the best of its kind a form may be to be kept.</summary>
    private const int Worse = 60;

    private readonly LayoutContext _context;
    private readonly Dictionary<(int Columns, int Rows), List<LeafForm>> _found = [];
    private readonly IReadOnlyDictionary<(int Columns, int Rows), List<LeafForm>> _forms;
    private readonly int[][] _costs;
    private readonly int[][] _all;

    /// <summary>Fills the table.</summary>
    /// <param name="item">The story or advertisement.</param>
    /// <param name="context">The page.</param>
    /// <param name="templates">Lists its forms.</param>
    /// <param name="rows">Rows of the page.</param>
    public ShapeTable(MakeupItem item, LayoutContext context, TemplateMaker templates, int rows)
    {
        (Item, _context, _forms) = (item, context, _found);
        var columns = context.Grid.Master.Columns;
        _costs = new int[columns + 1][];
        for (var wide = 1; wide <= columns; wide++)
        {
            _costs[wide] = new int[rows + 1];
            Array.Fill(_costs[wide], Never);
            if (item.IsAd)
            {
                if (wide == item.AdColumns && item.AdRows <= rows) _costs[wide][item.AdRows] = 0;
                continue;
            }

            if (item.Columns is { } asked && asked.Count != wide) continue;
            context.Budget?.Check();
            Weigh(wide, templates.Of(item, wide), item.Rows is { } pinned ? (pinned.Count, pinned.Count) : (LeastDepth, rows));
        }

        _all = [.. _costs.Select(costs => (int[]?)costs?.Clone() ?? [])];
    }

    /// <summary>Takes over what was found before for the same story.</summary>
    /// <param name="item">The story.</param>
    /// <param name="context">The page.</param>
    /// <param name="known">What was found.</param>
    public ShapeTable(MakeupItem item, LayoutContext context, KnownShapes known)
    {
        (Item, _context, _forms) = (item, context, known.Forms);
        _costs = [.. known.Costs.Select(costs => costs.ToArray())];
        _all = [.. known.Costs.Select(costs => costs.ToArray())];
    }

    /// <summary>The item.</summary>
    public MakeupItem Item { get; }

    /// <summary>Shapes that were found possible.</summary>
    public int Count => _costs.Skip(1).Sum(costs => costs.Count(cost => cost < Never));

    /// <summary>What was found, to be kept; asked for before a search corrects it.</summary>
    public KnownShapes Known() => new(_forms, [.. _all.Select(costs => costs.ToImmutableArray())]);

    /// <inheritdoc/>
    public int Of(int columns, int rows) => rows >= 0 && rows < _costs[columns].Length ? _costs[columns][rows] : Never;

    /// <summary>The forms in which the story may fill a shape, the likely cheapest first.</summary>
    public IReadOnlyList<LeafForm> FormsOf(int columns, int rows) => _forms.GetValueOrDefault((columns, rows)) ?? [];

    /// <summary>Adds the costs of all shapes to a key.</summary>
    public void AddKey(ImmutableArray<int>.Builder key)
    {
        foreach (var costs in _costs.Skip(1))
        {
            for (var deep = 0; deep < costs.Length; deep++)
            {
                if (costs[deep] < Never) key.AddRange(deep, costs[deep]);
            }

            key.Add(-1);
        }
    }

    /// <summary>Corrects the cost of a shape.</summary>
    public void Correct(int columns, int rows, int cost) => (_costs[columns][rows], _all[columns][rows]) = (cost, cost);

    /// <summary>Leaves out shapes that are much dearer than the best, so that a search among many stories need not look at them.</summary>
    /// <param name="worse">How much dearer a shape may be; <see cref="Never"/> for all shapes.</param>
    public void Narrow(int worse)
    {
        var limit = (long)_all.Skip(1).Min(costs => costs.Min()) + worse;
        for (var wide = 1; wide < _all.Length; wide++)
        {
            for (var deep = 0; deep < _all[wide].Length; deep++) _costs[wide][deep] = _all[wide][deep] <= limit ? _all[wide][deep] : Never;
        }
    }

    private void Weigh(int wide, IEnumerable<FormTemplate> templates, (int Least, int Most) depths)
    {
        var found = new List<LeafForm>?[depths.Most + 1];
        foreach (var template in templates)
        {
            var (least, most) = DepthsOf(template);
            if (Item.Jumping is not null) least = depths.Least;
            for (var deep = Math.Max(least, depths.Least); deep <= Math.Min(most, depths.Most); deep++)
            {
                var forms = found[deep] ??= [];
                var limit = Never;
                foreach (var form in forms)
                {
                    if (form.Template.Form == template.Form) limit = Math.Min(limit, form.Estimate + Worse);
                }

                if (Best(template, deep, limit) is { } best) forms.Add(best);
            }
        }

        for (var deep = depths.Least; deep <= depths.Most; deep++)
        {
            if (found[deep] is not { Count: > 0 } forms) continue;
            // A few of each form are enough: what differs in size alone is nearly the same module.
            var kept = forms.OrderBy(form => form.Estimate).GroupBy(form => form.Template.Form)
                .SelectMany(kind => kind.Take(MostOfOneForm)).OrderBy(form => form.Estimate).ToList();
            _found[(wide, deep)] = kept;
            _costs[wide][deep] = kept[0].Estimate + ShapeCost(wide, deep);
        }
    }

    /// <summary>The depths at which the text of a form may fill what head and figures leave, by areas alone.</summary>
    private static (int Least, int Most) DepthsOf(FormTemplate template)
    {
        var isSide = template.HasWholeColumns;
        var columns = template.TextColumns - (isSide ? template.HeadSpan : 0);
        var head = isSide ? 0 : template.HeadRows * template.HeadSpan;
        var (least, most) = (head + template.Text.Least, head + template.Text.Most + LegPlan.ShortLastLeg);
        if (template.MayHaveWhite) most += MostHeadWhite * template.HeadSpan;
        foreach (var figure in template.Figures.Specs)
        {
            least += figure.Rows.Least * figure.Columns.Count;
            most += figure.Rows.Most * figure.Columns.Count;
        }

        return (template.TakenRows + ((least + columns - 1) / columns), template.TakenRows + (most / columns));
    }

    /// <summary>The cheapest way to share the rows of a shape out to head, figures and text.</summary>
    private LeafForm? Best(FormTemplate template, int deep, int limit)
    {
        var costs = _context.Styles.House.Costs;
        var inner = deep - template.TakenRows;
        if (inner < 4) return null;
        var isSide = template.HasWholeColumns;
        if (isSide && template.HeadRows > inner) return null;
        var room = inner * (template.TextColumns - (isSide ? template.HeadSpan : 0));
        var padMost = template.MayHaveWhite ? MostHeadWhite : 0;
        LeafForm? best = null;
        for (var pad = 0; pad <= padMost; pad++)
        {
            var headRows = isSide ? inner : template.HeadRows + pad;
            if (headRows > inner) break;
            var padCost = padMost == 0 ? 0 : pad == 0 ? costs.TightHead : (pad - 1) * pad / 2 * costs.HeadRow;
            var left = room - (isSide ? 0 : headRows * template.HeadSpan);
            var fixedCost = template.Cost + padCost;
            if (fixedCost >= Math.Min(limit, best?.Estimate ?? Never)) continue;
            // A story that goes on fills any legs that are deep enough to be worth it and leave enough behind.
            var fewest = Item.Jumping is null ? template.Text.Least : _context.Styles.House.Thresholds.RowsBeforeJump;
            var (leastCells, mostCells) = (left - template.Text.Most - LegPlan.ShortLastLeg, left - fewest);
            foreach (var (figureRows, cells, look) in Figures(template.Figures, leastCells, mostCells))
            {
                var goesOn = left - cells < template.Text.Least;
                if (TextCost(template, left - cells) is not { } text) continue;
                var estimate = fixedCost + look + text;
                if (estimate >= Math.Min(limit, best?.Estimate ?? Never)) continue;
                if (LegCost(template, inner, headRows, figureRows) is not { } legs) continue;
                estimate += legs;
                if (estimate >= Math.Min(limit, best?.Estimate ?? Never)) continue;
                best = new LeafForm(
                    template, deep, headRows, figureRows, estimate - (goesOn ? 0 : text), estimate)
                { GoesOn = goesOn };
            }
        }

        return best;
    }

    /// <summary>What it costs in all likelihood to fill so many rows with the text or, if it may go on, with its beginning.</summary>
    private int? TextCost(FormTemplate template, int rows)
    {
        var house = _context.Styles.House;
        if (template.Text.CostOf(rows, house.Costs.ShortLastRow, house.Costs.ChangedParagraph) is { } cost) return cost;
        var isCut = Item.Jumping is not null && rows >= house.Thresholds.RowsBeforeJump
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
    private int? LegCost(FormTemplate template, int inner, int headRows, ImmutableArray<int> figureRows)
    {
        var wishes = _context.Styles.House.Makeup;
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

            var left = inner - (hasHead ? headRows : 0);
            for (var i = 0; i < figureRows.Length; i++)
            {
                if (template.Figures.Specs[i].Columns.Contains(column)) left -= figureRows[i];
            }

            if (left < 0) return null;
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

    /// <summary>What the shape costs by itself: strips and single columns.</summary>
    public int ShapeCost(int wide, int deep)
    {
        var wishes = _context.Styles.House.Makeup;
        var (across, down) = (_context.Grid.Measures.Across(wide).Milli, _context.Grid.Master.Row.Milli * deep);
        // Strips across the page are common at its foot; towers are not.
        var strip = across > down
            ? ((int)(10L * across / down) - 50) * wishes.StripTenth / 2
            : ((int)(10L * down / across) - 25) * wishes.StripTenth;
        var single = wide == 1 && deep > 30 && !Item.IsBriefs ? wishes.SingleColumn : 0;
        var moved = Item.Kept is { } kept && kept.Columns.Count != wide ? wishes.OtherPlace : 0;
        return Math.Max(0, strip) + single + moved;
    }
}
