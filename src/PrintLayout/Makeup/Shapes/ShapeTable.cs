using System.Collections.Immutable;
using PrintLayout.Layout.Context;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// The shapes that one story may fill, with the likely cost of each: by arithmetic over the rows of its text, its head and its figures. Only
/// shapes that a search chooses are set with real lines, and then correct the table.
/// </summary>
internal sealed class ShapeTable
{
    /// <summary>A shape that cannot be.</summary>
    public const int Never = 1 << 28;

    private const int MostHeadWhite = 3;
    private const int MostOfOneForm = 3;
    private readonly MakeupItem _item;
    private readonly LayoutContext _context;
    private readonly ImmutableArray<FormTemplate>[] _templates;
    private readonly Dictionary<(int Columns, int Rows), List<LeafForm>> _forms = [];
    private readonly int[][] _costs;

    /// <summary>Fills the table.</summary>
    /// <param name="item">The story or advertisement.</param>
    /// <param name="context">The page.</param>
    /// <param name="templates">Lists its forms.</param>
    /// <param name="rows">Rows of the page.</param>
    public ShapeTable(MakeupItem item, LayoutContext context, TemplateMaker templates, int rows)
    {
        (_item, _context) = (item, context);
        var columns = context.Grid.Master.Columns;
        _templates = new ImmutableArray<FormTemplate>[columns + 1];
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
            _templates[wide] = [.. templates.Of(item, wide)];
            for (var deep = 4; deep <= rows; deep++)
            {
                if (item.Rows is { } fixedRows && fixedRows.Count != deep) continue;
                Weigh(wide, deep);
            }
        }
    }

    /// <summary>The item.</summary>
    public MakeupItem Item => _item;

    /// <summary>Shapes that were found possible.</summary>
    public int Count => _costs.Skip(1).Sum(costs => costs.Count(cost => cost < Never));

    /// <summary>Likely cost of a shape; <see cref="Never"/> for one that the story cannot fill.</summary>
    [System.Runtime.CompilerServices.IndexerName("Costs")]
    public int this[int columns, int rows] => rows >= 0 && rows < _costs[columns].Length ? _costs[columns][rows] : Never;

    /// <summary>The forms in which the story may fill a shape, the likely cheapest first.</summary>
    public IReadOnlyList<LeafForm> FormsOf(int columns, int rows) => _forms.GetValueOrDefault((columns, rows)) ?? [];

    /// <summary>Corrects the cost of a shape.</summary>
    public void Correct(int columns, int rows, int cost) => _costs[columns][rows] = cost;

    private void Weigh(int wide, int deep)
    {
        var found = new List<LeafForm>();
        var best = new Dictionary<StoryForm, int>();
        foreach (var template in _templates[wide])
        {
            if (Best(template, deep, best.GetValueOrDefault(template.Form, Never) + 60) is not { } form) continue;
            found.Add(form);
            best[template.Form] = Math.Min(best.GetValueOrDefault(template.Form, Never), form.Estimate);
        }

        if (found.Count == 0) return;
        // A few of each form are enough: what differs in size alone is nearly the same module.
        var kept = found.OrderBy(form => form.Estimate).GroupBy(form => form.Template.Form)
            .SelectMany(forms => forms.Take(MostOfOneForm)).OrderBy(form => form.Estimate).ToList();
        _forms[(wide, deep)] = kept;
        _costs[wide][deep] = kept[0].Estimate + ShapeCost(wide, deep);
    }

    /// <summary>The cheapest way to share the rows of a shape out to head, figures and text.</summary>
    private LeafForm? Best(FormTemplate template, int deep, int limit)
    {
        var costs = _context.Styles.House.Costs;
        var inner = deep - template.TakenRows;
        if (inner < 4) return null;
        var isSide = template.Head.Form == HeadForm.Side;
        if (isSide && template.HeadRows > inner) return null;
        var room = inner * (template.TextColumns - (isSide ? template.HeadSpan : 0));
        var padMost = template.Head.Form == HeadForm.Top ? MostHeadWhite : 0;
        LeafForm? best = null;
        for (var pad = 0; pad <= padMost; pad++)
        {
            var headRows = isSide ? inner : template.HeadRows + pad;
            if (headRows > inner) break;
            var padCost = padMost == 0 ? 0 : pad == 0 ? costs.TightHead : (pad - 1) * pad / 2 * costs.HeadRow;
            var left = room - (isSide ? 0 : headRows * template.HeadSpan);
            var fixedCost = template.Cost + padCost;
            if (fixedCost >= Math.Min(limit, best?.Estimate ?? Never)) continue;
            foreach (var (figureRows, cells, look) in Figures(template.Figures, left - template.Text.Most - 3, left - template.Text.Least))
            {
                if (template.Text.CostOf(left - cells, costs.ShortLastRow, costs.ChangedParagraph) is not { } text) continue;
                var estimate = fixedCost + look + text;
                if (estimate >= Math.Min(limit, best?.Estimate ?? Never)) continue;
                if (LegCost(template, inner, headRows, figureRows) is not { } legs) continue;
                estimate += legs;
                if (estimate >= Math.Min(limit, best?.Estimate ?? Never)) continue;
                best = new LeafForm(template, deep, headRows, figureRows, fixedCost + look + legs, estimate);
            }
        }

        return best;
    }

    /// <summary>Rows of the figures for which the text may fill what they leave.</summary>
    private static IEnumerable<(ImmutableArray<int> Rows, int Cells, int Cost)> Figures(FigureOption option, int least, int most)
    {
        if (option.Specs.IsEmpty)
        {
            if (least <= 0 && most >= 0) yield return ([], 0, 0);
            yield break;
        }

        var count = option.Specs.Length;
        var at = new int[count];
        while (true)
        {
            var (cells, cost) = (0, 0);
            for (var i = 0; i < count; i++)
            {
                cells += (option.Specs[i].Rows.Least + at[i]) * option.Specs[i].Columns.Count;
                cost += option.Costs[i][at[i]];
            }

            if (cells >= least && cells <= most) yield return ([.. at.Select((step, i) => option.Specs[i].Rows.Least + step)], cells, cost);
            var next = 0;
            while (next < count && ++at[next] == option.Costs[next].Length) at[next++] = 0;
            if (next == count) yield break;
        }
    }

    /// <summary>Legs that are stubs or too long; null when head and figures leave a column no room.</summary>
    private int? LegCost(FormTemplate template, int inner, int headRows, ImmutableArray<int> figureRows)
    {
        var wishes = _context.Styles.House.Makeup;
        var cost = 0;
        for (var column = 1; column <= template.TextColumns; column++)
        {
            var hasHead = column <= template.HeadSpan;
            if (hasHead && template.Head.Form == HeadForm.Side) continue;
            var left = inner - (hasHead ? headRows : 0);
            for (var i = 0; i < figureRows.Length; i++)
            {
                if (template.Figures.Specs[i].Columns.Contains(column)) left -= figureRows[i];
            }

            if (left < 0) return null;
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
        var strip = across > down ? ((int)(10L * across / down) - 50) * wishes.StripTenth / 2 : ((int)(10L * down / across) - 25) * wishes.StripTenth;
        var single = wide == 1 && deep > 30 && !_item.IsBriefs ? wishes.SingleColumn : 0;
        return Math.Max(0, strip) + single;
    }
}
