using PrintLayout.Geometry;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Measures the make-up of a page: shares, shapes, and the order of its stories. Nothing of it is right or wrong by itself.
/// </summary>
internal static class ShapeMeter
{
    public static PageMetrics Measure(FinishedPage page, PageMetrics metrics)
    {
        var modules = page.Modules;
        var row = page.Grid.Master.Row;
        var all = modules.Sum(CellsOf);
        var lead = modules.IsEmpty ? 0 : CellsOf(modules.MinBy(module => (module.Article.Priority, -CellsOf(module)))!);
        var art = modules.SelectMany(module => module.Fitted.Form.Figures.Select(cells => Area(module.AreaOf(cells, row))))
            .OrderDescending().ToList();
        var heads = modules.Where(module => module.Fitted.Form.Head.Rows > 0)
            .Sum(module => Area(module.AreaOf(module.Fitted.Form.HeadCells, row)));
        var whole = modules.Sum(module => Area(module.Report.Area));
        return metrics with
        {
            LegRows = Spread.Of(modules.SelectMany(module => module.Report.LegRows).Where(rows => rows > 0)),
            Measure = Spread.Of(modules.Select(module => module.Report.MeasureMilliEm)),
            Aspect =
                Spread.Of(modules.Select(module => (int)((long)module.Report.Area.Height.Milli * 1000 / module.Report.Area.Width.Milli))),
            LeadShare = PerMille(lead, all),
            ArtShare = PerMille(art.Sum(), whole),
            HeadShare = PerMille(heads, whole),
            FigureProminence = art is [var first, var second, ..] && second > 0 ? PerMille(first, second) : null,
            PriorityOrder = Tau(page),
        };
    }

    private static long CellsOf(PlacedModule module)
    {
        var spec = module.Spec;
        var cut = spec.Cut is { } corner ? (long)corner.Columns.Count * corner.Rows.Count : 0;
        return ((long)spec.Columns.Count * spec.Rows.Count) - cut;
    }

    private static long Area(PtRect area) => (long)area.Width.Milli * area.Height.Milli;

    private static int PerMille(long part, long whole) => whole == 0 ? 0 : (int)(part * 1000 / whole);

    /// <summary>
    /// Of all pairs of unlike priority, those in order less those out of order. Top beats left by three to one (make-up.md M11.24).
    /// </summary>
    private static int? Tau(FinishedPage page)
    {
        var (pairs, balance) = (0, 0);
        for (var i = 0; i < page.Modules.Length; i++)
        {
            for (var j = i + 1; j < page.Modules.Length; j++)
            {
                var rank = page.Modules[i].Article.Priority.CompareTo(page.Modules[j].Article.Priority);
                if (rank == 0) continue;
                pairs++;
                balance += rank * PlaceOf(page, page.Modules[i]).CompareTo(PlaceOf(page, page.Modules[j]));
            }
        }

        return pairs == 0 ? null : balance * 1000 / pairs;
    }

    private static int PlaceOf(FinishedPage page, PlacedModule module) =>
        (3 * (module.Spec.Rows.First - 1) * page.Cells.Columns) + ((module.Spec.Columns.First - 1) * page.Cells.Rows);
}
