using System.Collections.Immutable;
using PrintLayout.Layout.Context;
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
    private const int MostOfOneForm = 3;

    /// <summary>How much dearer than the best of its kind a form may be to be kept.</summary>
    private const int Worse = 60;

    private readonly LayoutContext _context;
    private readonly FormRows _rows;
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
        (Item, _context, _forms, _rows) = (item, context, _found, new FormRows(item, context.Styles.House));
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
        (Item, _context, _forms, _rows) = (item, context, known.Forms, new FormRows(item, context.Styles.House));
        _costs = [.. known.Costs.Select(costs => costs.ToArray())];
        _all = [.. known.Costs.Select(costs => costs.ToArray())];
    }

    /// <summary>The item.</summary>
    public MakeupItem Item { get; }

    /// <summary>Shapes that were found possible.</summary>
    public int Count => _costs.Skip(1).Sum(costs => costs.Count(cost => cost < Never));

    /// <summary>The cost of the cheapest shape; <see cref="Never"/> for none.</summary>
    public int Least => _all.Skip(1).Min(costs => costs.Min());

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
    /// <param name="keepsWidth">Whether those of another width than in the layout that is to be kept go too.</param>
    public void Narrow(int worse, bool keepsWidth = false)
    {
        var limit = (long)Least + worse;
        for (var wide = 1; wide < _all.Length; wide++)
        {
            var isWanted = !keepsWidth || Item.Kept is not { } kept || kept.Columns.Count == wide;
            for (var deep = 0; deep < _all[wide].Length; deep++)
                _costs[wide][deep] = isWanted && _all[wide][deep] <= limit ? _all[wide][deep] : Never;
        }
    }

    private void Weigh(int wide, IEnumerable<FormTemplate> templates, (int Least, int Most) depths)
    {
        var found = new List<LeafForm>?[depths.Most + 1];
        foreach (var template in templates)
        {
            var (least, most) = FormRows.DepthsOf(template);
            if (Item.Jumping is not null) least = depths.Least;
            for (var deep = Math.Max(least, depths.Least); deep <= Math.Min(most, depths.Most); deep++)
            {
                var forms = found[deep] ??= [];
                var limit = Never;
                foreach (var form in forms)
                {
                    if (form.Template.Form == template.Form) limit = Math.Min(limit, form.Estimate + Worse);
                }

                if (_rows.Best(template, deep, null, limit) is { } best) forms.Add(best);
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
