using PrintLayout.Layout.Context;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// The shapes that one story may fill when it leaves a lower corner to others, with the likely cost of each, by the arithmetic of
/// <see cref="FormRows"/> (make-up.md M15.27).
/// </summary>
internal sealed class CornerTable : ICornerCosts
{
    /// <summary>Least rows of what stands in a corner; less is a notice and no story.</summary>
    private const int LeastRows = 9;

    /// <summary>Most rows of a corner: beside a deeper one the text is a tower.</summary>
    private const int MostRows = 75;

    /// <summary>Forms of each width that are weighed: they differ by size and lines of the head.</summary>
    private const int MostForms = 3;

    /// <summary>How much dearer than the story's best rectangle such a shape may be.</summary>
    private const int Worse = 120;

    private readonly FormRows _rows;
    private readonly ShapeTable _shapes;
    private readonly FormTemplate[][] _forms;
    private readonly CornerCosts[][] _costs;
    private readonly int _most;
    private readonly int _limit;

    /// <summary>Fills the table.</summary>
    /// <param name="shapes">The rectangles that the story may fill.</param>
    /// <param name="context">The page.</param>
    /// <param name="templates">Lists forms.</param>
    /// <param name="rows">Rows of the page, and some more.</param>
    public CornerTable(ShapeTable shapes, LayoutContext context, TemplateMaker templates, int rows)
    {
        (_shapes, _most) = (shapes, rows);
        // Such a story ends where it stands: one that also goes on elsewhere is hard to follow.
        var item = shapes.Item with { Jumping = null };
        _rows = new FormRows(item, context.Styles.House);
        var columns = context.Grid.Master.Columns;
        (_forms, _costs) = (new FormTemplate[columns + 1][], new CornerCosts[(columns + 1) * (columns + 1) * 2][]);
        _limit = shapes.Least is < ShapeTable.Never and var least ? least + Worse : ShapeTable.Never;
        for (var wide = 2; wide <= columns; wide++)
        {
            context.Budget?.Check();
            _forms[wide] = MayTurn(item) ? [.. templates.Turned(item, wide).OrderBy(form => form.Cost).Take(MostForms)] : [];
            if (_forms[wide].Length == 0) continue;
            for (var corner = 1; corner < wide; corner++)
            {
                foreach (var isLeft in (bool[])[false, true]) _costs[At(wide, corner, isLeft)] = Weigh(wide, corner, isLeft);
            }
        }
    }

    /// <inheritdoc/>
    public (int Least, int Most) Areas { get; private set; } = (int.MaxValue / 2, 0);

    /// <inheritdoc/>
    public CornerCosts Of(int columns, int rows, int corner, bool isLeft) =>
        _costs[At(columns, corner, isLeft)] is { } costs && rows >= 0 && rows < costs.Length ? costs[rows] : default;

    /// <summary>What a shape costs; <see cref="ShapeTable.Never"/> for one that cannot be.</summary>
    public int Of(int columns, int rows, Corner corner) =>
        Of(columns, rows, corner.Columns, corner.IsLeft) is { Costs: { } costs } found
            && corner.Rows >= found.Least && corner.Rows < found.Least + costs.Length
            ? costs[corner.Rows - found.Least]
            : ShapeTable.Never;

    /// <summary>The forms in which the story may fill a shape, the likely cheapest first.</summary>
    public IReadOnlyList<LeafForm> FormsOf(int columns, int rows, Corner corner) =>
        [.. _forms[columns].Select(form => _rows.Best(form, rows, corner, ShapeTable.Never)).OfType<LeafForm>()
            .OrderBy(form => form.Estimate)];

    /// <summary>Corrects the cost of a shape.</summary>
    public void Correct(int columns, int rows, Corner corner, int cost)
    {
        var found = Of(columns, rows, corner.Columns, corner.IsLeft);
        found.Costs![corner.Rows - found.Least] = cost;
    }

    private int At(int columns, int corner, bool isLeft) => (((columns * _forms.Length) + corner) * 2) + (isLeft ? 1 : 0);

    private static bool MayTurn(MakeupItem item) => item is { IsAd: false, IsBriefs: false, Columns: null, Rows: null };

    private CornerCosts[] Weigh(int wide, int corner, bool isLeft)
    {
        var costs = new CornerCosts[_most + 1];
        for (var deep = LeastRows * 2; deep <= _most; deep++)
        {
            var (least, most) = (int.MaxValue, 0);
            foreach (var form in _forms[wide])
            {
                var (from, to) = RowsOf(form, deep, corner);
                if (to >= from) (least, most) = (Math.Min(least, from), Math.Max(most, to));
            }

            if (most < least) continue;
            var row = new int[most - least + 1];
            Array.Fill(row, ShapeTable.Never);
            foreach (var form in _forms[wide]) Weigh(form, deep, new Corner(corner, least, isLeft), row);
            costs[deep] = new CornerCosts(least, row);
        }

        return costs;
    }

    private void Weigh(FormTemplate form, int deep, Corner first, int[] costs)
    {
        var (from, to) = RowsOf(form, deep, first.Columns);
        var shape = _shapes.ShapeCost(form.Columns, deep);
        for (var rows = from; rows <= to; rows++)
        {
            var at = rows - first.Rows;
            var limit = Math.Min(_limit, costs[at]) - shape;
            if (_rows.Best(form, deep, first with { Rows = rows }, limit) is not { } best) continue;
            costs[at] = best.Estimate + shape;
            var area = ((deep + 1) * form.Columns) - (rows * first.Columns);
            Areas = (Math.Min(Areas.Least, area), Math.Max(Areas.Most, area));
        }
    }

    /// <summary>Rows of a corner for which the text may fill what is left, by areas alone.</summary>
    private static (int From, int To) RowsOf(FormTemplate form, int deep, int corner)
    {
        var (least, most) = FormRows.CellsOf(form);
        var room = (deep - form.TakenRows) * form.Columns;
        return (
            Math.Max(LeastRows, (room - most + corner - 1) / corner),
            Math.Min(Math.Min(MostRows, deep - form.TakenRows - form.HeadRows), room < least ? 0 : (room - least) / corner));
    }
}
